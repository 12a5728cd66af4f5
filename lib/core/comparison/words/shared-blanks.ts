import { isBlankAt } from "@/lib/core/text/trim-range";

/** How many units of white space the stretches `[o0, o1)` and `[n0, n1)` share at their start, graphemes whole. */
export function sharedHead(
  older: string,
  o0: number,
  o1: number,
  newer: string,
  n0: number,
  n1: number,
): number {
  const most = Math.min(o1 - o0, n1 - n0);
  let count = 0;
  while (count < most && isSame(older, o0 + count, newer, n0 + count)) count++;
  return count > 0 && (isInside(older, o0 + count) || isInside(newer, n0 + count)) ? count - 1 : count;
}

/** The same at their end. */
export function sharedTail(
  older: string,
  o0: number,
  o1: number,
  newer: string,
  n0: number,
  n1: number,
): number {
  const most = Math.min(o1 - o0, n1 - n0);
  let count = 0;
  while (count < most && isSame(older, o1 - count - 1, newer, n1 - count - 1)) count++;
  return count > 0 && (isInside(older, o1 - count) || isInside(newer, n1 - count)) ? count - 1 : count;
}

function isSame(older: string, olderAt: number, newer: string, newerAt: number): boolean {
  return (
    older.charCodeAt(olderAt) === newer.charCodeAt(newerAt) &&
    isBlankAt(older, olderAt) &&
    isBlankAt(newer, newerAt)
  );
}

/** Does `index` part a carriage return from its line feed? */
function isInside(text: string, index: number): boolean {
  return text.charCodeAt(index) === 0x0a && text.charCodeAt(index - 1) === 0x0d;
}
