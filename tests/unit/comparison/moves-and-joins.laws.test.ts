import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparison } from "@/lib/core/comparison/changes/change";
import { comparisonPieces } from "@/lib/core/comparison/changes/comparison-pieces";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import type { Link } from "@/lib/core/comparison/links/link";
import { soundLinks } from "@/lib/core/comparison/links/sound-links";

const subjects = [
  "The council",
  "A keeper",
  "Each harbour",
  "The auditor",
  "Every boat",
  "The regional board",
];
const deeds = ["publishes the list of", "counts the", "may refuse", "hears appeals on", "shall repair the"];
const things = [
  "lamps",
  "licences of the members",
  "nets that were lent",
  "fees of the basin",
  "wells",
  "old stairs",
];
const times = [
  "before the end of March",
  "within ninety days",
  "at the feast of lamps",
  "every year in June",
];

/** Sentence `n`: no two of the first six hundred are alike word for word, and many share most of their words. */
const sentence = (n: number) =>
  `${subjects[n % 6]} ${deeds[(n * 7) % 5]} ${things[(n * 5 + (n >> 2)) % 6]} of ward ${n + 3} ${times[n % 4]}`;

/** What happens to a document: kind, place, other place. */
const step = fc.tuple(fc.constantFrom("move", "merge", "split", "drop", "add", "reword"), fc.nat(), fc.nat());

/** Paragraphs of sentences, each with the numbers of the sentences it was made of. */
interface Part {
  readonly words: string;
  readonly plain: boolean;
}

function changed(parts: readonly Part[], steps: readonly (readonly [string, number, number])[]): Part[] {
  const result = [...parts];
  let fresh = 400;
  for (const [kind, from, to] of steps) {
    if (result.length === 0) break;
    const at = from % result.length;
    const here = result[at] as Part;
    const next = result[at + 1];
    if (kind === "move") result.splice(to % result.length, 0, ...result.splice(at, 1));
    else if (kind === "merge" && next) {
      // Sometimes over the sentence between them.
      const last = to % 2 ? (result[at + 2] ?? next) : next;
      result.splice(result.indexOf(last), 1);
      result[at] = {
        words: `${here.words} and ${last.words.replace(/^\w/u, (c) => c.toLowerCase())}`,
        plain: false,
      };
    } else if (kind === "split" && here.words.includes(" of ward ")) {
      const [head = "", tail = ""] = here.words.split(" of ward ");
      result.splice(
        at,
        1,
        { words: `${head} of the town`, plain: false },
        { words: `It belongs to ward ${tail}`, plain: false },
      );
    } else if (kind === "drop") result.splice(at, 1);
    else if (kind === "add") result.splice(at, 0, { words: sentence(fresh++), plain: false });
    else if (kind === "reword") result[at] = { words: here.words.replace(/\w+$/u, "winter"), plain: false };
  }
  return result;
}

/** One paragraph for each length in turn; a list is numbered anew in each version. */
function laidOut(parts: readonly Part[], lengths: readonly number[], numbered: boolean): string {
  const paragraphs: string[] = [];
  for (let at = 0, k = 0; at < parts.length; k++) {
    const length = lengths[k % lengths.length] as number;
    const words = parts.slice(at, at + length).map((part) => `${part.words}.`);
    paragraphs.push(`${numbered ? `${k + 1}. ` : ""}${words.join(" ")}`);
    at += length;
  }
  return paragraphs.join("\n\n");
}

const document = fc
  .tuple(
    fc.integer({ min: 2, max: 24 }),
    fc.array(step, { minLength: 1, maxLength: 9 }),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([count, steps, lengths, numbered]) => {
    const parts = Array.from({ length: count }, (_, n) => ({ words: sentence(n), plain: true }));
    const after = changed(parts, steps);
    return {
      older: laidOut(parts, lengths, numbered),
      newer: laidOut(after, lengths, numbered),
      untouched: after.filter(({ plain }) => plain).map(({ words }) => words),
    };
  });

/** Every character of a side stands in one piece, and equal pieces are equal. */
function checkCover(comparison: Comparison, side: "older" | "newer", here: string, there: string): void {
  let at = 0;
  for (const piece of comparisonPieces(comparison, side)) {
    if (piece.here.start !== at) throw new Error(`a piece begins at ${piece.here.start}, not ${at}`);
    at = piece.here.end;
    if (piece.equal && there.slice(piece.there?.start, piece.there?.end) !== here.slice(piece.here.start, at))
      throw new Error("an equal piece is not equal");
  }
  expect(at).toBe(here.length);
}

describe("documents whose sentences are moved, joined, parted, renumbered, dropped and reworded together", () => {
  it("are told once, in ranges that cover both texts", () => {
    fc.assert(
      fc.property(document, ({ older, newer }) => {
        const comparison = compareTexts({ text: older }, { text: newer });
        checkCover(comparison, "older", older, newer);
        checkCover(comparison, "newer", newer, older);
        for (const side of ["older", "newer"] as const) {
          const ranges = comparison.changes.flatMap((change) => change[side] ?? []);
          ranges.sort((a, b) => a.start - b.start || a.end - b.end);
          ranges.forEach((range, k) => {
            if (range.start > range.end || range.start < (ranges[k - 1]?.end ?? 0))
              throw new Error(
                `told twice, or upside down: [${range.start}, ${range.end}) of the ${side} text`,
              );
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never tell a sentence as gone that stands in both, letter by letter", () => {
    fc.assert(
      fc.property(document, ({ older, newer, untouched }) => {
        const comparison = compareTexts({ text: older }, { text: newer });
        const lost = comparisonPieces(comparison, "older").filter(({ equal }) => !equal);
        for (const words of untouched) {
          const start = older.indexOf(words);
          const end = start + words.length;
          const within = lost.filter(({ here }) => here.start < end && here.end > start);
          expect(within.map(({ here }) => older.slice(here.start, here.end))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("soundLinks", () => {
  const link = fc
    .tuple(
      fc.nat(12),
      fc.integer({ min: 1, max: 3 }),
      fc.nat(12),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
    )
    .map(
      ([o0, height, n0, breadth, moved]): Link => ({
        o0,
        o1: o0 + height,
        n0,
        n1: n0 + breadth,
        equal: false,
        moved,
        edits: null,
      }),
    );

  it("gives every unit one owner and keeps the order of what did not move, whatever it is given", () => {
    fc.assert(
      fc.property(fc.array(link), (links) => {
        const owned = { older: new Set<number>(), newer: new Set<number>() };
        let newerAt = 0;
        for (const { o0, o1, n0, n1, moved } of soundLinks([...links], 13, 13)) {
          for (let unit = o0; unit < o1; unit++) expect(owned.older.has(unit)).toBe(false);
          for (let unit = o0; unit < o1; unit++) owned.older.add(unit);
          for (let unit = n0; unit < n1; unit++) expect(owned.newer.has(unit)).toBe(false);
          for (let unit = n0; unit < n1; unit++) owned.newer.add(unit);
          if (moved) continue;
          expect(n0).toBeGreaterThanOrEqual(newerAt);
          newerAt = n1;
        }
        expect(Math.max(0, ...owned.older, ...owned.newer)).toBeLessThan(13);
      }),
    );
  });

  it("calls nothing moved that stands in its place between what did not move", () => {
    const sound = fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.boolean()), { maxLength: 6 }).map((steps) => {
      let [o, n] = [0, 0];
      return steps.map(([before, there, moved]): Link => {
        const [o0, n0] = [o + before, n + there];
        [o, n] = [o0 + 1, n0 + 1];
        return { o0, o1: o, n0, n1: n, equal: true, moved, edits: null };
      });
    });
    fc.assert(
      fc.property(sound, (links) => {
        const told = soundLinks([...links], 30, 30);
        expect(told).toEqual(links.map((link) => ({ ...link, moved: false })));
      }),
    );
  });
});
