import { expect, test } from "vitest";
import { importBytes } from "@/lib/server/import/import-bytes";
import { makePdf, pdfLines } from "@/tests/factories/make-pdf";

test("a file that was shown in a preview is not read again for being saved; anything else about it is another reading", async () => {
  const bytes = makePdf([pdfLines(["Wells are measured each year.", "Pumps are lent in May."])]);
  const shown = await importBytes({ bytes, fileName: "wells.pdf" });
  const saved = await importBytes({ bytes: new Uint8Array(bytes), fileName: "wells.pdf" });
  expect(saved).toEqual(shown);
  expect(saved.blocks).toBe(shown.blocks);
  const renamed = await importBytes({ bytes, fileName: "pumps.pdf" });
  expect(renamed.blocks).not.toBe(shown.blocks);
  expect(renamed.text).toBe(shown.text);
});

test("what cannot be read is tried again each time", async () => {
  const broken = new TextEncoder().encode(`%PDF-1.7\n${"x".repeat(3_000)}`);
  for (let tries = 0; tries < 2; tries++)
    await expect(importBytes({ bytes: broken, fileName: "broken.pdf" })).rejects.toMatchObject({
      code: "unreadable",
    });
});
