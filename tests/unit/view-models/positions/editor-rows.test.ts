import { expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { rowsOf } from "@/lib/view-models/positions/editor-rows";

const { text, blocks, positions } = readPlainText(
  "We state:\n\n1. Protect migrants.\n\n   It matters.\n\n2. Lower costs.\n\nBack to Top",
);
const rows = rowsOf({
  text,
  blocks,
  positions: positions.map(({ label, heading, range }, at) => ({
    id: `p${at}`,
    ordinal: at + 1,
    label,
    heading,
    range,
  })),
});

it("gives each line what can be done with it where it stands, and nothing else", () => {
  expect(rows.map(({ text: words, acts }) => [words, acts.map(({ input }) => input.edit)])).toEqual([
    ["We state:", ["mark", "fold"]],
    ["1. Protect migrants.", ["unmark", "fold"]],
    ["It matters.", ["split", "fold"]],
    ["2. Lower costs.", ["merge", "unmark", "fold"]],
    ["Back to Top", ["unfold"]],
  ]);
  expect(rows[3]?.acts[0]?.input).toEqual({ edit: "merge", positionId: "p0" });
  expect(rows.map(({ begins }) => begins?.id ?? null)).toEqual([null, "p0", null, "p1", null]);
});
