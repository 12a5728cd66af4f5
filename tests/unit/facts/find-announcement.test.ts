import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findAnnouncement } from "@/lib/core/facts/leadership/find-announcement";
import { cpuMilliseconds } from "@/tests/fixtures/cpu-milliseconds";

const title =
  "Promoting Positive Outcomes on Migration and Development: U.S. Positions for the High Level Dialogue";
const said = (text: string, positions: number) => {
  const found = findAnnouncement(text, title, positions);
  return (
    found && { named: true, counted: found.counted && text.slice(found.counted.start, found.counted.end) }
  );
};

it("finds the fact sheet that names the paper, and that it speaks of three aspects where there are thirteen positions", () => {
  const sheet = readFileSync("corpus/2013-10-02-hld-fact-sheet.txt", "utf8");
  expect(said(sheet, 13)).toEqual({ named: true, counted: "three major aspects" });
});

it("counts nothing where the numbers agree, where the paper has no positions, and in other things", () => {
  const names = `See ${title.toUpperCase().replace(" ", "\n")}. `;
  expect(said(`${names}The paper sets out thirteen positions.`, 13)).toEqual({ named: true, counted: null });
  expect(said(`${names}The paper sets out 12 key positions.`, 13)).toEqual({
    named: true,
    counted: "12 key positions",
  });
  expect(said(`${names}The paper sets out 12 key positions.`, 0)).toEqual({ named: true, counted: null });
  expect(said(`${names}The dialogue had three major aspects.`, 13)).toEqual({ named: true, counted: null });
  expect(said(`${names}The statement covers several areas.`, 13)).toEqual({ named: true, counted: null });
});

it("is silent where the title is not named in full, or is too short to name anything", () => {
  expect(said("Promoting Positive Outcomes on Migration. The paper lists two points.", 13)).toBeNull();
  expect(findAnnouncement("Trafficking in 2013", "Trafficking", 2)).toBeNull();
});

it("takes hostile text in its stride", () => {
  const hostile = `${"statement has ".repeat(40_000)}${title}${" the following three major major".repeat(20_000)}`;
  const began = cpuMilliseconds();
  findAnnouncement(hostile, title, 13);
  expect(cpuMilliseconds() - began).toBeLessThan(2_000);
});
