import type { CosmeticReason } from "@/lib/core/diff/change";

/** Each fold takes one kind of difference away. Order matters: forms first, then signs, then spaces. */
const folds: readonly [CosmeticReason, (text: string) => string][] = [
  ["unicode-form", (text) => text.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "")],
  ["quotes", (text) => text.replace(/[‘’‚‛′`´ʼ]/g, "'").replace(/[“”„‟″«»「」『』]|''/g, '"')],
  ["case", (text) => text.toLowerCase()],
  // A sign beside a digit (1.5, -3, 5 %) and signs that mean something (§ & @ # %) are words, not punctuation.
  ["punctuation", (text) => text.replace(/(?<![\p{N}\p{Sc}])(?![%‰§&@#/*†])\p{P}+(?![\p{N}\p{Sc}])/gu, "")],
  ["white-space", (text) => text.replace(/\s+/gu, "")],
];

const longest = 4000;

function fold(text: string, without: CosmeticReason | null): string {
  let folded = text;
  for (const [reason, apply] of folds) if (reason !== without) folded = apply(folded);
  return folded;
}

/**
 * Why two stretches differ only in form, or an empty list where they differ in words. A stretch that is empty on
 * one side is cosmetic only as white space or punctuation. Stretches over 4,000 units are never called cosmetic.
 */
export function cosmeticReasons(older: string, newer: string): CosmeticReason[] {
  if (older === newer || older.length > longest || newer.length > longest) return [];
  if (lettersDiffer(older, newer)) return [];
  if (isBlank(older) && isBlank(newer)) return [whiteSpaceReason(older, newer)];
  if (fold(older, null) !== fold(newer, null)) return [];
  const needed = folds
    .map(([reason]) => reason)
    .filter((reason) => fold(older, reason) !== fold(newer, reason));
  const reasons = needed.length
    ? needed
    : folds.map(([reason]) => reason).filter((reason) => alone(older, newer, reason));
  if (reasons.length === 0) return ["unicode-form"];
  return reasons.map((reason) => (reason === "white-space" ? whiteSpaceReason(older, newer) : reason));
}

/**
 * A cheap no for nearly all edits: no fold changes the order of ASCII letters and digits, but for their case, nor that
 * of Han signs. Stops at the first other letter that both sides do not share, because its form may be folded.
 */
function lettersDiffer(older: string, newer: string): boolean {
  let i = 0;
  let j = 0;
  for (;;) {
    while (i < older.length && isSign(older.charCodeAt(i))) i++;
    while (j < newer.length && isSign(newer.charCodeAt(j))) j++;
    const a = i < older.length ? older.charCodeAt(i) : 0;
    const b = j < newer.length ? newer.charCodeAt(j) : 0;
    if (isFirm(a) && isFirm(b)) {
      if (lowered(a) !== lowered(b)) return true;
    } else if (a !== b) return false;
    if (a === 0) return false;
    i++;
    j++;
  }
}

const lowered = (unit: number) => (unit >= 65 && unit <= 90 ? unit + 32 : unit);

/** No fold makes another letter of it: ASCII, and Han signs outside the compatibility blocks. */
const isFirm = (unit: number) => unit < 0x80 || (unit >= 0x4e00 && unit <= 0x9fff);

/** Signs that no fold makes letters of. */
function isSign(unit: number): boolean {
  if (unit >= 0x80) return (unit >= 0x2010 && unit <= 0x2027) || otherSigns.has(unit);
  return !((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57));
}

const otherSigns = new Set(Array.from("\u00a0«»　、。「」『』（），：；", (sign) => sign.charCodeAt(0)));

function alone(older: string, newer: string, reason: CosmeticReason): boolean {
  const apply = folds.find(([name]) => name === reason)?.[1];
  return apply !== undefined && apply(older) === apply(newer);
}

function isBlank(text: string): boolean {
  return /^\s*$/u.test(text);
}

/** One line feed against spaces is a line wrapped elsewhere; all else is white space. */
function whiteSpaceReason(older: string, newer: string): CosmeticReason {
  const a = lineFeeds(older);
  const b = lineFeeds(newer);
  return a !== b && a <= 1 && b <= 1 && older !== "" && newer !== "" ? "line-wrapping" : "white-space";
}

function lineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
