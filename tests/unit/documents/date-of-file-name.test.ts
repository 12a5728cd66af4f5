import { describe, expect, it } from "vitest";
import { dateOfFileName } from "@/lib/core/documents/dates/date-of-file-name";

describe("the date in the name of a file", () => {
  it.each([
    ["2013-09-27 fact sheet.pdf", "2013-09-27"],
    ["2013_09_27-fact-sheet.docx", "2013-09-27"],
    ["scan20130927.pdf", "2013-09-27"],
    ["Bericht 27.09.2013.pdf", "2013-09-27"],
    ["fact-sheet-27-09-2013.txt", "2013-09-27"],
    ["Fact Sheet 27 September 2013.pdf", "2013-09-27"],
    ["compte-rendu_3-mai-2014.odt", "2014-05-03"],
    ["Fact_Sheet_September_2013.html", "2013-09"],
    ["office-page-2016-10.html", "2016-10"],
    ["Fact_Sheet_2016.docx", "2016"],
  ])("%s: %s", (name, iso) =>
    expect(dateOfFileName(name, "2026-11-30")).toEqual({
      iso,
      precision: ({ 4: "year", 7: "month" } as const)[iso.length] ?? "day",
      basis: "inferred",
      quote: null,
    }),
  );

  it.each([
    "fact sheet.pdf",
    "2013-2016 compared.pdf",
    "2013 and 2016.docx",
    "05-06-2013.pdf",
    "Resolution 1325.pdf",
    "IMG_20131399.jpg.pdf",
    "v2.2013.1.pdf",
    "winter 2012-13.html",
    "pasted 2026-11-22 16.54.07.txt",
    "Scan_20130927_165407.pdf",
    "Screenshot 2013-09-27 at 16.54.07.pdf",
    "Agenda 2030.pdf",
    "Strategie_2025.docx",
    "Estrategia-2020.pdf",
    "Fact Sheet 2027.pdf",
    "",
  ])("none for certain in %j", (name) => expect(dateOfFileName(name, "2026-11-30")).toBeNull());
});
