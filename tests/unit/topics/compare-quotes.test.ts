import fc from "fast-check";
import { expect, test } from "vitest";
import { compareQuotes } from "@/lib/core/topics/compare-quotes";

const quote = fc
  .array(
    fc.constantFrom(
      "The Office, directed by one",
      "leads global engagement.",
      "Victims must be cared for.",
      "\n",
      "It says so again and again.",
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(" ").trim());
const words = (text: string) => text.replace(/\s+/g, "");

test("law: without what is deleted it is the newer quote, and what is deleted stands in the older", () => {
  fc.assert(
    fc.property(quote, quote, (older, newer) => {
      const pieces = compareQuotes(older, newer, "en");
      if (!pieces) return;
      const read = pieces.filter(({ kind }) => kind !== "deleted").map((piece) => piece.words);
      expect(words(read.join(""))).toBe(words(newer));
      for (const { kind, words: gone } of pieces) if (kind === "deleted") expect(older).toContain(gone);
    }),
  );
});

test("a reworded sentence is shown word by word; unlike quotes are not", () => {
  const older = "The Office, directed by Ambassador One, leads global engagement against trafficking.";
  const newer = "The Office, headed by Ambassador Two, leads global engagement against trafficking.";
  expect(compareQuotes(older, newer, "en")?.filter(({ kind }) => kind !== "equal")).toEqual([
    { kind: "deleted", words: "directed" },
    { kind: "inserted", words: "headed" },
    { kind: "deleted", words: "One" },
    { kind: "inserted", words: "Two" },
  ]);
  expect(compareQuotes(older, "Remittances cost nine percent.", "en")).toBeNull();
  const announced =
    "Global trafficking was announced by the Office, and Ambassador One engaged against it in a grant.";
  expect(compareQuotes(older, announced, "en")).toBeNull();
});
