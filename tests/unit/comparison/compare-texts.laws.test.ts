import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparison } from "@/lib/core/comparison/changes/change";
import { comparisonPieces } from "@/lib/core/comparison/changes/comparison-pieces";
import { comparisonRows } from "@/lib/core/comparison/changes/comparison-rows";
import { mapRange } from "@/lib/core/comparison/changes/map-range";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import type { Range } from "@/lib/core/text/range";
import { anyText, corpusTexts, twoVersions } from "@/tests/fixtures/text-arbitraries";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

const known = new Map<string, Set<number>>();

function boundaries(text: string): Set<number> {
  let found = known.get(text);
  if (!found) {
    found = new Set([text.length]);
    for (const { index } of graphemes.segment(text)) found.add(index);
    if (text.length > 1000) known.set(text, found);
  }
  return found;
}

/** One side put together again from the pieces: each character once, equal pieces equal, in order. */
function checkSide(comparison: Comparison, side: "older" | "newer", here: string, there: string): void {
  const allowed = boundaries(here);
  let at = 0;
  for (const piece of comparisonPieces(comparison, side)) {
    if (piece.here.start !== at) throw new Error(`a piece begins at ${piece.here.start}, not ${at}`);
    at = piece.here.end;
    if (!allowed.has(at)) throw new Error(`cuts a grapheme at ${at}: ${JSON.stringify(here)}`);
    if (!piece.equal) continue;
    const counterpart = there.slice(piece.there?.start, piece.there?.end);
    if (counterpart !== here.slice(piece.here.start, piece.here.end))
      throw new Error("an equal piece is not equal");
  }
  expect(at).toBe(here.length);
}

const cut = (text: string, { start, end }: Range) => text.slice(start, end);

function checkLaws(older: string, newer: string): void {
  const comparison = compareTexts({ text: older }, { text: newer });
  checkSide(comparison, "older", older, newer);
  checkSide(comparison, "newer", newer, older);
  let [keptOlder, keptNewer] = [0, 0];
  for (const pair of comparison.kept) {
    if (pair.older.start < keptOlder || pair.newer.start < keptNewer)
      throw new Error("kept pairs out of order");
    [keptOlder, keptNewer] = [pair.older.end, pair.newer.end];
  }
  expect(new Set(comparison.changes.map(({ key }) => key)).size).toBe(comparison.changes.length);
  for (const change of comparison.changes) {
    expect(change.older === null).toBe(change.kind === "inserted");
    expect(change.newer === null).toBe(change.kind === "deleted");
    expect(change.similarity).toBeGreaterThanOrEqual(0);
    expect(change.similarity).toBeLessThanOrEqual(1);
    for (const edit of change.words)
      if (cut(older, edit.older) === cut(newer, edit.newer)) throw new Error("an edit has two equal sides");
  }
}

describe("laws of compareTexts", () => {
  it("rebuilds both sides of two versions, and never cuts a grapheme", () => {
    fc.assert(
      fc.property(twoVersions, ({ older, newer }) => checkLaws(older, newer)),
      { numRuns: 2500 },
    );
  });

  it("rebuilds both sides of two strangers", () => {
    fc.assert(
      fc.property(anyText, anyText, (older, newer) => checkLaws(older, newer)),
      { numRuns: 1000 },
    );
  });

  it("answers data that survives a round through JSON", () => {
    const [older, newer] = corpusTexts.map(({ text }) => ({ text }));
    if (!older || !newer) throw new Error("no example texts");
    const comparison = compareTexts(older, newer);
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });

  it("holds for every pair of the example texts", () => {
    for (const { text: older } of corpusTexts)
      for (const { text: newer } of corpusTexts) checkLaws(older, newer);
  });

  it("finds nothing between a text and itself", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { changes, totals } = compareTexts({ text }, { text });
        expect(changes).toEqual([]);
        expect(totals.similarity).toBe(1);
      }),
      { numRuns: 1800 },
    );
  });

  it("mirrors when the sides are swapped", () => {
    fc.assert(
      fc.property(twoVersions, ({ older, newer }) => {
        const there = compareTexts({ text: older }, { text: newer });
        const back = compareTexts({ text: newer }, { text: older });
        expect(back.changes.map(({ older: o, newer: n }) => [n, o])).toEqual(
          there.changes.map(({ older: o, newer: n }) => [o, n]),
        );
        expect(back.kept.map(({ older: o, newer: n }) => [n, o])).toEqual(
          there.kept.map(({ older: o, newer: n }) => [o, n]),
        );
        expect(back.totals.words.inserted).toBe(there.totals.words.deleted);
        expect(back.totals.similarity).toBe(there.totals.similarity);
      }),
      { numRuns: 1800 },
    );
  });
});

describe("laws of mapRange", () => {
  it("answers exact and moved with the same words, and maps them back", () => {
    fc.assert(
      fc.property(twoVersions, fc.nat(), fc.nat(60), ({ older, newer }, from, length) => {
        const comparison = compareTexts({ text: older }, { text: newer });
        const start = older.length ? from % older.length : 0;
        const range = { start, end: Math.min(older.length, start + length) };
        const mapped = mapRange(comparison, range);
        if (mapped.status === "gone") {
          expect(mapped.at).toBeLessThanOrEqual(newer.length);
          return;
        }
        expect(mapped.range.start).toBeLessThanOrEqual(mapped.range.end);
        expect(mapped.range.end).toBeLessThanOrEqual(newer.length);
        if (mapped.status === "changed") return;
        expect(newer.slice(mapped.range.start, mapped.range.end)).toBe(older.slice(range.start, range.end));
        if (range.start < range.end) {
          const back = mapRange(comparison, mapped.range, "newer");
          expect(back).toEqual({ status: mapped.status, range, share: 1 });
        }
      }),
      { numRuns: 1800 },
    );
  });
});

describe("laws of comparisonRows", () => {
  it("shows each block once, in order, and the whole of it", () => {
    fc.assert(
      fc.property(twoVersions, ({ older, newer }) => {
        const comparison = compareTexts({ text: older }, { text: newer });
        const { rows, ends } = comparisonRows(comparison, { text: older }, { text: newer });
        for (const side of ["older", "newer"] as const) {
          const text = side === "older" ? older : newer;
          let next = 0;
          let at = 0;
          for (const row of rows) {
            for (const block of row[side]) {
              expect(block.block).toBe(next++);
              expect(text.slice(at, block.range.start).trim()).toBe("");
              let inside = block.range.start;
              for (const piece of block.pieces) {
                expect(piece.range.start).toBe(inside);
                inside = piece.range.end;
              }
              expect(inside).toBe(block.range.end);
              at = inside;
            }
          }
          expect(text.slice(at).trim()).toBe("");
        }
        for (const change of comparison.changes) {
          if (/\S/u.test(older.slice(change.older?.start ?? 0, change.older?.end ?? 0))) {
            expect(ends[change.key]?.older).not.toBeNull();
          }
        }
      }),
      { numRuns: 1800 },
    );
  });
});
