import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "@/lib/core/documents/block";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { COMPARISON_ANNEX } from "@/lib/core/documents/comparison-annex";
import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";
import { writeTrackedDocument } from "@/lib/server/export/word/write-tracked-document";
import { readDocx } from "@/lib/server/import/docx/read-docx";
import { comparedDocument } from "@/lib/view-models/exports/compared-document";
import { makeCompareView } from "@/tests/factories/make-compare-view";
import { asDocx } from "@/tests/factories/write-plain-document";
import { plainDocuments } from "@/tests/fixtures/plain-document";
import { corpusTexts, twoVersions } from "@/tests/fixtures/text-arbitraries";

const wholly = { boilerplate: "show", origin: "https://variorum.example" } as const;

/** The lines of the blocks of a text as any reader keeps them. */
const linesOf = ({ text, blocks }: { readonly text: string; readonly blocks: readonly Block[] }) =>
  blocks
    .flatMap(({ start, end }) => text.slice(start, end).split("\n"))
    .map((line) => line.split("\t").map(canonicalLine).join("\t"))
    .filter((line) => line.trim() !== "");

/** What the file says of itself. */
const ABOUT: readonly (string | null)[] = [COMPARISON_ANNEX, "page header or footer of the Word file"];

async function readBack(file: Uint8Array, changes: "accepted" | "rejected"): Promise<string[]> {
  const { text, blocks } = await readDocx(file, changes);
  return linesOf({ text, blocks: blocks.filter(({ chrome }) => !ABOUT.includes(chrome)) });
}

async function expectBothTexts(older: string | CanonicalDocument, newer: string | CanonicalDocument) {
  const view = makeCompareView(older, newer, { facts: null });
  const file = await writeTrackedDocument(comparedDocument(view, wholly));
  expect(await readBack(file, "rejected")).toEqual(linesOf(view.older));
  expect(await readBack(file, "accepted")).toEqual(linesOf(view.newer));
}

/** The same paper with parts of another one put in, or in their places. */
const twoPapers = fc
  .tuple(plainDocuments, plainDocuments, fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 4 }))
  .map(([paper, other, steps]) => {
    const parts = [...paper.parts];
    for (const [at, replaces] of steps) {
      const part = other.parts[at % other.parts.length];
      if (part) parts.splice(at % parts.length, replaces ? 1 : 0, part);
    }
    return [paper, { ...paper, parts }] as const;
  });

describe("a Word file with tracked changes", () => {
  it("is read back as the two texts", async () => {
    for (const [at, older] of corpusTexts.entries())
      for (const newer of corpusTexts.slice(at)) await expectBothTexts(older.text, newer.text);
  }, 60_000);

  it("is read back as the two texts, whatever they are", async () => {
    await fc.assert(fc.asyncProperty(twoVersions, ({ older, newer }) => expectBothTexts(older, newer)));
  }, 60_000);

  it("keeps the empty last cell of a row that stands alone among others", async () => {
    const text = "lamps\t\nThe harbour is lit.";
    const row = { kind: "table-row", start: 0, end: 6, table: 1 } as const;
    const paragraph = { kind: "paragraph", start: 7, end: text.length } as const;
    // The words of a change end before the blanks behind them, and an empty cell is a blank.
    const run = (start: number, end: number) => ({ start, end });
    const file = await writeTrackedDocument({
      ...comparedDocument(makeCompareView("Lit.", "Lit.", { facts: null }), wholly),
      older: { text, blocks: [row, paragraph].map((block) => ({ ...block, chrome: null })) },
      paragraphs: [
        {
          runs: [{ state: "deleted", older: run(0, 5), newer: null, change: null }],
          end: "deleted",
          change: null,
          older: 0,
          newer: null,
        },
        {
          runs: [{ state: "deleted", older: run(7, text.length), newer: null, change: null }],
          end: "deleted",
          change: null,
          older: 1,
          newer: null,
        },
      ],
      comments: [],
    });
    expect(await readBack(file, "rejected")).toEqual(text.split("\n"));
  });

  it("keeps lists, headings and tables, with rows that came and went", async () => {
    await fc.assert(
      fc.asyncProperty(twoPapers, async ([older, newer]) =>
        expectBothTexts(await readDocx(await asDocx(older)), await readDocx(await asDocx(newer))),
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
