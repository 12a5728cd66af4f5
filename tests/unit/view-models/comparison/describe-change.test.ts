import { expect, it } from "vitest";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { describeChange } from "@/lib/view-models/comparison/describe-change";

const side = (text: string) => ({
  text,
  blocks: [{ kind: "paragraph" as const, start: 0, end: text.length }],
});
const said = (older: string, newer: string) => {
  const [change] = compareTexts(side(older), side(newer)).changes;
  if (!change) throw new Error("they differ");
  return describeChange(change, older, newer).words;
};

it("names each replacement", () => {
  expect(
    said(
      "The Office, directed by Ambassador Luis CdeBaca, leads.",
      "The Office, headed by Ambassador Susan Coppedge, leads.",
    ),
  ).toBe("“directed” → “headed”; “Luis CdeBaca” → “Susan Coppedge”");
});

it("puts bars between the cells of a row that is new", () => {
  const row = "Visits\tOctober 2013\tGeneva";
  const [change] = compareTexts(side("Dogs are kept on a lead."), side(row)).changes.filter(
    ({ newer }) => newer,
  );
  if (!change) throw new Error("a row came");
  expect(describeChange(change, "Dogs are kept on a lead.", row).words).toBe(
    "Visits | October 2013 | Geneva",
  );
});

it("keeps what was before the arrow and what is after it where words run from right to left", () => {
  const words = said("إن الدول ينبغي أن تحمي حقوق المهاجرين.", "إن الدول يجب أن تحمي حقوق المهاجرين.");
  expect(words).toBe("\u2068“ينبغي”\u2069 → \u2068“يجب”\u2069");
});

it.each([
  [
    "The quay opens to all ships at noon.",
    "The quay opens\u200b to all ships at noon.",
    "zero-width space new",
  ],
  ["The har\u00adbour opens.", "The harbour opens.", "soft hyphen gone in “harbour”"],
  [
    "The gates open \uf0a7 daily at noon.",
    "The gates open ■ daily at noon.",
    "“⟨private-use sign U+F0A7⟩” → “■”",
  ],
])("names signs that nobody sees: %j and %j", (older, newer, words) => {
  expect(said(older, newer)).toBe(words);
});
