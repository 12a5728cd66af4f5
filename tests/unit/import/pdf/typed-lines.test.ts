import { expect, it } from "vitest";
import { readPdf } from "@/lib/server/import/pdf/read-pdf";
import { makePdfOf } from "@/tests/factories/make-pdf";

/** A printed form without fields, with notes of the given kinds on it; the third one is the object 6. */
async function read(notes: readonly string[], more: readonly string[] = []) {
  const words = [
    "BT /F1 12 Tf 60 740 Td (Application for a grant of the harbour fund) Tj ET",
    "BT /F1 12 Tf 60 700 Td (Name of the office:) Tj ET",
    "BT /F1 12 Tf 60 660 Td (Sum that is asked for:) Tj ET",
    "BT /F1 12 Tf 60 600 Td (The office says that what it has stated is true and complete.) Tj ET",
  ].join("\n");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[5 0 R]>>",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    `<</Length ${words.length}>>\nstream\n${words}\nendstream`,
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R/Annots[${notes.map((_, at) => `${6 + at} 0 R`).join(" ")}]>>`,
    ...notes.map((note) => `<</Type/Annot/F 4/DA(/Helv 12 Tf 0 g)${note}>>`),
    ...more,
  ];
  const document = await readPdf(makePdfOf(objects));
  const text = (folded: boolean) =>
    document.blocks
      .filter(({ chrome }) => (chrome !== null) === folded)
      .map(({ start, end }) => document.text.slice(start, end));
  return { seen: text(false).join("\n"), folded: text(true), warnings: document.warnings };
}

it("reads what was typed onto a form where it stands", async () => {
  const { seen, folded } = await read([
    "/Subtype/FreeText/IT/FreeTextTypewriter/BS<</W 0>>/Rect[180 696 400 712]/Contents(Port authority)",
    "/Subtype/FreeText/Border[0 0 0]/Rect[190 640 400 672]/Contents(12 million\\rin two years)",
  ]);
  expect(seen).toMatch(/Name of the office:\s+Port authority/);
  expect(seen).toMatch(/Sum that is asked for:\s+12 million\s+in two years\s+The office says/);
  expect(folded).toEqual([]);
});

it("folds a reviewer's remarks: in a frame, on a ground, in answer to another, and what nobody sees", async () => {
  const at = "/Rect[180 696 400 712]/Subtype/FreeText";
  const { seen, folded } = await read([
    `${at}/BS<</W 1>>/Contents(Is this the whole name?)`,
    `${at}/BS<</W 0>>/C[1 1 0]/Contents(Ask the office.)`,
    `${at}/BS<</W 0>>/IRT 6 0 R/Contents(It is.)`,
    `${at}/BS<</W 0>>/F 2/Contents(Switched off.)`,
  ]);
  expect(seen).not.toMatch(/whole name|Ask the office|It is\.|Switched off/);
  expect(folded).toEqual(expect.arrayContaining(["Is this the whole name?", "Ask the office.", "It is."]));
});

it("tells of a signature that the page shows, and not of one without a place on it", async () => {
  const signature = (box: string) => `/Subtype/Widget/FT/Sig/T(s)/Rect[${box}]/AP<</N 7 0 R>>`;
  const stamp = "<</Type/XObject/Subtype/Form/BBox[0 0 200 20]/Length 0>>\nstream\n\nendstream";
  expect((await read([signature("60 500 260 520")], [stamp])).warnings).toEqual([
    "Page 1 of 1 shows a signature; what its stamp says was not read.",
  ]);
  expect((await read([signature("0 0 0 0")], [stamp])).warnings).toEqual([]);
});
