const past =
  /^(?:served|was|held|occupied|desempeñaba|desempeñó|ejercía|ejerció|ocupaba|ocupó|occupait|exerçait|desempenhava|desempenhou|exercia|exerceu|ocupava|ocupou)$/;

/** Whether a verb, small letters, tells what somebody was: "served as", "se desempeñaba como", "occupait le poste de". */
export const heldBefore = (verb: string): boolean => past.test(verb);
