import { expect, it } from "vitest";
import { readDocx } from "@/lib/server/import/docx/read-docx";
import { DOCX_LIMITS, openZip } from "@/lib/server/import/open-zip";
import { makeDocx, wordParagraph } from "@/tests/factories/make-zip";

/** The icon of an embedded file as Word keeps it: a bitmap that is nearly all white. Beside it lies something that packs badly, as the embedded file does. */
const icon = { name: "word/media/image1.emf", content: new Uint8Array(1_500_000) };
const embedded = {
  name: "word/embeddings/oleObject1.bin",
  content: Uint8Array.from({ length: 40_000 }, (_, at) => (at * at * 2_654_435_761) >>> 13),
};

it("reads a Word file with a file embedded in it, whose icon packs to less than a hundredth", async () => {
  const bytes = await makeDocx(wordParagraph("What the letter says."), [icon, embedded]);
  expect((await readDocx(bytes)).text).toBe("What the letter says.");
  const zip = await openZip(bytes, DOCX_LIMITS);
  await expect(zip.read(icon.name)).rejects.toThrow("a hundred times");
});

it("refuses any other part that does, and a file that does as a whole", async () => {
  for (const parts of [[{ ...icon, name: "word/other.bin" }, embedded], [icon]])
    await expect(readDocx(await makeDocx(wordParagraph("Words."), parts))).rejects.toThrow("a hundred times");
});
