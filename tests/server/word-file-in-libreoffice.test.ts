import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { COMPARISON_ANNEX } from "@/lib/core/documents/comparison-annex";
import { writeTrackedDocument } from "@/lib/server/export/word/write-tracked-document";
import { readDocx } from "@/lib/server/import/docx/read-docx";
import { comparedDocument } from "@/lib/view-models/exports/compared-document";
import type { TrackedComment } from "@/lib/view-models/exports/tracked-document";
import { makeCompareView } from "@/tests/factories/make-compare-view";
import { MOVED_AND_REWORDED } from "@/tests/fixtures/moved-and-reworded";

const folder = mkdtempSync(path.join(tmpdir(), "variorum-office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const office = ["soffice", "libreoffice"].find((name) => {
  try {
    execFileSync("which", [name], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});

function converted(file: Uint8Array, format: "fodt" | "docx"): Uint8Array<ArrayBuffer> {
  const [given, made] = [path.join(folder, "given.docx"), path.join(folder, "made")];
  writeFileSync(given, file);
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  execFileSync(office ?? "", ["--headless", profile, "--convert-to", format, "--outdir", made, given], {
    stdio: "ignore",
  });
  return new Uint8Array(readFileSync(path.join(made, `given.${format}`)));
}

// Where there is no LibreOffice the markup is looked at in tests/unit/export/word-markup.test.ts.
test.runIf(office)(
  "LibreOffice sees insertions, deletions, a move and comments, and gives both texts back",
  async () => {
    const view = makeCompareView(MOVED_AND_REWORDED.older, MOVED_AND_REWORDED.newer, { facts: null });
    const start = view.older.text.indexOf("should");
    const comment: TrackedComment = {
      side: "older",
      range: { start, end: start + "should".length },
      author: "Ada Reader",
      at: "2026-01-02T03:04:05.000Z",
      lines: ["On a word that is gone."],
      replies: [{ author: "Bo Second", at: "2026-01-03T03:04:05.000Z", lines: ["An answer."] }],
      resolved: false,
    };
    const document = comparedDocument(view, { boilerplate: "show", origin: "https://variorum.example" });
    const file = await writeTrackedDocument({ ...document, comments: [comment] });

    const seen = new TextDecoder().decode(converted(file, "fodt"));
    const count = (pattern: RegExp) => [...seen.matchAll(pattern)].length;
    expect(count(/<text:insertion>/g)).toBeGreaterThanOrEqual(4);
    expect(count(/<text:deletion>/g)).toBeGreaterThanOrEqual(3);
    expect(count(/<office:annotation /g)).toBe(2);
    expect(seen).toContain("On a word that is gone.");

    const again = converted(file, "docx");
    for (const [changes, side] of [
      ["accepted", view.newer],
      ["rejected", view.older],
    ] as const) {
      const { text, blocks } = await readDocx(again, changes);
      const own = blocks
        .filter(({ chrome }) => chrome === null)
        .map(({ start, end }) => text.slice(start, end));
      expect(own).toEqual(side.blocks.map(({ start, end }) => side.text.slice(start, end)));
      expect(blocks.filter(({ chrome }) => chrome === COMPARISON_ANNEX).length).toBeGreaterThan(4);
    }
  },
);
