import fc from "fast-check";
import { expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { refoldPositions } from "@/lib/core/documents/positions/refold-positions";
import { pageTexts } from "@/tests/fixtures/arbitrary-texts";

const paper = readPlainText(
  "We state:\n\n1. Protect migrants.\n\n2. Lower costs.\n\n3. Publish figures.\n\nIt ends here.",
);
const folded = (at: number) =>
  paper.blocks.map((block, place) => (place === at ? { ...block, chrome: "x" } : block));

it("takes away a position that has no line left, and no other; bringing the line back finds it again", () => {
  const second = paper.blocks.findIndex(({ start }) => start === paper.positions[1]?.range.start);
  const without = folded(second);
  const gone = refoldPositions(paper.text, paper.blocks, without, paper.positions, paper.lang);
  expect(gone.kept).toEqual([0, 2]);
  const left = gone.kept.flatMap((at) => paper.positions[at] ?? []);
  const back = refoldPositions(paper.text, without, paper.blocks, left, paper.lang);
  expect(back.kept).toEqual([0, 1]);
  expect(back.added).toEqual([paper.positions[1]]);
});

it("leaves what people have edited: nothing folded, nothing changed; positions never overlap", () => {
  fc.assert(
    fc.property(pageTexts, fc.nat(), (page, seed) => {
      const { text, blocks, positions, lang } = readPlainText(page);
      const same = refoldPositions(text, blocks, blocks, positions, lang);
      expect(same).toEqual({ kept: positions.map((_, at) => at), added: [] });
      if (blocks.length === 0) return;
      const after = blocks.map((block, at) =>
        at === seed % blocks.length ? { ...block, chrome: block.chrome === null ? "x" : null } : block,
      );
      const { kept, added } = refoldPositions(text, blocks, after, positions, lang);
      const all = [...kept.flatMap((at) => positions[at] ?? []), ...added].map(({ range }) => range);
      all.sort((one, other) => one.start - other.start);
      for (const [at, range] of all.entries())
        expect(range.end).toBeLessThanOrEqual(all[at + 1]?.start ?? text.length);
    }),
  );
});
