import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { compareFacts } from "@/lib/core/facts/changes/compare-facts";
import { SURE } from "@/lib/core/facts/fact";
import { findFacts } from "@/lib/core/facts/find-facts";
import { judgeWording } from "@/lib/core/facts/wording/judge-wording";

const facts = (text: string) => findFacts(readPlainText(`Harbour notes\n\n${text}`));
const sums = (text: string) => facts(text).flatMap((fact) => (fact.topic === "funding" ? [fact] : []));
const people = (text: string) =>
  facts(text).flatMap((fact) => (fact.topic === "leadership" ? [fact.person] : []));
const judged = (older: string, newer: string) => judgeWording(older, newer).map(({ judgement }) => judgement);

describe("a flag needs the same action on the same thing", () => {
  it.each([
    // Another thing is done, or the same to something else.
    [
      "The following boats are eligible for winter storage:",
      "The following boats are not eligible for this pier:",
    ],
    [
      "Pilots may be named for more than one northern pier.",
      "Pilots shall not be named for more than one council.",
    ],
    // Who acts has become to whom it is done.
    ["The harbour office will assign berths.", "The harbour office may be assigned berths."],
    // What was a condition is told now.
    [
      "Where we move your boat to another port, we tell you.",
      "We may move your boat to another port and tell you.",
    ],
    // One aim for another.
    ["This survey looks to answer the question.", "This survey aims to answer the question."],
    // A number went to none.
    ["1 berth was closed in the year of the flood.", "No berths were closed in the year of the flood."],
  ])("%s → %s", (older, newer) => expect(judged(older, newer)).toEqual([]));

  it.each([
    [
      "The harbour office must publish its rules.",
      "The harbour office should publish its rules.",
      "weakened",
    ],
    [
      "The harbour office may publish its rules.",
      "The harbour office shall publish its rules.",
      "strengthened",
    ],
    [
      "Pilots are encouraged to report the wind as part of their round.",
      "Pilots are required to report the wind as part of their round.",
      "strengthened",
    ],
    [
      "A copy of the chart will be sent to the pilot.",
      "A copy of the chart may be sent to the pilot.",
      "hedge gained",
    ],
  ])("%s → %s: %s", (older, newer, judgement) => expect(judged(older, newer)).toContain(judgement));

  it("tells a leave that became a ban as a negation, and as no stronger leave", () =>
    expect(
      judged("Members may vote for more than one pilot.", "Members shall not vote for more than one pilot."),
    ).not.toContain("strengthened"));
});

describe("sums that nobody gives are no funding", () => {
  it.each([
    "Yearly takings of the ferry company = $120,000 ($60,000 × 2)",
    "Customer B: 12-month contract totaling $240,000.",
    "3 months $400k",
    "For every $1 paid at the gate, the pier is mended.",
    "Pour chaque euro payé, une aide est versée au port.",
    "The rules provide that the port may charge $30 a day for each day of delay.",
    "Le port évite la réduction des dépenses (500 millions d'euros d'après une étude).",
  ])("%s", (text) => expect(sums(text)).toEqual([]));

  it.each([
    ["The city gives the pier $3 million in credits for boats, a donation.", true],
    ["L'État consacre une enveloppe de 30 millions d'euros aux ports.", true],
    ["Das Land stellt 4 Millionen Euro zur Verfügung.", true],
    ["El gobierno destinará 5 millones de euros a los puertos.", true],
    ["1st prize: $1,500", true],
    ["Kenya: $12 million", false],
    ["Our goal is to raise $100,000 by the end of the year.", false],
    ["The board needs approval to lend or borrow over $100,000 under its fund rules.", false],
  ])("%s: sure %s", (text, sure) =>
    expect(sums(text).map(({ confidence }) => confidence >= SURE)).toEqual([sure]),
  );

  it("pairs no second prize with a third", () => {
    const { changes } = compareFacts(facts("2nd prize: $1,000"), facts("3rd prize: $800"));
    expect(changes.map(({ kind }) => kind).sort()).toEqual(["added", "no-longer-stated"]);
  });
});

it("takes marks of notes and numbers of clauses for no figures", () =>
  expect(
    facts(
      "The Harbour Act (HARBA)39 creates duties for pilots. Owners store their boats there.43 Covered owners pay by clause 13.2 hereof.",
    ).filter(({ topic }) => topic === "statistic"),
  ).toEqual([]));

describe("what is nobody's name", () => {
  it.each([
    "Das Protokoll wird vom Versammlungsleiter unterschrieben. Er wird zum Vorsitzenden bestellt.",
    "Die Amtsperiode dauert ein Jahr. Er ist zweiter stellvertretender Vorsitzender des Rates.",
    "We hire in these states:\n\n- CA CO FL KS MA MD MI MO NJ",
    "The list holds all Officers, Project Directors, Associated Entities, Class Representatives, and pilots.",
    "A lineup of sessions from the harbour and its leaders including Ada Lind, Ben Holt, and Cara Maas.",
    "She has been named on the Founder 100 List of the port.",
  ])("%s", (text) => expect(people(text)).toEqual([]));

  it("names nobody chair after a vice chair", () => {
    const { changes } = compareFacts(
      facts("Chair: Ada Lind\n\nVice Chair: Ben Holt"),
      facts("Chair: Ben Holt\n\nVice Chair: Cara Maas"),
    );
    expect(
      changes.filter(({ older, newer }) => older !== null && newer !== null).map(({ sentence }) => sentence),
    ).toHaveLength(1);
  });
});
