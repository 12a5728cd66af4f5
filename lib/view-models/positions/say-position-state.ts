/** A position's state in words: in the first version nothing is new, it is first stated there. */
export function sayPositionState(state: string, isFirstVersion: boolean): string {
  return state === "new" && isFirstVersion ? "first stated" : state;
}
