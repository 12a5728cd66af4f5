import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { compareFacts } from "@/lib/core/facts/changes/compare-facts";
import { factsToCsv } from "@/lib/core/facts/facts-to-csv";
import { findFacts } from "@/lib/core/facts/find-facts";
import { headsOfOffice } from "@/lib/core/facts/leadership/head-of-office";
import { buildPicture } from "@/lib/core/facts/picture/build-picture";

const OFFICE = "Bureau of Harbours";
const facts = (text: string) => findFacts(readPlainText(`About us\n\n${text}`));
const heads = (text: string, office: string | null = OFFICE) =>
  headsOfOffice(facts(text), office).map(({ person }) => person);

describe("who heads the office", () => {
  it.each([
    ["The Bureau of Harbours is headed by Commissioner Helena Brandt.", ["Helena Brandt"]],
    ["Helena Brandt is the Director of the Bureau of Harbours.", ["Helena Brandt"]],
    ["The Bureau of Harbours was headed by Helena Brandt until 2012.", []],
    ["“Harbours matter,” said Secretary Helena Brandt at the opening of the pier.", []],
    ["The Office of Lighthouses is headed by Commissioner Tomas Reyes.", []],
    ["Helena Brandt is the Deputy Director of the Bureau of Harbours.", []],
  ])("%s", (text, people) => expect(heads(text)).toEqual(people));

  it("is one answer in picture, comparison and table", () => {
    const [older, newer] = ["Helena Brandt", "Tomas Reyes"].map((name) =>
      facts(`${name} is the Director of the Bureau of Harbours. “Good,” said Secretary Ann Poole.`),
    ) as [ReturnType<typeof facts>, ReturnType<typeof facts>];
    const [lane] = buildPicture(
      [
        { id: "a", facts: older },
        { id: "b", facts: newer },
      ],
      OFFICE,
    );
    const change = "Head of the office: Helena Brandt → Tomas Reyes";
    expect(lane?.rows[0]?.joins.map(({ text }) => text)).toEqual([change]);
    const { changes } = compareFacts(older, newer, { older: "", newer: "", office: OFFICE });
    expect(changes.map(({ sentence }) => sentence)).toContain(change);
    const csv = factsToCsv([{ version: "1", date: null, facts: older }]);
    expect(csv).toMatch(/Helena Brandt.*,in office,/);
    expect(csv).toMatch(/Ann Poole.*,quoted,/);
  });

  it("says which facts are to be checked, and what people said of the others", () => {
    const [fact] = facts("The Bureau of Harbours is headed by Commissioner Helena Brandt.");
    if (!fact) throw new Error("the text states it");
    const state = (confidence: number, said?: ReadonlyMap<string, string>) =>
      factsToCsv([{ version: "1", date: null, facts: [{ ...fact, confidence }], ...(said && { said }) }]);
    expect(state(0.95)).toContain(",sure,");
    expect(state(0.6)).toContain(",to check,");
    expect(state(0.6, new Map([[fact.key, "confirmed"]]))).toContain(",confirmed,");
  });
});

describe("a version in a language that is not read", () => {
  it.each([
    ["fr", "programmes", "Not read in French"],
    ["fr", "funding", "No amount stated"],
    ["ar", "leadership", "Not read in Arabic"],
    ["ar", "funding", "No amount stated"],
    ["fi", "funding", "Not read in Finnish"],
    ["und", "funding", "Not read in a language that is not known"],
    [null, "leadership", "Office head not stated"],
  ])("%s, %s: %s", (lang, key, absent) => {
    const lanes = buildPicture([{ id: "a", facts: [], lang }], null);
    expect(lanes.find((lane) => lane.key === key)?.rows[0]?.cells[0]?.absent).toBe(absent);
  });
});
