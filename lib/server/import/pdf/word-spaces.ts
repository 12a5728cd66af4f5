import "server-only";
import { askedOnce } from "./asked-once";
import type { Glyph } from "./glyph";

/** A character on its line. */
export interface Unit {
  readonly glyph: Glyph;
  readonly order: number;
  readonly raised: boolean;
  spaced: boolean;
  gap: number;
}

/** A gap wider than this many times the size of the letters is white space, where letters are set close. */
const SPACE = 0.16;
/** The same in a line whose letters touch: nearly none of them stands further from the next than this. */
const SPACE_OF_TIGHT = 0.1;
const TIGHT = 0.03;
/** A gap this much wider than those between the letters before and after it parts words. */
const WIDER = 0.13;
/** Letters set wider than this do not hold together as a word; figures much sooner. */
const WIDEST = 1.1;
const WIDEST_OF_FIGURES = 0.35;

/** Decides before which characters white space stands, by the gaps of the characters in the same font around them. */
export function markSpaces(units: Unit[]): void {
  let from = 0;
  for (let at = 1; at <= units.length; at++) {
    const unit = units[at];
    const first = units[from];
    if (unit && first && unit.glyph.font === first.glyph.font && unit.glyph.size === first.glyph.size)
      continue;
    spacesOf(units.slice(from, at), from === 0);
    from = at;
  }
}

const isLetter = askedOnce((text) => /\p{L}/u.test(text));

/** Wider gaps stand between columns, however many there are: figures of one digit each are no figure of many digits. */
function widest(before: Unit | undefined, unit: Unit): number {
  return isLetter(unit.glyph.text) || isLetter(before?.glyph.text ?? "") ? WIDEST : WIDEST_OF_FIGURES;
}

function spacesOf(units: Unit[], first: boolean): void {
  const inner = units.slice(1);
  const size = units[0]?.glyph.size ?? 1;
  const close = inner
    .filter((unit, at) => !unit.spaced && unit.gap <= widest(units[at], unit) * size)
    .map(({ gap }) => gap / size)
    .toSorted((one, two) => one - two);
  // Letters set wide: most gaps without a space between them are wide.
  const usual = close.length >= 4 ? (close[Math.floor(close.length * 0.4)] ?? 0) : 0;
  const wide = Math.max(SPACE, usual + WIDER);
  const narrow = isTight(close) ? SPACE_OF_TIGHT : wide;
  for (const [at, unit] of units.entries()) {
    if (at === 0 && first) {
      unit.spaced = false;
      continue;
    }
    const gap = unit.gap / size;
    const limit = isThousand(units[at - 1], unit) ? wide : narrow;
    unit.spaced = unit.raised
      ? unit.spaced && gap > 0.1
      : gap > (at === 0 ? SPACE : limit) || (unit.spaced && gap > 0.3 * SPACE);
  }
  joinWideLetters(units, size);
}

/** A figure behind a comma: typesetters of formulas leave a thin space within "40,759". */
function isThousand(before: Unit | undefined, unit: Unit): boolean {
  return before?.glyph.text === "," && /^\p{Nd}/u.test(unit.glyph.text);
}

/** Whether letters stand side by side without a gap, all but one in twenty of those whose gap is no space. */
function isTight(gaps: readonly number[]): boolean {
  const inWords = gaps.filter((gap) => gap <= SPACE);
  return inWords.length >= 20 && (inWords[Math.floor(inWords.length * 0.95)] ?? 1) <= TIGHT;
}

const isSingle = askedOnce((text) => /^[\p{L}\p{N}&.,:;!?’'"“”()/–-]$/u.test(text));

/** "S U M M A R Y": four single letters or more with equal gaps are one word; wider gaps among them part words. */
function joinWideLetters(units: Unit[], size: number): void {
  let from = 0;
  const close = (to: number) => {
    const run = units.slice(from, to);
    const letters = run.filter(({ glyph }) => isLetter(glyph.text)).length;
    const gaps = run.slice(1).map(({ gap }) => gap);
    const usual = gaps.toSorted((one, two) => one - two)[Math.floor(gaps.length * 0.4)] ?? 0;
    if (run.length >= 4 && letters >= 3 && usual < 1.1 * size) {
      for (const unit of run.slice(1)) unit.spaced = unit.gap > 1.55 * usual + 0.05 * size;
    }
    from = to;
  };
  for (let at = 1; at <= units.length; at++) {
    const unit = units[at];
    const alone = (index: number) => {
      const here = units[index];
      const next = units[index + 1];
      return here && isSingle(here.glyph.text) && (!next || next.spaced);
    };
    if (unit?.spaced && alone(at - 1) && alone(at)) continue;
    if (unit && !unit.spaced) {
      // A word of several letters: what came before it stands alone.
      close(at - 1);
      from = at;
      while (units[from] && !units[from]?.spaced) from++;
      at = from;
      continue;
    }
    close(at);
  }
}
