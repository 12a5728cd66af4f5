/** Letters that run to the left: Hebrew, Arabic, Syriac, Thaana, NKo and their presentation forms. */
const TO_THE_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f]/u;
const TO_THE_RIGHT =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const ARABIC = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/u;
const FIGURE = /\p{Nd}/u;
const MIRRORED: Readonly<Record<string, string>> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "{": "}",
  "}": "{",
  "<": ">",
  ">": "<",
  "«": "»",
  "»": "«",
};

/** Whether a text holds letters that run to the left. */
export function runsToTheLeft(text: string): boolean {
  return TO_THE_LEFT.test(text);
}

/**
 * The characters of a line as they are read, from how they stand on paper from left to right. Letters that run to the left are
 * turned; figures with their signs and words in other scripts keep their order. A line without such letters stays as it is.
 *
 * The inverse of the Unicode Bidirectional Algorithm (UAX 9) for one line without explicit marks, whose direction is that
 * of most of its letters. Linear.
 *
 * @param units characters or ligatures from left to right; a ligature is never taken apart.
 */
export function logicalOrder(units: readonly string[]): string[] {
  const left = units.filter((unit) => TO_THE_LEFT.test(unit)).length;
  if (left === 0) return [...units];
  const right = units.filter((unit) => TO_THE_RIGHT.test(unit)).length;
  // Behind Arabic letters figures count as Arabic ones, and their signs stand at the other side (UAX 9, W2): "25%" is set "%25".
  const isForeign = units.some((unit) => ARABIC.test(unit)) ? isForeignInArabic : isForeignInHebrew;
  // The direction of the line: that of most of its letters.
  return left >= right * 0.6 ? turned(units, isForeign) : turnedInside(units, isForeign);
}

type Stays = (units: readonly string[], at: number) => boolean;

/** A line to the left: all is turned, and what runs to the right is turned back. */
function turned(units: readonly string[], stays: Stays): string[] {
  const kept = units.map((_, at) => stays(units, at));
  // Between two words of another script the space is theirs.
  for (let at = 1; at < units.length - 1; at++) {
    if (kept[at] || TO_THE_LEFT.test(units[at] ?? "")) continue;
    let to = at;
    while (to < units.length && !kept[to] && !TO_THE_LEFT.test(units[to] ?? "")) to++;
    if (kept[at - 1] && kept[to] && isWordLike(units, at - 1, -1) && isWordLike(units, to, 1))
      kept.fill(true, at, to);
  }
  const result: string[] = [];
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at] ?? "";
    if (!kept[at]) {
      result.push(MIRRORED[unit] ?? unit);
      continue;
    }
    let from = at;
    while (from > 0 && kept[from - 1]) from--;
    result.push(...units.slice(from, at + 1));
    at = from;
  }
  return result;
}

/** Whether a run of another script, seen from its edge, holds letters: only between words does a space belong to them. */
function isWordLike(units: readonly string[], at: number, step: 1 | -1): boolean {
  for (let place = at; units[place]?.trim(); place += step) {
    if (TO_THE_RIGHT.test(units[place] ?? "")) return true;
    if (TO_THE_LEFT.test(units[place] ?? "")) return false;
  }
  return false;
}

function isForeignInHebrew(units: readonly string[], at: number): boolean {
  const unit = units[at] ?? "";
  // Signs of value stand on one side of a figure.
  if (/^[%‰$€£¥#+\-−]$/u.test(unit)) return [-1, 1].some((step) => FIGURE.test(units[at + step] ?? ""));
  return isForeignInArabic(units, at);
}

function isForeignInArabic(units: readonly string[], at: number): boolean {
  const unit = units[at] ?? "";
  if (TO_THE_RIGHT.test(unit) || FIGURE.test(unit)) return true;
  const both = (test: RegExp) => test.test(units[at - 1] ?? "") && test.test(units[at + 1] ?? "");
  // Between two figures, and in addresses and abbreviations.
  return (/^[.,:/٫٬]$/u.test(unit) && both(FIGURE)) || (/^[.,:/’'@_&\-–]$/u.test(unit) && both(TO_THE_RIGHT));
}

/** A line to the right with words that run to the left in it: only these are turned. */
function turnedInside(units: readonly string[], stays: Stays): string[] {
  const result: string[] = [];
  for (let at = 0; at < units.length; at++) {
    if (!TO_THE_LEFT.test(units[at] ?? "")) {
      result.push(units[at] ?? "");
      continue;
    }
    let to = at;
    for (let next = at; next < units.length && !TO_THE_RIGHT.test(units[next] ?? ""); next++)
      if (TO_THE_LEFT.test(units[next] ?? "")) to = next;
    result.push(...turned(units.slice(at, to + 1), stays));
    at = to;
  }
  return result;
}
