import { SEPARATOR } from "./fold-punctuation";
import { SignTable } from "./sign-table";

/** What a sign is to the white space beside it, in bits. */
const Role = {
  blank: 1,
  /** A word may end with it … */
  endsWord: 2,
  /** … or begin. Han, Hiragana and Katakana are written without white space. */
  beginsWord: 4,
} as const;

const blank = new RegExp(`^[\\s${SEPARATOR}]$`, "u");
const joined = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

function roleOf(sign: string): number {
  if (blank.test(sign)) return Role.blank;
  if (joined.test(sign)) return 0;
  if (/^[\p{L}\p{N}]$/u.test(sign)) return Role.endsWord | Role.beginsWord;
  return /^\p{M}$/u.test(sign) ? Role.endsWord : 0;
}

const roles = new SignTable(roleOf);

/** The text with one space for white space and dropped punctuation between two words, and without them elsewhere. Linear. */
export function foldBlanks(text: string): string {
  let folded = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (roles.of(text.charCodeAt(at)) !== Role.blank) continue;
    let end = at + 1;
    while (end < text.length && roles.of(text.charCodeAt(end)) === Role.blank) end++;
    folded += text.slice(from, at);
    if (roleBefore(text, at) & Role.endsWord && roleAfter(text, end) & Role.beginsWord) folded += " ";
    from = end;
    at = end;
  }
  return from === 0 ? text : folded + text.slice(from);
}

const isHighHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLowHalf = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

function roleBefore(text: string, at: number): number {
  if (at === 0) return 0;
  const unit = text.charCodeAt(at - 1);
  const isPair = isLowHalf(unit) && at > 1 && isHighHalf(text.charCodeAt(at - 2));
  return isPair ? roleOf(text.slice(at - 2, at)) : roles.of(unit);
}

function roleAfter(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  const isPair = isHighHalf(unit) && at + 1 < text.length && isLowHalf(text.charCodeAt(at + 1));
  return isPair ? roleOf(text.slice(at, at + 2)) : roles.of(unit);
}
