import { expect, it } from "vitest";
import { writeOutlineDocument } from "@/lib/server/export/word/write-outline-document";
import { DOCX_LIMITS, openZip } from "@/lib/server/import/open-zip";

it("keeps a sentence, the names of its versions and the beginning of its quotes on one page", async () => {
  const line = (words: string) => ({ kind: "line", words }) as const;
  const file = await writeOutlineDocument({
    title: "For the visit",
    parts: [
      line("1. The office has a new head."),
      line("2013 page [1]:"),
      line("Not stated in this version."),
      line("2016 page [2]:"),
      { kind: "quote", words: "headed by Ambassador Coppedge", lang: "en", dir: "ltr" },
      line("https://papers.example.gov/compare"),
      line("2. Nothing else changed."),
    ],
  });
  const zip = await openZip(file, DOCX_LIMITS);
  const xml = new TextDecoder().decode(await zip.read("word/document.xml"));
  const kept = [...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)].flatMap(([, inner = ""]) =>
    inner.includes("<w:keepNext/>") ? [inner.replace(/<[^>]+>/g, "")] : [],
  );
  expect(kept).toEqual([
    "1. The office has a new head.",
    "2013 page [1]:",
    "Not stated in this version.",
    "2016 page [2]:",
  ]);
});
