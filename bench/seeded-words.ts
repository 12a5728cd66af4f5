/** Says so many words of a text in a row, from a place that depends on how often it was asked: the same in every run. */
export function seededWords(text: string): (many: number) => string {
  const words = text.split(/\s+/).filter(Boolean);
  let seed = 1;
  return (many) => {
    seed = (seed * 48_271) % 2_147_483_647;
    const from = seed % Math.max(1, words.length - many);
    return words.slice(from, from + many).join(" ");
  };
}
