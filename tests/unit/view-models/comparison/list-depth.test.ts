import { describe, expect, it } from "vitest";
import type { Block, BlockKind } from "@/lib/core/documents/block";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { compareModel } from "@/lib/view-models/comparison/compare-model";
import { parseCompareOptions } from "@/lib/view-models/comparison/compare-options";
import { makeCompareView } from "@/tests/factories/make-compare-view";

type Line = readonly [kind: BlockKind, level: number | undefined, text: string];

function documentOf(lines: readonly Line[]): CanonicalDocument {
  let text = "";
  const blocks = lines.map(([kind, level, words]): Block => {
    const start = text.length;
    text += `${words}\n`;
    return { kind, start, end: start + words.length, chrome: null, ...(level !== undefined && { level }) };
  });
  return { ...readPlainText(""), text, blocks };
}

/** Depths of all blocks of both columns, in order. */
function depths(older: readonly Line[], newer: readonly Line[]) {
  const view = makeCompareView(documentOf(older), documentOf(newer));
  const { groups } = compareModel(view, parseCompareOptions({ view: "side", cosmetic: "show" }));
  const open = groups.flatMap((group) => ("inside" in group ? group.inside : [group]));
  const of = (side: "older" | "newer") =>
    open.flatMap((group) => {
      const cells = group.kind === "apart" ? group[side] : [side === "older" ? group.older : group.merged];
      return cells.flatMap(({ blocks }) => blocks.map(({ depth }) => depth));
    });
  return { older: of("older"), newer: of("newer") };
}

describe("the depth of an item in its list", () => {
  const lead: Line = ["paragraph", undefined, "The office will do the following things this year."];
  const item = (level: number | undefined, words: string): Line => ["list-item", level, words];

  it("is that of its own side, also where only the depth changed", () => {
    const older = [lead, item(1, "Train all border officers."), item(1, "Publish the figures each year.")];
    const newer = [lead, item(1, "Train all border officers."), item(2, "Publish the figures each year.")];
    expect(depths(older, newer)).toEqual({ older: [0, 1, 1], newer: [0, 1, 2] });
  });

  it("is told of items that are gone, new or reworded, and of a paragraph that continues one", () => {
    const older = [
      lead,
      item(2, "Fund three shelters in the north."),
      item(3, "A line nobody kept in there."),
    ];
    const newer = [
      lead,
      item(2, "Fund five shelters in the north."),
      ["paragraph", 2, "Shelters report twice a year to the board."] as Line,
    ];
    expect(depths(older, newer)).toEqual({ older: [0, 2, 3], newer: [0, 2, 2] });
  });

  it("is one where a file says no more, nought for headings, and has an end", () => {
    const lines: Line[] = [
      ["heading", 3, "Plans"],
      item(undefined, "One plan."),
      item(9, "A plan far down in it."),
    ];
    expect(depths(lines, lines).newer).toEqual([0, 1, 4]);
  });
});
