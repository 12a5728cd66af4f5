import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { makePdf, pdfLines } from "@/tests/factories/make-pdf";

test("files of every kind are read from whatever folder the program is started in", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "variorum-elsewhere-"));
  try {
    const pdf = makePdf([pdfLines(["Wells are measured each year.", "Pumps are lent."])]);
    const file = path.join(folder, "wells.pdf");
    writeFileSync(file, pdf);
    const request = { id: "1", file };
    const answer = execFileSync(
      process.execPath,
      [fileURLToPath(new URL("../../cli/variorum.mjs", import.meta.url)), "batch", "import"],
      { cwd: folder, input: `${JSON.stringify(request)}\n`, encoding: "utf8" },
    );
    expect(answer).toContain("Wells are measured each year.");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
