const LONGEST_BOLD_HEADING = 140;

/** Whether a line that is bold from end to end is a heading: short, with words, and no sentence. */
export function isBoldHeading(text: string): boolean {
  return text.length <= LONGEST_BOLD_HEADING && !/[.;,:!»]["”’)]?$/u.test(text) && /\p{L}{2}/u.test(text);
}
