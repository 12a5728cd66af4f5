import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { COMPARISON_ANNEX } from "@/lib/core/documents/comparison-annex";
import { writeOutlineDocument } from "@/lib/server/export/word/write-outline-document";
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

test.runIf(office)(
  "LibreOffice sees a briefing's changes and its notes as such, and gives the words of either version back",
  async () => {
    const side = (name: string, words: string | null) =>
      ({ name: `${name} [1]`, version: name, words, lang: "en", dir: "ltr" }) as const;
    const file = await writeOutlineDocument({
      title: "For the visit",
      parts: [
        {
          kind: "passage",
          older: side("2014", "We should mend the lamps."),
          newer: side("2017", "We must mend the lamps."),
        },
        { kind: "line", words: "The next one is gone." },
        { kind: "passage", older: side("2014", "Families may ask for wages."), newer: side("2017", null) },
        { kind: "line", words: "Note by Ada Reader" },
        {
          kind: "quote",
          words: "the lamps",
          lang: "en",
          dir: "ltr",
          remark: { author: "Ada Reader", at: "2026-01-02T03:04:05.000Z", lines: ["Which ones?"] },
        },
      ],
    });
    const seen = new TextDecoder().decode(converted(file, "fodt"));
    const count = (pattern: RegExp) => [...seen.matchAll(pattern)].length;
    expect(count(/<text:insertion>/g)).toBeGreaterThanOrEqual(1);
    expect(count(/<text:deletion>/g)).toBeGreaterThanOrEqual(2);
    expect(count(/<office:annotation /g)).toBe(1);
    expect(seen).toContain("Which ones?");
    const again = converted(file, "docx");
    const quotes = async (changes: "accepted" | "rejected") => {
      const { text, blocks } = await readDocx(again, changes);
      return blocks.filter(({ kind }) => kind === "quote").map(({ start, end }) => text.slice(start, end));
    };
    expect(await quotes("rejected")).toEqual([
      "We should mend the lamps.",
      "Families may ask for wages.",
      "the lamps",
    ]);
    expect(await quotes("accepted")).toEqual(["We must mend the lamps.", "the lamps"]);
  },
);
