import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { describeFact } from "@/lib/core/facts/changes/summarise-fact-change";
import type { Fact, FactTopic } from "@/lib/core/facts/fact";
import { findFacts } from "@/lib/core/facts/find-facts";

const folder = "corpus";
const texts = readdirSync(folder).filter((file) => file.endsWith(".txt"));
const read = (file: string) => readPlainText(readFileSync(`${folder}/${file}`, "utf8"));
const of = <T extends FactTopic>(facts: readonly Fact[], topic: T) =>
  facts.filter((fact): fact is Extract<Fact, { topic: T }> => fact.topic === topic);

describe("the example texts", () => {
  it.each(texts)("says nothing of page furniture, telephone numbers and imprints: %s", (file) => {
    const facts = findFacts(read(file));
    expect(facts.length).toBeGreaterThan(3);
    const said = facts.map(describeFact).join("\n");
    expect(said).not.toMatch(/Publication 11412|Great Seal|OpenID|Stay Connected|printable|Printable/);
    expect(said).not.toMatch(/\b\d{3}[-.)\s]\s?\d{3}[-.\s]\d{4}\b/);
    expect(said).not.toMatch(/, (?:In|For|During) /);
    expect(said).not.toMatch(/^(?:Support|Strengthen|Promote|Ratify) /m);
  });

  it("takes no date of a caption for the page's own", () => {
    for (const file of ["2013-tip-office-page.txt", "2016-tip-office-page.txt"]) {
      const { date } = read(file).metadata;
      expect(date?.iso ?? "").not.toMatch(/^(?:2009-01-20|2000-02-17)/);
    }
  });

  it("names the heads of the two office pages, and no head in the earlier fact sheet", () => {
    const heads = (file: string) =>
      of(findFacts(read(file)), "leadership")
        .filter(({ relation, organisation }) => relation === "heads" && organisation === null)
        .map(({ person, title, status }) => [person, title, status]);
    expect(heads("2013-tip-office-page.txt")).toEqual([["Luis CdeBaca", "Ambassador", "head"]]);
    expect(heads("2016-tip-office-page.txt")).toEqual([["Susan Coppedge", "Ambassador", "head"]]);
    expect(heads("2007-04-11-prm-trafficking-fact-sheet.txt")).toEqual([]);
    expect(heads("2013-10-02-hld-fact-sheet.txt")).toEqual([]);
  });

  it("tells one quoted speaker under two titles once", () => {
    const speakers = of(findFacts(read("2013-tip-office-page.txt")), "leadership").filter(
      ({ relation }) => relation === "speaks",
    );
    expect(speakers.filter(({ person }) => person?.endsWith("Clinton"))).toHaveLength(1);
  });
});
