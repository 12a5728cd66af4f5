/** Whether a line break inside a paragraph was set for looks: the sentence goes on after it. */
export function goesOnAfterBreak(before: string, after: string): boolean {
  return /^\p{Ll}/u.test(after) && /[\p{L}\p{N},–—-]$/u.test(before);
}
