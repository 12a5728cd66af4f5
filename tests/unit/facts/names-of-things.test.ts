import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { compareFacts } from "@/lib/core/facts/changes/compare-facts";
import { compareParticulars } from "@/lib/core/facts/changes/compare-particulars";
import { findFacts } from "@/lib/core/facts/find-facts";
import { judgeWording } from "@/lib/core/facts/wording/judge-wording";
import { paper } from "./facts-in";

const people = (text: string) =>
  findFacts(readPlainText(text)).flatMap((fact) =>
    fact.topic === "leadership" && fact.confidence >= 0.5 ? [[fact.person, fact.title, fact.status]] : [],
  );

describe("a name that goes on in a noun of a thing is nobody's", () => {
  it.each([
    "Harbour Dues Levy replaced the former Quay Tax.",
    "Port Access Charges Scheme succeeded the former Landing Stage Toll.",
    "Tidal Flood Relief replaced the former Coast and Dyke Allowance.",
    "The Clean Sea State Revolving Fund replaced Blue Coast Act.",
    "Die Hafen-Steuer ersetzt die frühere Kaibenutzungsgebühr.",
    "Taxe Maritime remplace l'ancienne Contribution Portuaire.",
    "Impuesto Marítimo reemplaza el antiguo Impuesto Portuario.",
    "This guarantee holds for the official Harbour Mail website.",
    "A talk about tides, led by Ada Lind, closed the day.",
    "CLASS ACTIONS AND ANY OTHER REPRESENTATIVE PROCEEDING AGAINST THE PORT ARE NOT ALLOWED HERE AT ALL.",
  ])("%s", (text) => expect(people(text)).toEqual([]));

  it("and whoever leaves a house leaves no post", () =>
    expect(people("In March the president Ada Lind left the hospital and went home.")).toEqual([]));

  it("but people of such names are read", () => {
    expect(people("Bernard Levy was appointed director of the Port Trust.")).toEqual([
      ["Bernard Levy", "director", "head"],
    ]);
    expect(people("Port Programme Director Ada Lind resigned.").map(([person]) => person)).toEqual([
      "Ada Lind",
    ]);
  });

  it("nor are words that the text writes small elsewhere", () => {
    const text =
      "Each end user votes once.\n\nIf two members come from one group of End Users, the End User steps down as chair of the Port Board.";
    expect(people(text)).toEqual([]);
  });
});

describe("verbs at the end, posts before whom", () => {
  it.each([
    [
      "Ab Mai wird Eva Berg das Amt der Direktorin des Hafenamtes übernehmen.",
      ["Eva Berg", "Direktorin", "incoming"],
    ],
    ["Eva Berg wird die Leitung des Hafenamtes übernehmen.", ["Eva Berg", "Leitung", "incoming"]],
    ["Jan Vogel hat den Vorsitz im Beirat abgegeben.", ["Jan Vogel", "Vorsitz", "outgoing"]],
    [
      "Der Minister teilte mit, dass Eva Berg als Leiterin des Hafenamtes ausscheidet.",
      ["Eva Berg", "Leiterin", "outgoing"],
    ],
    [
      "El Gobierno ha nombrado directora del Instituto Nacional de Puertos a Ada Lind.",
      ["Ada Lind", "directora", "head"],
    ],
    [
      "Anne Duval nouvelle directrice générale de l'Agence des ports",
      ["Anne Duval", "directrice générale", "head"],
    ],
    ["Ada Lind, the Port Institute's director, welcomed the vote.", ["Ada Lind", "director", "head"]],
  ])("%s", (text, found) => expect(people(text)).toEqual([found]));
});

describe("told changes", () => {
  it("do not speak of one person in one post, whose office one version leaves out", () => {
    const facts = (text: string) => findFacts(paper(text));
    const { changes } = compareFacts(
      facts("Board\n\nAda Lind, Secretary of the Port Trust, opened the meeting."),
      facts("Board of the Trust\n\nAda Lind, Secretary of the Port Trust, opened the meeting."),
    );
    expect(changes.filter(({ topic }) => topic === "leadership")).toEqual([]);
  });

  it.each([
    [
      "The specifications are read by the board.",
      "Meetings, which are not held at sea, are read out in full by the whole town.",
    ],
    [
      "The data shall be kept as long as it is required in order to serve you, which may be long.",
      "The data shall be kept as long as it is required to serve you, which may be long.",
    ],
    ["Collecting shells is prohibited on the beach.", "We do not permit collecting shells on the beach."],
    ["Access considers the tools that boats need.", "Access covers the tools that boats need."],
    ["You shall not moor here, nor may you anchor.", "You shallnot moor here, nor may you anchor."],
    ["Votes by letter count as votes cast.", "Votes by letter count as votes cast (returns none)."],
  ])("are not flagged where a sentence is told anew: %s", (older, newer) =>
    expect(judgeWording(older, newer)).toEqual([]),
  );
});

it("flags a negation that came alone, though its phrase stood there in part", () =>
  expect(judgeWording("Boats may moor at night.", "Boats may not moor at night.")).toMatchObject([
    { judgement: "negation gained" },
  ]));

describe("titles and names that are told as changed", () => {
  const particulars = (older: string | null, newer: string | null) => {
    const of = (title: string | null) => ({ ...paper("A line.").metadata, title });
    return compareParticulars(of(older), of(newer)).map((change) => [change.older, change.newer]);
  };

  it.each([
    ["# Port rules", "title: 'Port rules'"],
    ["**Port rules**", "Port rules"],
    ["Port rules", '<div class="port">'],
    ["| Gate", "### Gates"],
    ["author: Ada Lind", "categories: ports"],
    ["Last modified on 04/29/2022", "Last modified on 08/12/2026"],
    ["[home]: /", "Port rules"],
  ])("%s → %s is no change of title", (older, newer) => expect(particulars(older, newer)).toEqual([]));

  it("tells a new title without the marks of its source", () =>
    expect(particulars("# Port rules", "title: Harbour rules")).toEqual([["Port rules", "Harbour rules"]]));

  it.each([
    ["The Northern Ports Act holds for all boats.", "The Ports Act holds for all boats."],
    ["Do Boats Or Tugs Moor With The Port Foundation", "Boats or Tugs Moor with the Port Foundation"],
  ])("%s → %s is no new name", (older, newer) => {
    const { changes } = compareFacts(findFacts(paper(older)), findFacts(paper(newer)));
    expect(changes.filter(({ kind }) => kind === "renamed")).toEqual([]);
  });

  it("finds no figures in style sheets, and no sum in a version's number", () => {
    const facts = findFacts(
      paper(
        "The gate stands open. grid-template-columns: 65% 35%; height: 30% !important;",
        "It runs on PHP 5.5 in the port.",
      ),
    );
    expect(facts.filter(({ topic }) => topic === "statistic" || topic === "funding")).toEqual([]);
  });
});
