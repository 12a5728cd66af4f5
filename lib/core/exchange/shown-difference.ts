const BEFORE = 40;
const MOST = 160;

/** The words of two cells about their first difference, so that it can be seen in a line each. */
export function shownDifference(before: string, after: string): { before: string; after: string } {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  const from = before.length <= MOST && after.length <= MOST ? 0 : Math.max(0, same - BEFORE);
  const shown = (words: string) => {
    const part = words.slice(from, from + MOST).toWellFormed();
    return `${from > 0 && words !== "" ? "… " : ""}${part}${from + MOST < words.length ? " …" : ""}`;
  };
  return { before: shown(before), after: shown(after) };
}
