import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import {
  markPosition,
  mergePositions,
  openLists,
  splitPosition,
  takeList,
  unmarkPosition,
} from "@/lib/core/documents/positions/edit-positions";
import { pageTexts } from "@/tests/fixtures/arbitrary-texts";

const paper = readPlainText(
  "We state:\n\n1. Protect migrants in transit.\n\n   It matters to all of us.\n\n2. Lower the cost of remittances.\n\nAbout this paper\n\nIt was written in Geneva by many hands, over a long time.",
);
const words = (positions: readonly { range: { start: number; end: number } }[]) =>
  positions.map(({ range }) => paper.text.slice(range.start, range.end));

describe("editing positions", () => {
  it("splits in front of a block and merges again to the same", () => {
    const offset = paper.text.indexOf("matters");
    const split = splitPosition(paper, offset);
    expect(words(split.positions)).toEqual([
      "1. Protect migrants in transit.",
      "It matters to all of us.",
      "2. Lower the cost of remittances.",
    ]);
    expect(split.from).toEqual([[0], [0], [1]]);
    const merged = mergePositions({ ...paper, positions: split.positions }, 0);
    expect(merged.positions).toEqual(paper.positions);
    expect(merged.from).toEqual([[0, 1], [2]]);
  });

  it("marks and unmarks, in order, with label and heading read from the words", () => {
    const without = unmarkPosition(paper, 0);
    expect(without.from).toEqual([[1]]);
    const start = paper.text.indexOf("Protect");
    const marked = markPosition({ ...paper, positions: without.positions }, { start, end: start + 1 });
    expect(marked.positions[0]).toMatchObject({ label: "1", heading: "Protect migrants in transit." });
    expect(marked.from).toEqual([[], [0]]);
    expect(
      markPosition(paper, { start: paper.text.indexOf("It was"), end: paper.text.length }, "A").positions.at(
        -1,
      )?.label,
    ).toBe("A");
  });

  it("offers a numbered list that says nothing of wishes, and takes it whole", () => {
    const minutes = readPlainText(
      "Minutes of the harbour board\n\nAgenda:\n\n1. Future of the winter routes\n2. Report of the treasurer",
    );
    expect(minutes.positions).toEqual([]);
    const [list] = openLists(minutes);
    expect(list?.map(({ label }) => label)).toEqual(["1", "2"]);
    const taken = takeList(minutes, list?.[0]?.range.start ?? 0);
    expect(taken).toEqual({ positions: list, from: [[], []] });
    expect(openLists({ ...minutes, positions: taken.positions })).toEqual([]);
    expect(() => takeList({ ...minutes, positions: taken.positions }, list?.[0]?.range.start ?? 0)).toThrow(
      expect.objectContaining({ code: "not-found" }),
    );
  });

  it.each([
    [
      "splitting at the beginning",
      () => splitPosition(paper, paper.positions[1]?.range.start ?? 0),
      "invalid",
    ],
    ["splitting where none is", () => splitPosition(paper, 0), "not-found"],
    ["merging the last", () => mergePositions(paper, 1), "not-found"],
    ["marking marked words", () => markPosition(paper, { start: 0, end: paper.text.length }), "conflict"],
    ["unmarking none", () => unmarkPosition(paper, 9), "not-found"],
  ])("refuses %s", (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });

  it("keeps positions in order and apart, whatever is done", () => {
    fc.assert(
      fc.property(
        pageTexts,
        fc.array(fc.tuple(fc.nat(4), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 8 }),
        (text, acts) => {
          const document = readPlainText(text);
          let positions = document.positions;
          for (const [act, share] of acts) {
            const now = { ...document, positions };
            const offset = Math.floor(share * document.text.length);
            const at = Math.floor(share * positions.length);
            try {
              const edits = [
                () => splitPosition(now, offset),
                () => mergePositions(now, at),
                () => markPosition(now, { start: offset, end: offset + 20 }),
                () => unmarkPosition(now, at),
                () => takeList(now, openLists(now)[0]?.[0]?.range.start ?? -1),
              ];
              positions = edits[act]?.().positions ?? positions;
            } catch (error) {
              expect(error).toMatchObject({ name: "AppError" });
            }
            let end = 0;
            for (const { range } of positions) {
              expect(range.start).toBeGreaterThanOrEqual(end);
              expect(range.end).toBeGreaterThan(range.start);
              end = range.end;
            }
            expect(end).toBeLessThanOrEqual(document.text.length);
          }
        },
      ),
    );
  });
});
