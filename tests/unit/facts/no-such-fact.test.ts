import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findFacts } from "@/lib/core/facts/find-facts";
import { judgeWording } from "@/lib/core/facts/wording/judge-wording";
import { factsIn } from "./facts-in";

const facts = (text: string) => findFacts(readPlainText(`Harbour notes\n\n${text}`));
const values = (text: string) =>
  facts(text).flatMap((fact) => (fact.topic === "statistic" ? [fact.value] : []));
const people = (text: string) =>
  facts(text).flatMap((fact) => (fact.topic === "leadership" ? [fact.person] : []));
const named = (text: string) =>
  facts(text).flatMap((fact) => (fact.topic === "programme" ? [fact.name] : []));

describe("figures that are none", () => {
  it("leaves versions and numbers of sections alone, and tells a share written twice once", () => {
    expect(values("The pact follows covenant 2.0 pages of the league.")).toEqual([]);
    expect(values("A seat is vacated under Sections 4.5 and 4.6 rules of the house.")).toEqual([]);
    expect(values("At least fifty percent (50%) of members vote.")).toEqual([50]);
  });

  it("takes lines of an account for no funding", () => {
    const sums = facts("Cash decreased by $85,000.\n\nInsurance coverage rose to $4 million.");
    expect(sums.filter(({ topic }) => topic === "funding")).toEqual([]);
  });

  it("takes an epidemic for no currency", () =>
    expect(facts("She led the response to the 2003 SARS crisis.").map(({ topic }) => topic)).not.toContain(
      "funding",
    ));
});

describe("people who are none, or hold no post by being listed", () => {
  it.each([
    "Council members:\n\n- Unique Speakers: 290\n- Accepted Sessions: 64\n- Builder Track: Ada Lind",
    "Minutes of the board meeting\n\nBoard:\n\n- Ada Lind\n- Omar Said",
    "He currently chairs the Harbour Committee.",
  ])("%s", (text) => expect(people(text)).toEqual([]));
});

describe("names of programmes and bodies", () => {
  it.each([
    ["Votes follow Section 4 of the Port Charter.", "Port Charter"],
    ["The Finance Report by Ada Lind and Omar Said was read.", "Finance Report"],
    ["Actions of the Legal Committee need a vote.", "Legal Committee"],
    ["The draft is by the Code of Conduct Working Group.", "Code of Conduct Working Group"],
  ])("%s", (text, name) => expect(named(text)).toEqual([name]));
});

describe("negations in what a sentence gained", () => {
  it("are none of what stayed", () => {
    const old = "Copies of the chart include the harbour plan.";
    const grown = `${old.slice(0, -1)}, and are handed out without charge, provided that the reader does not sell them on to others.`;
    expect(judgeWording(old, grown).map(({ rule }) => rule)).toEqual([]);
    expect(judgeWording(old, "Copies of the chart do not include the harbour plan.")).not.toEqual([]);
  });
});

describe("companies, qualities and lists of other things are nobody's posts", () => {
  it.each([
    "If you live by the sea, Harbour Netherlands B.V. is the controller of information processed on the pier.",
    "For people on the islands, the data controller is Nordsee Unlimited Company based in Kiel.",
    "Le responsable de traitement des trajets du bac est Bateau Pro, filiale de Bateau SA.",
    'As in all ports of the coast, "Song of Tides" remains official as the anthem.',
    "parties elected and seats per party: Blue Harbour (58); Green Pier (47); Red Anchor (32)",
    "selected World Heritage Site locales: Tidal Basin; Jong Shrine; Hanse Fortress",
    "In the event that a Project Director position is vacant, the period shall be five days.",
    "The clerk shall call an election in every month during which the position of Treasurer is vacant.",
  ])("%s", (text) => expect(factsIn("leadership", text)).toEqual([]));

  it("but an empty post is told", () => {
    expect(factsIn("leadership", "The position of Harbour Director is vacant.")).toMatchObject([
      { status: "vacant" },
    ]);
  });

  it("takes no sum from a line that says nothing of it", () => {
    expect(factsIn("funding", "$15.24 billion (2014 est.)")).toEqual([]);
    expect(factsIn("funding", "Kenya: $12 million")).toMatchObject([{ amount: 12_000_000 }]);
  });
});
