import "server-only";
import { withAccents } from "./accents";
import type { Glyph } from "./glyph";

/** Characters drawn one after the other on one baseline in one font. */
export interface Run {
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

/** Characters as they were drawn, run by run; what is drawn twice counts once, white space alone is no run. */
export function drawnRuns(glyphs: readonly Glyph[]): Run[] {
  return withoutShadows(runsOf(withAccents(glyphs)));
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
  // Arabic fonts often have no space of their own: it is drawn in another font, and narrow.
  const space = glyph.text === " ";
  return (
    (space || last.font === glyph.font) &&
    (space || Math.abs(last.size - glyph.size) < 0.05 * glyph.size) &&
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
