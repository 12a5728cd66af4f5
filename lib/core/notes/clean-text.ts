import { noteLimits } from "./note-document";

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;
const TOO_MANY_MARKS = new RegExp(`(\\p{M}{${noteLimits.marksOnALetter}})\\p{M}+`, "gu");

/**
 * Text that every database, file format and screen can take: without NUL and other control characters (line feed
 * and tab stay), lone surrogates replaced, no more than twelve marks on a letter. Idempotent, linear.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(CONTROLS, "").replace(TOO_MANY_MARKS, "$1");
}
