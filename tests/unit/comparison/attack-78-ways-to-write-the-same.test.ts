import { describe, expect, test } from "vitest";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { toldChanges } from "./told-changes";

const around = (words: string) =>
  `The office was founded before the war.\n\n${words}\n\nIt reports to the minister each year.`;
const told = (older: string, newer: string) => toldChanges(around(older), around(newer));

describe("attack-78: other ways to write the same words are no change", () => {
  test.each([
    ["a no-break space", "It pays 5 percent.", "It pays 5\u00a0percent."],
    ["a thin space", "It pays 5 percent.", "It pays 5\u2009percent."],
    [
      "curly quotes",
      `It says "yes" and the office's word counts.`,
      "It says “yes” and the office’s word counts.",
    ],
    ["a soft hyphen", "The government decides.", "The govern\u00adment decides."],
    ["decomposed accents", "Zoë réside à Genève.", "Zoë réside à Genève.".normalize("NFD")],
    ["line ends of another system", "One line\nand the next.", "One line\r\nand the next."],
  ])("%s", (_, older, newer) => {
    expect(older).not.toBe(newer);
    expect(told(older, newer)).toEqual([]);
    expect(told(newer, older)).toEqual([]);
  });

  test.each([
    [
      "Arabic among English",
      "The office تدعم الهجرة الآمنة in public.",
      "The office تعارض الهجرة الآمنة in public.",
      "تدعم",
      "تعارض",
    ],
    ["Chinese", "国务院负责管理移民事务的工作人员。", "国务院负责监督移民事务的工作人员。", "管理", "监督"],
    ["Thai, without spaces", "รัฐบาลสนับสนุนการย้ายถิ่นที่ปลอดภัย", "รัฐบาลคัดค้านการย้ายถิ่นที่ปลอดภัย", "สนับสนุน", "คัดค้าน"],
    [
      "German compounds",
      "Die Aufenthaltserlaubnis gilt ein Jahr.",
      "Die Niederlassungserlaubnis gilt ein Jahr.",
      "Aufenthalts",
      "Niederlassungs",
    ],
  ])("%s: the word that changed is told, and the words beside it are not", (_, older, newer, gone, come) => {
    const changes = told(older, newer);
    expect(changes).toHaveLength(1);
    const [before = "", after = ""] = changes[0] ?? [];
    expect(before).toContain(gone);
    expect(after).toContain(come);
    expect(before.length).toBeLessThan(older.length);
  });
});

test.each([
  ["It pays $13.6 million.", "It pays $13,600,000."],
  ["It pays this in FY13.", "It pays this in FY2013."],
  ["It was signed on 09/27/2013.", "It was signed on 27/09/2013."],
  ["It was signed on 03/04/2013.", "It was signed on 04/03/2013."],
  ["It pays 1.500 euros.", "It pays 1,500 euros."],
])("attack-79: a number that is written otherwise is never silently the same: %s %s", (older, newer) => {
  expect(told(older, newer)).not.toEqual([]);
});

test("attack-80: of two versions that read the same nothing is a change", () => {
  const text = around("It pays 5 percent, and “says so”.");
  const { changes } = compareTexts({ text }, { text });
  expect(changes).toEqual([]);
});
