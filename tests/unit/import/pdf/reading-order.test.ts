import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Region, readingOrder } from "@/lib/server/import/pdf/reading-order";
import type { Row, Word } from "@/lib/server/import/pdf/set-words";

const SIZE = 10;

function word(text: string, x: number, y: number): Word {
  const style = { bold: false, spaced: true, raised: false, mark: null, artifact: false, hidden: false };
  return { units: [...text], x, end: x + 5 * text.length, y, size: SIZE, order: 0, ...style };
}

function rowsOf(words: readonly Word[]): Row[] {
  const rows = new Map<number, Word[]>();
  for (const one of words) rows.set(one.y, [...(rows.get(one.y) ?? []), one]);
  return [...rows]
    .map(([y, own]) => ({ words: own.toSorted((a, b) => a.x - b.x), y, size: SIZE }))
    .toSorted((a, b) => b.y - a.y);
}

const wordsIn = (region: Region): Word[] =>
  region.kind === "text"
    ? region.rows.flatMap((row) => [...row.words])
    : region.rows.flatMap(({ cells }) => cells.flatMap((lines) => lines.flatMap((line) => [...line.words])));

describe("the order of a page", () => {
  const anyWord = fc
    .record({
      text: fc.constantFrom("the", "water", "1.", "$5", "of", "Programme", "2013", "•"),
      x: fc.integer({ min: 0, max: 500 }),
      line: fc.integer({ min: 0, max: 40 }),
    })
    .map(({ text, x, line }) => word(text, x, 800 - 12 * line));

  it("law: every word stands in exactly one region, and rows go down within it", () => {
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 120 }), (words) => {
        const regions = readingOrder(rowsOf(words));
        const found = regions.flatMap(wordsIn);
        expect(new Set(found)).toEqual(new Set(words));
        expect(found).toHaveLength(words.length);
        for (const region of regions) {
          const ys = region.rows.map(({ y }) => y);
          expect(ys).toEqual(ys.toSorted((a, b) => b - a));
        }
      }),
    );
  });

  it("law: columns of any number and width are read one after the other", () => {
    const widths = fc.array(fc.integer({ min: 22, max: 40 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        widths,
        fc.integer({ min: 8, max: 30 }),
        fc.integer({ min: 9, max: 30 }),
        (columns, lines, gap) => {
          const words: Word[] = [];
          const expected: string[] = [];
          let left = 40;
          for (const [column, width] of columns.entries()) {
            for (let line = 0; line < lines; line++) {
              // Each line fills its column but for the last word.
              let x = left;
              for (let at = 0; x + 30 <= left + 5 * width; at++) {
                const text = `${"abcd"[column]}${line}w${at}`;
                words.push(word(text, x, 800 - 12 * line));
                expected.push(text);
                x += 5 * text.length + 3;
              }
            }
            left += 5 * width + gap;
          }
          const order = readingOrder(rowsOf(words)).flatMap(wordsIn);
          expect(order.map((one) => one.units.join(""))).toEqual(expected);
        },
      ),
    );
  });

  it("reads columns down whose signs of quotation are hung out, and whose lines stand at heights of their own", () => {
    const left = Array.from({ length: 14 }, (_, at) =>
      word(`left${at}`.padEnd(44 - (at % 4), "x"), 72, 700 - 12 * at),
    );
    const right = Array.from({ length: 14 }, (_, at) =>
      word(at === 6 ? "“quoted words" : `right${at}`, at === 6 ? 303 : 307, 700 - 14 * at),
    );
    const order = readingOrder(rowsOf([...left, ...right])).flatMap(wordsIn);
    expect(order).toEqual([...left, ...right]);
  });

  it("takes little time for a page full of scattered words", () => {
    const words = Array.from({ length: 4000 }, (_, at) =>
      word("ab", (at * 37) % 560, 800 - 7 * ((at * 11) % 110)),
    );
    const start = performance.now();
    readingOrder(rowsOf(words));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
