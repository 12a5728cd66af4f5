/**
 * How alike two different words are, 0 to 1: Dice over letter pairs, or the share of a common beginning of four
 * letters or more ("worldsheet", "worldsheets"). 1 where they differ in case only; 0 where the first letters differ.
 * Give both in lower case.
 */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 0 || b.length === 0 || a.charCodeAt(0) !== b.charCodeAt(0)) return 0;
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  // Half as long at most: not enough can be common.
  if (shorter * 2 < longer) return 0;
  let prefix = 0;
  while (prefix < shorter && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  const begun = prefix >= 4 ? Math.max(prefix / longer, (0.81 * prefix) / shorter) : 0;
  return Math.max(begun, pairDice(a, b));
}

function pairDice(a: string, b: string): number {
  const pairs = a.length + b.length - 2;
  if (pairs <= 0) return 0;
  return (2 * (b.length <= 32 ? commonPairs(a, b) : commonPairsOfLong(a, b))) / pairs;
}

/** Letter pairs of `a` that stand in `b`, each of `b` once; which are used up is held in the bits of one number. */
function commonPairs(a: string, b: string): number {
  let common = 0;
  let used = 0;
  const last = b.length - 1;
  for (let i = 0; i + 1 < a.length; i++) {
    const first = a.charCodeAt(i);
    const second = a.charCodeAt(i + 1);
    for (let j = 0; j < last; j++) {
      if (b.charCodeAt(j) !== first || b.charCodeAt(j + 1) !== second || used & (1 << j)) continue;
      used |= 1 << j;
      common++;
      break;
    }
  }
  return common;
}

function commonPairsOfLong(a: string, b: string): number {
  let common = 0;
  const used = new Uint8Array(b.length);
  for (let i = 0; i + 1 < a.length; i++) {
    for (let j = 0; j + 1 < b.length; j++) {
      if (used[j] || a.charCodeAt(i) !== b.charCodeAt(j) || a.charCodeAt(i + 1) !== b.charCodeAt(j + 1))
        continue;
      used[j] = 1;
      common++;
      break;
    }
  }
  return common;
}
