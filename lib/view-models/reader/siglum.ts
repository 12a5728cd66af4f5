const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** The mark of the n-th note (from 0): a … z, aa, ab … as columns of a sheet are counted. */
export function siglum(index: number): string {
  const last = LETTERS[index % 26] ?? "";
  return index < 26 ? last : siglum(Math.floor(index / 26) - 1) + last;
}
