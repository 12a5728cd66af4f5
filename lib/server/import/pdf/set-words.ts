import "server-only";
import type { Glyph } from "./glyph";

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

/** Characters drawn one after the other on one baseline in one font. */
interface Run {
  readonly glyphs: Glyph[];
  readonly size: number;
  readonly y: number;
  x: number;
  end: number;
  readonly order: number;
  raised: boolean;
  /** Its characters without white space at its ends. */
  words: string;
}

/** A gap wider than this many times the size of the letters is white space, where letters are set close. */
const SPACE = 0.16;
/** A gap this much wider than those between the letters before and after it parts words. */
const WIDER = 0.13;
const RAISED = /^[\p{N}\p{L}*∗†‡§¶#ªº°,;–\-−+()[\]]{1,8}$/u;
/** Ranges of Arabic and Hebrew letters in the shapes they have in a word, and of Latin ligatures. */
const SHAPES = /[\ufb00-\ufb4f\ufb50-\ufd3d\ufd50-\ufdff\ufe70-\ufefc]/u;
const SYMBOL_BULLET = /[\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d\uf0a8\uf0e0]/gu;

/**
 * Puts characters together to words and words to rows: what is drawn twice for a shadow or for boldness counts once, raised
 * and lowered characters belong to the row they hang on, letters set wide are one word.
 * Each character stands in exactly one word; rows go down the page.
 */
export function setWords(glyphs: readonly Glyph[]): Row[] {
  const runs = withoutShadows(runsOf(glyphs));
  return baselines(runs).map(({ runs: parts, y, size }) => ({ words: wordsOf(parts), y, size }));
}

function runsOf(glyphs: readonly Glyph[]): Run[] {
  const runs: Run[] = [];
  for (const [order, glyph] of glyphs.entries()) {
    const run = runs.at(-1);
    const last = run?.glyphs.at(-1);
    if (run && last && goesOn(run, last, glyph)) {
      const again =
        last.text === glyph.text &&
        Math.abs(last.x - glyph.x) < 0.3 * (glyph.end - glyph.x) &&
        glyph.text.trim();
      if (again) continue;
      run.glyphs.push(glyph);
      run.end = Math.max(run.end, glyph.end);
      run.x = Math.min(run.x, glyph.x);
    } else {
      runs.push({
        glyphs: [glyph],
        size: glyph.size,
        y: glyph.y,
        x: glyph.x,
        end: glyph.end,
        order,
        raised: false,
        words: "",
      });
    }
  }
  for (const run of runs) {
    let words = "";
    for (const { text } of run.glyphs) words += text;
    run.words = words.trim();
  }
  return runs.filter((run) => run.words);
}

function goesOn(run: Run, last: Glyph, glyph: Glyph): boolean {
  const gap = glyph.x - last.end;
  return (
    last.font === glyph.font &&
    Math.abs(last.size - glyph.size) < 0.05 * glyph.size &&
    last.mark === glyph.mark &&
    last.artifact === glyph.artifact &&
    last.hidden === glyph.hidden &&
    Math.abs(glyph.y - run.y) < 0.08 * glyph.size &&
    gap > -0.6 * glyph.size &&
    gap < 1.5 * glyph.size
  );
}

/** Of runs of the same words at almost the same place the one drawn last is the text, the others are its shadows. */
function withoutShadows(runs: readonly Run[]): Run[] {
  const places = new Map<string, Run[]>();
  const shadows = new Set<Run>();
  for (const run of runs) {
    const { words } = run;
    const key = `${words} ${Math.round(run.size)}`;
    const reach = (words.length > 1 ? 0.35 : 0.15) * run.size;
    const others = places.get(key) ?? [];
    for (const other of others.slice(-8)) {
      const near = Math.abs(other.y - run.y) < reach && Math.abs(other.x - run.x) < reach;
      if (near && (words.length > 1 || Math.abs(other.x - run.x) < 0.5 * (run.end - run.x)))
        shadows.add(other);
    }
    others.push(run);
    places.set(key, others);
  }
  return runs.filter((run) => !shadows.has(run));
}

interface Baseline {
  y: number;
  size: number;
  runs: Run[];
}

function baselines(runs: readonly Run[]): Baseline[] {
  const lines: Baseline[] = [];
  for (const run of runs.toSorted((one, two) => two.y - one.y || one.x - two.x)) {
    const line = lines
      .slice(-6)
      .findLast(({ y, size }) => Math.abs(y - run.y) <= 0.25 * Math.min(size, run.size));
    if (line) {
      line.runs.push(run);
      line.size = Math.max(line.size, run.size);
    } else lines.push({ y: run.y, size: run.size, runs: [run] });
  }
  hangOn(lines);
  return lines.filter((line) => line.runs.length > 0);
}

/** Raised and lowered characters go to the baseline of the word they stand beside. */
function hangOn(lines: Baseline[]): void {
  for (const [place, line] of lines.entries()) {
    const near = lines.slice(Math.max(0, place - 6), place + 7).filter((other) => other !== line);
    line.runs = line.runs.filter((run) => {
      if (!RAISED.test(run.words)) return true;
      const host = near.find((other) => other.runs.some((base) => hangs(run, base)));
      if (!host) return true;
      run.raised = run.y > host.y;
      host.runs.push(run);
      return false;
    });
  }
  // Within a baseline a raised run may differ by little.
  for (const line of lines) {
    for (const run of line.runs) {
      if (run.y - line.y > 0.12 * line.size && run.size < 0.9 * line.size && RAISED.test(run.words))
        run.raised = true;
    }
  }
}

function hangs(run: Run, base: Run): boolean {
  const up = run.y - base.y;
  if (run.size > (up > 0.2 * base.size ? 0.96 : 0.86) * base.size || run.size < 0.35 * base.size)
    return false;
  if (up > 0.8 * base.size || up < -0.35 * base.size || Math.abs(up) < 0.02 * base.size) return false;
  // A large first letter of a paragraph is no word that something hangs on.
  if (base.words.length === 1 && run.size < 0.55 * base.size) return false;
  const behind = run.x - base.end;
  const before = base.x - run.end;
  return (
    (behind > -0.3 * base.size && behind < 0.4 * base.size) ||
    (before > -0.2 * base.size && before < 0.8 * base.size && up > 0)
  );
}

interface Unit {
  readonly glyph: Glyph;
  readonly order: number;
  readonly raised: boolean;
  spaced: boolean;
  gap: number;
}

function wordsOf(runs: readonly Run[]): Word[] {
  const units: Unit[] = [];
  const all = runs.flatMap((run) =>
    run.glyphs.map((glyph, at) => ({ glyph, order: run.order + at, raised: run.raised })),
  );
  const sorted = keepMarksOnLetters(all).toSorted(
    (one, two) => one.glyph.x - two.glyph.x || one.order - two.order,
  );
  let space = false;
  let end = Number.NEGATIVE_INFINITY;
  for (const { glyph, order, raised } of sorted) {
    if (!glyph.text.trim()) {
      space = true;
      continue;
    }
    units.push({ glyph, order, raised, spaced: space, gap: units.length === 0 ? 0 : glyph.x - end });
    space = false;
    end = Math.max(end, glyph.end);
  }
  markSpaces(units);
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
    words.push(wordOf(units.slice(from, at)));
    from = at;
  }
  return words;
}

/** A vowel sign or accent goes where its letter goes: the one it is drawn over, next to it in the order of drawing. */
function keepMarksOnLetters<T extends { glyph: Glyph; order: number }>(units: readonly T[]): T[] {
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
    return letter ? { ...unit, glyph: { ...unit.glyph, x: letter.glyph.x, end: letter.glyph.x } } : unit;
  });
}

/** Decides before which characters white space stands, by the gaps of the characters in the same font around them. */
function markSpaces(units: Unit[]): void {
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

function spacesOf(units: Unit[], first: boolean): void {
  const inner = units.slice(1);
  const size = units[0]?.glyph.size ?? 1;
  const close = inner
    .filter((unit) => !unit.spaced)
    .map(({ gap }) => gap / size)
    .toSorted((one, two) => one - two);
  // Letters set wide: most gaps without a space between them are wide.
  const usual = close.length >= 4 ? (close[Math.floor(close.length * 0.4)] ?? 0) : 0;
  const limit = Math.max(SPACE, usual + WIDER);
  for (const [at, unit] of units.entries()) {
    if (at === 0 && first) {
      unit.spaced = false;
      continue;
    }
    const gap = unit.gap / size;
    unit.spaced = unit.raised
      ? unit.spaced && gap > 0.1
      : gap > (at === 0 ? SPACE : limit) || (unit.spaced && gap > 0.3 * SPACE);
  }
  joinWideLetters(units, size);
}

const LETTER = /^[\p{L}\p{N}&.,:;!?’'"“”()/–-]$/u;

/** "S U M M A R Y": four single letters or more with equal gaps are one word; wider gaps among them part words. */
function joinWideLetters(units: Unit[], size: number): void {
  let from = 0;
  const close = (to: number) => {
    const run = units.slice(from, to);
    const letters = run.filter(({ glyph }) => /\p{L}/u.test(glyph.text)).length;
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
      return here && LETTER.test(here.glyph.text) && (!next || next.spaced);
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

function wordOf(units: readonly Unit[]): Word {
  const glyphs = units.map(({ glyph }) => glyph);
  const [first] = units;
  const letters = glyphs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return {
    units: glyphs.map(({ text }) => plain(text)),
    x: Math.min(...glyphs.map(({ x }) => x)),
    end: Math.max(...glyphs.map(({ end }) => end)),
    y: first?.glyph.y ?? 0,
    size: Math.max(...glyphs.map(({ size }) => size)),
    bold: letters.length > 0 && letters.every(({ bold }) => bold),
    spaced: first?.spaced ?? false,
    raised: first?.raised ?? false,
    mark: first?.glyph.mark ?? null,
    artifact: first?.glyph.artifact ?? false,
    hidden: first?.glyph.hidden ?? false,
    order: Math.min(...units.map(({ order }) => order)),
  };
}

function plain(text: string): string {
  if (text.charCodeAt(0) < 0x590) return text;
  const known = text.replace(SYMBOL_BULLET, "•");
  return SHAPES.test(known)
    ? [...known].map((sign) => (SHAPES.test(sign) ? sign.normalize("NFKC") : sign)).join("")
    : known;
}
