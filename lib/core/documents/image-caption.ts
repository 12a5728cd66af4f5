/** The caption that a content system writes under a picture: "Date: 08/25/2010 Description: Handshake © AP Image". */
const RECORD = /^(?:date: \d{1,2}\/\d{1,2}\/\d{4} description: |description: .{1,200}(?:©|photo|image)\b)/iu;
const LABELLED =
  /^(?:photo|image|picture|figure|fig\.|table|chart|map|abbildung|abb\.|tabelle|foto|bild|figura|tableau|photographie)(?: \d+)? ?[:.–—-] /iu;
const CREDIT =
  /(?:©.{0,60}|\b(?:AP|AFP|Reuters|Getty|DOS|IOM|USAID|UN|State Dep(?:artmen)?t\.?) (?:photo|image|images|picture)s?\.?)$/iu;
/** A caption with its credit that has lost the line break before the next paragraph. */
const GLUED = /(?<=\s(?:[Pp]hoto|[Ii]mage)\.?)(?=\p{Lu}\p{Ll}|\p{Lu}\s\p{Ll})/u;
const LONGEST_CAPTION = 400;

/** What kind of caption a line is: "record" is written by the system (furniture), "caption" by a person; or none. */
export function captionKind(text: string): "record" | "caption" | null {
  if (RECORD.test(text)) return "record";
  if (text.length > LONGEST_CAPTION) return null;
  return LABELLED.test(text) || CREDIT.test(text.slice(-90)) ? "caption" : null;
}

/** Where a caption ends that is glued to the paragraph after it ("… DOS photoA group of …"), or `null`. */
export function gluedCaptionEnd(text: string): number | null {
  const at = text.search(GLUED);
  return at > 0 && at <= LONGEST_CAPTION ? at : null;
}
