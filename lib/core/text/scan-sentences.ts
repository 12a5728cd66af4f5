import { CharacterClass, characterClass } from "./character-class";
import { goesOnAfterStop } from "./goes-on-after-stop";
import { isBlankAt, skipBlanks, skipBlanksBack } from "./trim-range";

/**
 * Calls `emit(start, end)` for each sentence of `text[start, end)`, in order; leading and trailing white space
 * belongs to none. Linear time. Boundaries are grapheme boundaries.
 *
 * A sentence ends after . ! ? … (with the quotes and brackets that close on it) before white space and anything but
 * a small letter, and after 。！？ at once; never after an initial, an abbreviation, a list number or a day (`goesOnAfterStop`). A line
 * that another line follows after a blank one ends too. `longest` caps a sentence without any end.
 */
export function scanSentences(
  text: string,
  start: number,
  end: number,
  longest: number,
  emit: (start: number, end: number) => void,
): void {
  let from = skipBlanks(text, start, end);
  let at = from;
  while (at < end) {
    // Letters, digits and spaces end nothing, and nearly all units are such.
    const limit = Math.min(end, from + longest);
    while (at < limit && endings[text.charCodeAt(at)] === 0) at++;
    if (at === end) break;
    const unit = text.charCodeAt(at);
    let stop = -1;
    if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026)
      stop = latinEnd(text, from, at, end);
    else if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff1b)
      stop = closersEnd(text, at + 1, end);
    else if (unit === 0x0a) stop = lineEnd(text, at, end);
    else if (at - from >= longest && unit <= 0x20) stop = at;
    if (stop < 0 || beginsWithExtend(text, stop, end)) {
      at++;
      continue;
    }
    if (from < stop) emit(from, skipBlanksBack(text, from, stop));
    from = skipBlanks(text, stop, end);
    at = from;
  }
  if (from < end) emit(from, skipBlanksBack(text, from, end));
}

/** 1 for signs after which a sentence may end. */
const endings = new Uint8Array(0x10000);
for (const sign of ".!?…。！？；\n") endings[sign.charCodeAt(0)] = 1;

function beginsWithExtend(text: string, at: number, end: number): boolean {
  if (at >= end || text.charCodeAt(at) < 0x300) return false;
  return characterClass(text.codePointAt(at) ?? 0) === CharacterClass.extend;
}

/** Quotes, brackets, marks of emphasis, and what nobody sees. */
const closers = "\"'”’»›)]}*_」』）】\u200b\u2060";

function closersEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const character = text.charAt(at);
    if (!closers.includes(character) && !".!?…。！？".includes(character)) break;
    at++;
  }
  return at;
}

function latinEnd(text: string, from: number, at: number, end: number): number {
  const stop = closersEnd(text, at + 1, end);
  if (stop < end && !isBlankAt(text, stop)) return -1;
  const next = skipBlanks(text, stop, end);
  if (next < end) {
    const character = text.charAt(next);
    if (character !== character.toUpperCase() && character === character.toLowerCase()) return -1;
  }
  if (text.charCodeAt(at) === 0x2e && isLeader(text, from, at, next, end)) return -1;
  if (text.charCodeAt(at) === 0x2e && goesOnAfterStop(text, from, { at, next, end }, stop > at + 1))
    return -1;
  return stop;
}

/** "Introduction . . . . . 7", "the law . . . as amended": a point with another one behind it, or the last before a page's number. */
function isLeader(text: string, from: number, at: number, next: number, end: number): boolean {
  if (next >= end) return false;
  const character = text.charAt(next);
  if (character === ".") return true;
  return (
    character >= "0" &&
    character <= "9" &&
    at - 2 >= from &&
    isBlankAt(text, at - 1) &&
    text.charAt(at - 2) === "."
  );
}

/** The end of a line ends a sentence where a blank line follows or the next line begins like a list item. */
function lineEnd(text: string, at: number, end: number): number {
  let next = at + 1;
  while (next < end && (text.charCodeAt(next) === 0x20 || text.charCodeAt(next) === 0x09)) next++;
  return next < end && text.charCodeAt(next) === 0x0a ? at : -1;
}
