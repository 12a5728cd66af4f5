import fc from "fast-check";
import { expect, test } from "vitest";
import type { PositionView } from "@/lib/contracts/reader-view";
import type { Block, BlockKind } from "@/lib/core/documents/block";
import { type ReadingPart, readingPlan } from "@/lib/view-models/reader/reading-plan";

const KINDS: readonly BlockKind[] = ["heading", "paragraph", "list-item", "quote", "table-row", "caption"];
interface Draft {
  readonly kind: BlockKind;
  readonly words: string;
  readonly chrome: string | null;
  readonly level: number;
  readonly opens: boolean;
  readonly table?: number | undefined;
}
const drafts: fc.Arbitrary<Draft[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    words: fc.stringMatching(/^[a-z .]{1,30}$/),
    chrome: fc.option(fc.constantFrom("site name", "navigation"), { nil: null }),
    level: fc.integer({ min: 1, max: 6 }),
    opens: fc.boolean(),
    table: fc.option(fc.constantFrom(0, 1), { nil: undefined }),
  }),
  { maxLength: 25 },
);

function build(all: readonly Draft[]) {
  let text = "";
  const blocks: Block[] = [];
  const positions: PositionView[] = [];
  all.forEach((draft, at) => {
    const start = text.length;
    const marker = draft.kind === "list-item" ? "1." : undefined;
    text += `${marker ? `${marker} ` : ""}${draft.words}`;
    blocks.push({
      start,
      end: text.length,
      kind: draft.kind,
      chrome: draft.chrome,
      level: draft.level,
      ...(draft.kind === "table-row" && draft.table !== undefined ? { table: draft.table } : {}),
      ...(marker ? { marker } : {}),
    });
    if (draft.opens)
      positions.push({
        id: String(at),
        ordinal: positions.length + 1,
        label: "1",
        heading: draft.words,
        range: { start, end: text.length },
      });
    text += "\n";
  });
  return { text, blocks, positions };
}

const blocksOf = (parts: readonly ReadingPart[]): Block[] =>
  parts.flatMap((part) =>
    part.kind === "block"
      ? [part.block.block]
      : part.kind === "position"
        ? blocksOf(part.parts)
        : part.blocks.map(({ block }) => block),
  );

test("every block is read exactly once and in order", () => {
  fc.assert(
    fc.property(drafts, (all) => {
      const { text, blocks, positions } = build(all);
      expect(blocksOf(readingPlan(text, blocks, positions).parts)).toEqual(blocks);
    }),
  );
});

test("heading levels never skip one downwards", () => {
  fc.assert(
    fc.property(drafts, (all) => {
      const { text, blocks } = build(all);
      let last = 1;
      for (const part of readingPlan(text, blocks, []).parts) {
        if (part.kind !== "block" || part.block.role !== "heading") continue;
        expect(part.block.level).toBeLessThanOrEqual(last + 1);
        last = part.block.level;
      }
    }),
  );
});

test("two positions of one label have addresses of their own", () => {
  const { text, blocks, positions } = build([
    { kind: "paragraph", words: "one", chrome: null, level: 1, opens: true },
    { kind: "paragraph", words: "two", chrome: null, level: 1, opens: true },
  ]);
  const anchors = readingPlan(text, blocks, positions).parts.map((part) =>
    part.kind === "position" ? part.anchor : "",
  );
  expect(new Set(anchors).size).toBe(2);
  expect(anchors[0]).toBe("position-1");
});

test("rows that stand together and know their table are one table; what is folded between them stays there", () => {
  const row = (words: string, table?: number, chrome: string | null = null): Draft => ({
    kind: "table-row",
    words,
    chrome,
    level: 1,
    opens: false,
    table,
  });
  const { text, blocks } = build([
    row("a", 0),
    row("b", 0),
    row("struck", undefined, "struck out in the source"),
    row("c", 0),
    row("d", 1),
    row("foot", undefined, "link to the top"),
    row("line"),
  ]);
  expect(
    readingPlan(text, blocks, []).parts.map((part) =>
      part.kind === "position" || part.kind === "block" ? part.kind : [part.kind, part.blocks.length],
    ),
  ).toEqual([["table", 4], ["table", 1], ["furniture", 1], "block"]);
});
