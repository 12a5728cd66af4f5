/** UTF-16 units. Longer than any word, address or formula that people write; a line of the reader holds about 70. */
export const UNBROKEN_RUN = 400;

// One greedy pass without a second try: linear also where nothing ever ends.
const RUN = /[^\s\p{Lo}]+/gu;

/**
 * Whether a text holds a run of {@link UNBROKEN_RUN} units without a place to break a line: no white space, no letter of
 * a script that breaks between letters. Browsers lay such a run out in quadratic time where the font is kerned
 * (measured: 20,000 times "x" in Chromium, ten seconds at each key; without kerning under 0.1 s).
 */
export function hasUnbrokenRun(text: string): boolean {
  if (text.length < UNBROKEN_RUN) return false;
  for (const { 0: run } of text.matchAll(RUN)) if (run.length >= UNBROKEN_RUN) return true;
  return false;
}
