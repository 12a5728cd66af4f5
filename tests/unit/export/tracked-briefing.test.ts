import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeOutlineDocument } from "@/lib/server/export/word/write-outline-document";
import { readDocx } from "@/lib/server/import/docx/read-docx";
import { DOCX_LIMITS, openZip } from "@/lib/server/import/open-zip";
import type { Outline, OutlineSide } from "@/lib/view-models/exports/outline";
import { outlineHtml } from "@/lib/view-models/exports/outline-html";

const side = (name: string, words: string | null, dir: "ltr" | "rtl" = "ltr"): OutlineSide => ({
  name,
  version: name.replace(/ \[\d+\]$/, ""),
  words,
  lang: dir === "rtl" ? "ar" : "en",
  dir,
});
const passage = (older: string | null, newer: string | null, dir: "ltr" | "rtl" = "ltr") =>
  ({ kind: "passage", older: side("2014 [1]", older, dir), newer: side("2017 [2]", newer, dir) }) as const;

/** The paragraphs of quotes, as the file reads with its changes rejected or accepted. */
async function quotes(outline: Outline, changes: "accepted" | "rejected"): Promise<string[]> {
  const { text, blocks } = await readDocx(await writeOutlineDocument(outline), changes);
  return blocks.filter(({ kind }) => kind === "quote").map(({ start, end }) => text.slice(start, end));
}

async function partsOf(outline: Outline) {
  const zip = await openZip(await writeOutlineDocument(outline), DOCX_LIMITS);
  const part = async (name: string) => new TextDecoder().decode(await zip.read(`word/${name}.xml`));
  return { body: await part("document"), comments: await part("comments") };
}

describe("a briefing in Word", () => {
  it("has each change as one passage with tracked changes, of which either text can be taken", async () => {
    const outline: Outline = {
      title: "For the visit",
      parts: [
        { kind: "line", words: "1. The duty is stricter. [1] [2]" },
        passage("We should mend the lamps within 24 hours.", "We must mend the lamps within 12 hours."),
        { kind: "line", words: "2. A passage is gone. [1] [2]" },
        passage("Families may ask for wages.", null),
        { kind: "line", words: "3. A passage is new. [1] [2]" },
        passage(null, "A fund is opened.\nIt pays in June."),
        { kind: "line", words: "4. A row is other. [1] [2]" },
        passage("Coast\t€4.5 million\tShelters", "Coast\t€5.2 million\tShelters"),
        { kind: "line", words: "5. Arabic. [1] [2]" },
        passage("ينبغي أن نضمن الغذاء.", "يجب أن نضمن الغذاء.", "rtl"),
        { kind: "line", words: "Sources" },
      ],
    };
    expect(await quotes(outline, "rejected")).toEqual([
      "We should mend the lamps within 24 hours.",
      "Families may ask for wages.",
      expect.stringMatching(/^Coast\s€4\.5 million\sShelters$/),
      "ينبغي أن نضمن الغذاء.",
    ]);
    expect(await quotes(outline, "accepted")).toEqual([
      "We must mend the lamps within 12 hours.",
      "A fund is opened.",
      "It pays in June.",
      expect.stringMatching(/^Coast\s€5\.2 million\sShelters$/),
      "يجب أن نضمن الغذاء.",
    ]);
    const { body } = await partsOf(outline);
    expect(body).toMatch(/<w:del [^>]*w:author="2017"[^>]*>.*?<w:delText[^>]*>should</s);
    expect(body).toMatch(/<w:ins [^>]*w:author="2017"[^>]*>.*?<w:t[^>]*>must</s);
    const ids = [...body.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(8);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has what was said of words as a comment on them", async () => {
    const { body, comments } = await partsOf({
      title: "For the visit",
      parts: [
        { kind: "line", words: "1. Note by Ben [1]" },
        {
          kind: "quote",
          words: "mend the lamps",
          lang: "en",
          dir: "ltr",
          remark: { author: "Ben <&>", at: "2026-02-03T00:00:00.000Z", lines: ["Which ones?", "By whom?"] },
        },
      ],
    });
    expect(body).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:r>.*mend the lamps.*<w:commentRangeEnd w:id="0"\/><w:r>.*<w:commentReference w:id="0"\/>/,
    );
    expect(comments).toMatch(/w:author="Ben &lt;&amp;&gt;".*Which ones\?.*By whom\?/);
  });

  it("gives back both texts of any passages, which HTML has as two quotes", async () => {
    const words = fc.array(
      fc.constantFrom("the", "lamps", "must", "should", "mend", "24", "12", "board", "of"),
      {
        minLength: 1,
        maxLength: 14,
      },
    );
    const lines = fc
      .array(words, { minLength: 1, maxLength: 3 })
      .map((all) => all.map((line) => line.join(" ")));
    const sides = fc
      .tuple(fc.option(lines), fc.option(lines))
      .filter(([older, newer]) => Boolean(older ?? newer));
    await fc.assert(
      fc.asyncProperty(fc.array(sides, { minLength: 1, maxLength: 3 }), async (all) => {
        const parts = all.flatMap(([older, newer]) => [
          passage(older?.join("\n") ?? null, newer?.join("\n") ?? null),
          { kind: "line" as const, words: "Evidence." },
        ]);
        const outline = { title: "Any", parts };
        expect(await quotes(outline, "rejected")).toEqual(all.flatMap(([older]) => older ?? []));
        expect(await quotes(outline, "accepted")).toEqual(all.flatMap(([, newer]) => newer ?? []));
        expect(outlineHtml(outline).match(/<blockquote/g)).toHaveLength(all.flat().filter(Boolean).length);
      }),
      { numRuns: 40 },
    );
  });
});
