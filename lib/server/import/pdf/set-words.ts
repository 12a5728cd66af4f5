import "server-only";
import { askedOnce } from "./asked-once";
import { baselines } from "./baselines";
import { drawnRuns, type Run } from "./drawn-runs";
import type { Glyph } from "./glyph";
import { isSame, type PlacedGlyph, placedGlyphs } from "./overprints";
import { markSpaces, type Unit } from "./word-spaces";

/** Characters that stand together, as they are set: from left to right. */
export interface Word {
  /** One entry a drawn character (a ligature is one): they are put in another order where the script runs to the left. */
  readonly units: readonly string[];
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** White space stands before it, where a word stands before it on its line. */
  readonly spaced: boolean;
  /** Smaller and above the line, or below it. */
  readonly raised: boolean;
  readonly mark: number | null;
  readonly artifact: boolean;
  readonly hidden: boolean;
  /** Place in the order of drawing. */
  readonly order: number;
}

/** Words on one baseline over the whole width of the page, from left to right. */
export interface Row {
  readonly words: readonly Word[];
  readonly y: number;
  readonly size: number;
}

/** White space; typesetting programs call some of their spaces by control characters. */
const isBlank = askedOnce((text) => /^[\s\p{Cc}]*$/u.test(text));
const isLetter = askedOnce((text) => /[\p{L}\p{N}]/u.test(text));
/** Ranges of Arabic and Hebrew letters in the shapes they have in a word, and of Latin ligatures. */
const SHAPES = /[\ufb00-\ufb4f\ufb50-\ufd3d\ufd50-\ufdff\ufe70-\ufefc]/u;
const SYMBOL_BULLET = /[\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d\uf0a8\uf0e0]/gu;

/**
 * Puts characters together to words and words to rows: what is drawn twice for a shadow or for boldness counts once, raised
 * and lowered characters belong to the row they hang on, letters set wide are one word.
 * Each character stands in exactly one word; rows go down the page.
 */
export function setWords(glyphs: readonly Glyph[]): Row[] {
  return baselines(drawnRuns(glyphs)).map(({ runs: parts, y, size }) => ({ words: wordsOf(parts), y, size }));
}

function wordsOf(runs: readonly Run[]): Word[] {
  const units: Unit[] = [];
  const parted = new Set<Unit>();
  const sorted = keepMarksOnLetters(placedGlyphs(runs)).toSorted(
    (one, two) => one.place - two.place || one.order - two.order,
  );
  let space = false;
  let end = Number.NEGATIVE_INFINITY;
  for (const { glyph, order, raised, place, parted: apart } of sorted) {
    if (isBlank(glyph.text)) {
      space = true;
      continue;
    }
    if (isPrintedAgain(units, glyph)) continue;
    const unit = { glyph, order, raised, spaced: space, gap: units.length === 0 ? 0 : place - end };
    units.push(unit);
    if (apart) parted.add(unit);
    space = false;
    end = Math.max(end, place + glyph.end - glyph.x);
  }
  markSpaces(units);
  for (const unit of parted) unit.spaced = true;
  const words: Word[] = [];
  let from = 0;
  for (let at = 1; at <= units.length; at++) {
    const unit = units[at];
    const last = units[at - 1];
    const same =
      unit &&
      last &&
      !unit.spaced &&
      unit.raised === last.raised &&
      unit.glyph.mark === last.glyph.mark &&
      unit.glyph.artifact === last.glyph.artifact &&
      unit.glyph.hidden === last.glyph.hidden &&
      Math.abs(unit.glyph.size - last.glyph.size) < 0.3 * last.glyph.size;
    if (same) continue;
    const word = wordOf(units.slice(from, at));
    words.push(at - from === 1 && isLetterBullet(units, from) ? { ...word, units: ["◦"] } : word);
    from = at;
  }
  return words;
}

/** One of the three characters before it is the same one at its place. */
function isPrintedAgain(units: readonly Unit[], glyph: Glyph): boolean {
  for (let at = Math.max(0, units.length - 3); at < units.length; at++) {
    const before = units[at];
    if (before && isSame(before.glyph, glyph)) return true;
  }
  return false;
}

/** Word's bullet of the second level is the letter o of a font for typewriting, set apart before words of another font. */
function isLetterBullet(units: readonly Unit[], at: number): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  if (unit?.glyph.text !== "o" || !next?.spaced || next.glyph.font === unit.glyph.font) return false;
  return !before || unit.gap > unit.glyph.size;
}

/** A vowel sign or accent goes where its letter goes: the one it is drawn over, next to it in the order of drawing. */
function keepMarksOnLetters(units: readonly PlacedGlyph[]): PlacedGlyph[] {
  return units.map((unit, at) => {
    // Below U+0300 there are none.
    if (unit.glyph.text.charCodeAt(0) < 0x300 || !/^\p{M}+$/u.test(unit.glyph.text)) return unit;
    const letter = [units[at - 1], units[at + 1]].find(
      (other) =>
        other &&
        !/^[\p{M}\s]+$/u.test(other.glyph.text) &&
        unit.glyph.x <= other.glyph.end + 0.05 * unit.glyph.size &&
        unit.glyph.end >= other.glyph.x - 0.05 * unit.glyph.size,
    );
    return letter
      ? { ...unit, place: letter.place, glyph: { ...unit.glyph, x: letter.glyph.x, end: letter.glyph.x } }
      : unit;
  });
}

function wordOf(units: readonly Unit[]): Word {
  const [first] = units;
  let [x, end, size] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  let order = Number.POSITIVE_INFINITY;
  let [letters, bold] = [0, 0];
  for (const unit of units) {
    const { glyph } = unit;
    x = Math.min(x, glyph.x);
    end = Math.max(end, glyph.end);
    size = Math.max(size, glyph.size);
    order = Math.min(order, unit.order);
    if (!isLetter(glyph.text)) continue;
    letters++;
    if (glyph.bold) bold++;
  }
  return {
    units: quotesOf(units.map(({ glyph }) => plain(glyph.text))),
    x,
    end,
    y: first?.glyph.y ?? 0,
    size,
    bold: letters > 0 && bold === letters,
    spaced: first?.spaced ?? false,
    raised: first?.raised ?? false,
    mark: first?.glyph.mark ?? null,
    artifact: first?.glyph.artifact ?? false,
    hidden: first?.glyph.hidden ?? false,
    order,
  };
}

/** Signs of quotation for which some fonts have no drawing of their own: the PDF then names letters that look like them. */
const LETTERS_FOR_QUOTES: Readonly<Record<string, string>> = { "\u02bc": "’", "\u02ee": "”" };

/** Words in Latin letters are hardly ever written with these, and Cyrillic ones are. */
function quotesOf(units: readonly string[]): readonly string[] {
  if (!units.some((text) => text in LETTERS_FOR_QUOTES)) return units;
  if (!units.some((text) => /\p{Script=Latin}/u.test(text) && !(text in LETTERS_FOR_QUOTES))) return units;
  return units.map((text) => LETTERS_FOR_QUOTES[text] ?? text);
}

function plain(text: string): string {
  if (text.charCodeAt(0) < 0x590) return text;
  const known = text.replace(SYMBOL_BULLET, "•");
  return SHAPES.test(known)
    ? [...known].map((sign) => (SHAPES.test(sign) ? sign.normalize("NFKC") : sign)).join("")
    : known;
}
