import { expect, test } from "vitest";
import type { LineageView } from "@/lib/contracts/lineage-view";
import { alsoParted } from "@/lib/view-models/positions/also-parted";

/** A lineage by which position, if any, each version states. */
const lineage = (...stated: readonly (string | null)[]): LineageView => ({
  positionId: "p1",
  may: { decide: true },
  steps: stated.map((id, at) => ({
    version: {
      id: `v${at}`,
      documentId: "d",
      ordinal: at + 1,
      label: `Version ${at + 1}`,
      date: null,
      dateNote: null,
      words: 9,
    },
    stated:
      id === null
        ? null
        : { id, label: id.slice(1), heading: "Wells", state: "unchanged", score: 1, by: "content" },
    others: [],
  })),
});

test("tells what leaves with the position that was parted, and not that position itself", () => {
  const before = lineage("p1", "p2", "p3", "p4");
  expect(alsoParted(before, lineage("p1", null, null, null), "p2")).toEqual([
    "position 3 of Version 3",
    "position 4 of Version 4",
  ]);
  expect(alsoParted(before, lineage("p1", null, "p3", "p4"), "p2")).toEqual([]);
});
