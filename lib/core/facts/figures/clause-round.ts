/** Characters to each side. */
const REACH = 90;

/** The clause round `[start, end)` of a sentence, cut at stops and between words. O(reach). */
export function clauseRound(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const cutBefore = Math.max(...["; ", ": ", ". ", "” "].map((mark) => before.lastIndexOf(mark)));
  const cutAfter = after.search(/[;.](?:\s|$)/);
  const left =
    cutBefore >= 0 ? before.slice(cutBefore + 2) : start > REACH ? before.replace(/^\S*\s/, "") : before;
  const right =
    cutAfter >= 0
      ? after.slice(0, cutAfter)
      : end + REACH < text.length
        ? after.replace(/\s\S*$/, "")
        : after;
  return `${left}${text.slice(start, end)}${right}`.replace(/\s+/g, " ").trim();
}
