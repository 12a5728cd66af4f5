import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { compareFacts } from "@/lib/core/facts/changes/compare-facts";
import { SURE } from "@/lib/core/facts/fact";
import { findFacts } from "@/lib/core/facts/find-facts";
import { judgeWording } from "@/lib/core/facts/wording/judge-wording";
import { factsIn } from "./facts-in";

const facts = (text: string) => findFacts(readPlainText(`The harbour office\n\n${text}`));
const sums = (text: string) => facts(text).flatMap((fact) => (fact.topic === "funding" ? [fact] : []));
const figures = (text: string) =>
  facts(text).flatMap((fact) => (fact.topic === "statistic" ? [fact.value] : []));
const people = (text: string) =>
  facts(text).flatMap((fact) =>
    fact.topic === "leadership" ? [`${fact.title ?? "no post"} | ${fact.person ?? "nobody"}`] : [],
  );

describe("a sum of money is funding for sure where somebody gives", () => {
  it.each([
    "The Tide Fund is a $45 million programme for new piers.",
    "The ministry has set aside $49 million for research into tides.",
    "Another $400 million will go towards new drains.",
    "The pier gets a maximum grant of $30,000.",
    "The city spends $5 million/year on its harbour.",
    "Grants awarded\n\nHarbour of Kiel: $12 million",
  ])("%s", (text) => expect(sums(text).map(({ confidence }) => confidence >= SURE)).toEqual([true]));

  it.each([
    "Each citizen is limited to gifts of $5,000 a year to a fund.",
    "Records of spending below $500 are public.",
    "On Monday, Company A is awarded a contract of $7,500 in the example.",
  ])("and to be checked in: %s", (text) =>
    expect(sums(text).map(({ confidence }) => confidence >= SURE)).toEqual([false]),
  );

  it.each([
    "To fund new piers, the tax will be raised to $25/tCO2e.",
    "The city spends more than its tax revenue of about $1 billion.",
    "If you ask for funding of $10,000 or less, send one form.",
    "For projects with a grant of more than S$30,000, send a report.",
    "If you donated less than 200 €, no receipt is needed.",
    "Coût du financement : 0 €.",
    "The port received a grant of 19,5000 dollars.",
    "If the arbitrator gives you an award, the port pays you $1,000 in its place.",
    "The ferry was fined $1,000 for providing no boats.",
    "Harbours are a multi-billion dollar industry that funds piers.",
  ])("and none in: %s", (text) => expect(sums(text)).toEqual([]));

  it("ends before the number of the next section", () =>
    expect(factsIn("funding", "The award of the fund is US$10,000.14.6 Fees follow.")).toMatchObject([
      { amount: 10_000 },
    ]));
});

describe("numbers of headings, versions and names count nothing", () => {
  it.each([
    "2.3.To ensure that boats are safe",
    "5.To whom is the harbour open?",
    "10 Applicable rules of the pier",
    "This is the first release without Python 2 support.",
    "The latest release of the 1.19 series mends the pump.",
    "The plan goes on from the 1.25.x line of pumps.",
    "As said in Art. 22 boats pay.",
  ])("%s", (text) => expect(figures(text)).toEqual([]));

  it("nor is a third party a third", () => {
    const shares = (text: string) => factsIn("statistic", text).map(({ value }) => value);
    const tail =
      "Le port est ouvert à tous les bateaux de la ville et des îles, et il le reste pour la nuit.";
    expect(shares(`${tail} La notification d’un tiers est lue par le bureau.`)).toEqual([]);
    expect(shares(`${tail} Les accidents ont diminué d’un tiers depuis.`)).toEqual([33.33]);
  });

  it("nor is a part of a law in German and Italian", () => {
    const german =
      "Der Hafen ist für alle Boote der Stadt und der Inseln offen, und das bleibt er auch in der Nacht.";
    for (const text of [
      "§ 902 Nr. 3 gilt für die Boote.",
      "Die Boote nach Absatz 1 und 2 genannten Art bleiben.",
      "Es gilt § 8b Absatz 4 Satz 2 der Ordnung.",
    ])
      expect(factsIn("statistic", `${german} ${text}`).map(({ value }) => value)).toEqual([]);
  });

  it("but what is counted behind a name is", () =>
    expect(figures("We know that in Germany 30 hospitals were closed.")).toEqual([30]));
});

describe("posts of people", () => {
  it.each([
    ["Sprecher*in: Ada Lind", "Sprecher | Ada Lind"],
    ["Geschäftsführer:in: Ada Lind", "Geschäftsführer | Ada Lind"],
    ["Vorsitzende(r): Ada Lind", "Vorsitzende | Ada Lind"],
    ["Président·e : Ada Lind", "Président | Ada Lind"],
    ["Director/a: Ada Lind", "Director | Ada Lind"],
    ["Vorsitz: Ada Lind", "Vorsitz | Ada Lind"],
    ["Wissenschaftliche Leitung: Prof. Ada Lind", "Wissenschaftliche Leitung | Ada Lind"],
    ["Présidence : Ada Lind", "Présidence | Ada Lind"],
  ])("%s", (line, leader) => expect(people(line)).toEqual([leader]));

  it.each([
    "The way of asking for a berth is managed by Ada Lind.",
    "The islands had a coup led by General Ada Lind.",
    "Dirección: Avenida Mayor",
    "## Removal of Fossil Fuels",
    "The members of the board are:\n\n- Clé PGP\n- Why Harbours",
  ])("and none in: %s", (text) => expect(people(text)).toEqual([]));

  it("below a name is that person's, not the next one's", () =>
    expect(people("ÉVA ORSO\n\nHarbour Director\n\nADALBERT LINDQVIST\n\nCook")).toEqual([
      "Harbour Director | ÉVA ORSO",
    ]));

  it("are over where the years of a term stand behind a name", () =>
    expect(
      facts(
        "The members of the board are:\n\n- Ada Lind (2015-2019)\n- Omar Said (pilot, served: 2005-2012)",
      ).flatMap((fact) => (fact.topic === "leadership" && fact.person?.includes(" ") ? [fact.status] : [])),
    ).toEqual(["former", "former"]));

  it("of one person whose name is spelled otherwise are no news", () => {
    const older = facts("The members of the board are:\n\n- Ada Loeffler (Chair)\n- Omar Said");
    const newer = facts("The members of the board are:\n\n- Ada Löffler (Chair)\n- Omar Said");
    expect(compareFacts(older, newer).changes).toEqual([]);
  });

  it("of a person in a list are no news where they stood beside the name", () => {
    const lead = "The members of the board are:\n\n";
    const older = facts(`${lead}- Ada Lind (Delegate for Ports)\n- Omar Said (Delegate for Tides)`);
    const newer = facts(`${lead}- Ada Lind, Delegate for Ports\n- Omar Said, Delegate for Tides`);
    expect(compareFacts(older, newer).changes.filter(({ minor }) => !minor)).toEqual([]);
  });
});

describe("no change of strength", () => {
  it.each([
    ["We will try notify you by letter.", "We will try to notify you by letter."],
    ["Only boats that are late pay the fee.", "No. Only boats that are late pay the fee."],
    [
      "Help is given so that the pier is used in good order.",
      "Help is given so that the pier may be used in good order.",
    ],
    [
      "This may be used to find the boat, and can be read aloud.",
      "This can be used to find the boat, and has to be read aloud.",
    ],
    ["Such boats may be bound to the pier.", "In general, such boats are bound to the pier."],
    ["We wight share the letter with our pilots.", "We might share the letter with our pilots."],
    ["Papers that may be asked for are (No Late Boats).", "Papers that may be asked for are (Late Boats)."],
    [
      "If a pilot comes, he may ask for the papers first.",
      "If a pilot comes, you authorize him to ask for the papers first.",
    ],
    [
      "If you no longer want to link your boat to your pier, say so.",
      "If you want to part all the boats that were bound, say so.",
    ],
    ["Late boats are told who you are, which is not allowed.", "Late boats are told who you are, which"],
    [
      "Boats may include ferries, tugs and may other ships.",
      "Boats may include ferries, tugs and many other ships.",
    ],
    [
      "All boats bind with us – we will mend and paint such piers.",
      "All boats bind with us so that we can mend and paint such piers.",
    ],
    [
      "Boats that link to this pier pay the toll of the town.",
      "Boats that are subject to this pier pay the toll of the town.",
    ],
    [
      "Provided the papers of the boat are there, we mend it.",
      "Subject to the papers of the boat being there, we mend it.",
    ],
    [
      "The master may, as he likes, send boats away from the pier.",
      "The master reserves the right, as he likes, to send boats away from the pier.",
    ],
    ["Here is some advice that helps you on the sea.", "Here is advice that helps you on the sea."],
    [
      "Subject to the order, all fees of the pier are due at once and all boats must leave before the night.",
      "All boats must leave before the night.",
    ],
    [
      "Es bleibt die Frage, wie sich der Hafen finanzieren soll.",
      "Es bleibt die Frage, wie sich der Hafen finanzieren kann.",
    ],
    [
      "The papers of your boat MUST contain the following:",
      "The papers of the boat SHOULD contain a picture of each sail.",
    ],
  ])("%s → %s", (older, newer) => {
    expect(judgeWording(older, newer)).toEqual([]);
    expect(judgeWording(newer, older)).toEqual([]);
  });
});
