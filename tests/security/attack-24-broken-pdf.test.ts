import { describe, expect, test } from "vitest";
import { importBytes } from "@/lib/server/import/import-bytes";
import { makePdf, makePdfOf, pdfLines } from "@/tests/factories/make-pdf";
import { refusalOf } from "@/tests/fixtures/refusal";

const refused = (bytes: Uint8Array) => refusalOf(importBytes({ bytes, fileName: "a.pdf" }));
const good = makePdf([pdfLines(["States should protect all migrants at their borders and beyond them."])]);

describe("attack 24: PDFs that are broken or made to harm", () => {
  test("nothing in it", async () => {
    expect((await refused(new Uint8Array())).code).toBe("invalid");
  });

  test("a password", async () => {
    const key = "<28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a>";
    const locked = makePdfOf(
      [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 0/Kids[]>>",
        `<</Filter/Standard/V 1/R 2/O${key}/U${key}/P -44>>`,
      ],
      "/Encrypt 3 0 R/ID[<00><00>]",
    );
    expect((await refused(locked)).message).toMatch(/password/);
  });

  test("a cross-reference table cut off: read or refused, never a crash", async () => {
    const outcome = await importBytes({ bytes: good.slice(0, good.length - 120), fileName: "a.pdf" }).catch(
      (error: unknown) => error,
    );
    expect(outcome).toSatisfy(
      (result: { code?: string; text?: string }) =>
        result.code === "unreadable" || /States should/.test(result.text ?? ""),
    );
  });

  test("a page tree that contains itself", async () => {
    const endless = makePdfOf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 5/Kids[2 0 R]>>"]);
    expect((await refused(endless)).code).toMatch(/unreadable|unsupported|too-large/);
  });

  test("a hundred thousand pages", async () => {
    const kids = "3 0 R ".repeat(100_000);
    const many = makePdfOf([
      "<</Type/Catalog/Pages 2 0 R>>",
      `<</Type/Pages/Count 100000/Kids[${kids}]>>`,
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
    ]);
    const error = await refused(many);
    expect(error.code).toBe("too-large");
    expect(error.message).toMatch(/100000 pages/);
  });

  test("a scan without a text layer is refused by its name", async () => {
    const error = await refused(makePdf([[], [], []]));
    expect(error.code).toBe("unsupported");
    expect(error.message).toMatch(/scan/);
  });

  test("garbage behind the name of a PDF", async () => {
    expect((await refused(new TextEncoder().encode("%PDF-1.7\ngarbage"))).code).toBe("unreadable");
  });
});

test("attack 25: scripts and attachments in a PDF have no effect; its text is read", async () => {
  const acting = makePdf(
    [pdfLines(["States should protect all migrants at their borders and beyond them."])],
    "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Names<</EmbeddedFiles<</Names[(a.exe)<</Type/Filespec/F(a.exe)>>]>>>>",
  );
  const { text } = await importBytes({ bytes: acting, fileName: "a.pdf" });
  expect(text).toBe("States should protect all migrants at their borders and beyond them.");
});

test("the thread is ended at the caller's signal", async () => {
  const abort = new AbortController();
  const work = importBytes({
    bytes: good,
    fileName: "a.pdf",
    signal: abort.signal,
    onProgress: () => abort.abort(),
  });
  await expect(work).rejects.toMatchObject({ name: "AbortError" });
});
