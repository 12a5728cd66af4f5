import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findFacts } from "@/lib/core/facts/find-facts";
import { buildPicture } from "@/lib/core/facts/picture/build-picture";

const OFFICE = "Office to Monitor and Combat Trafficking in Persons";
const version = (id: string, file: string) => ({
  id,
  facts: findFacts(readPlainText(readFileSync(`corpus/${file}.txt`, "utf8"))),
});
const versions = [
  version("2007", "2007-04-11-prm-trafficking-fact-sheet"),
  version("2013", "2013-tip-office-page"),
  version("2016", "2016-tip-office-page"),
];
const lanes = buildPicture(versions, OFFICE);
const row = (name: string) => lanes.flatMap(({ rows }) => rows).find((each) => each.name === name);

describe("buildPicture", () => {
  it("asks every version every question", () => {
    for (const { cells } of lanes.flatMap(({ rows }) => rows))
      expect(cells.map(({ versionId }) => versionId)).toEqual(["2007", "2013", "2016"]);
  });

  it("shows each fact in one place at most, and all that are not told by another row", () => {
    const shown = lanes
      .flatMap(({ rows }) => rows)
      .flatMap(({ cells }) => cells.flatMap(({ facts }) => facts));
    expect(new Set(shown).size).toBe(shown.length);
    const hidden = versions.flatMap(({ facts }) => facts).filter((fact) => !shown.includes(fact));
    // Only the document's own office without a short name has nothing to tell.
    expect(hidden.every((fact) => fact.topic === "office" && fact.symbol === null)).toBe(true);
  });

  it("tells the head of each version, and that 2007 names none", () => {
    const heads = row("Head of the office")?.cells.map(
      ({ facts, absent }) =>
        facts.map((fact) => (fact.topic === "leadership" ? fact.person : null)).join() || absent,
    );
    expect(heads).toEqual(["Office head not stated", "Luis CdeBaca", "Susan Coppedge"]);
  });

  it("joins heads that changed, never over a version that is silent", () => {
    expect(row("Head of the office")?.joins).toEqual([
      {
        olderVersionId: "2013",
        newerVersionId: "2016",
        text: "Head of the office: Luis CdeBaca → Susan Coppedge",
      },
    ]);
    expect(row("Short name of the office")?.joins).toEqual([]);
    expect(row("Funding")?.joins).toEqual([]);
  });

  it("keeps a quoted president out of the office", () => {
    const quoted = row("People quoted")?.cells.flatMap(({ facts }) => facts) ?? [];
    expect(quoted.some((fact) => fact.topic === "leadership" && fact.person === "George W. Bush")).toBe(true);
    expect(row("Others in office")?.cells.flatMap(({ facts }) => facts) ?? []).toEqual([]);
  });

  it("says what is not stated where a document has no facts at all", () => {
    const empty = buildPicture([{ id: "only", facts: [] }], null);
    expect(empty.map(({ rows }) => rows.map(({ cells }) => cells[0]?.absent))).toEqual([
      ["Office head not stated"],
      ["No amount stated"],
      ["No figure stated"],
      ["None named"],
    ]);
  });
});
