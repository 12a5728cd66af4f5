import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findFacts } from "@/lib/core/facts/find-facts";
import { judgeWording } from "@/lib/core/facts/wording/judge-wording";
import { reads } from "@/lib/core/languages/reads";

/** A page in each language, long enough that it is known for what it is. */
const pages = {
  it: "Il porto della città\n\nIl consiglio comunale ha approvato il piano per il porto e per le scuole della città, che sarà pubblicato nella primavera.\n\n",
  nl: "De haven van de stad\n\nDe gemeenteraad heeft het plan voor de haven en voor de scholen van de stad vastgesteld, dat in het voorjaar wordt gepubliceerd.\n\n",
};
const facts = (lang: keyof typeof pages, text: string) => findFacts(readPlainText(`${pages[lang]}${text}`));
const leaders = (lang: keyof typeof pages, text: string) =>
  facts(lang, text).flatMap((fact) =>
    fact.topic === "leadership" && fact.confidence >= 0.5
      ? [`${fact.person ?? "nobody"} | ${fact.status}`]
      : [],
  );
const sums = (lang: keyof typeof pages, text: string) =>
  facts(lang, text).flatMap((fact) => (fact.topic === "funding" ? [`${fact.amount} ${fact.currency}`] : []));
const figures = (lang: keyof typeof pages, text: string) =>
  facts(lang, text).flatMap((fact) => (fact.topic === "statistic" ? [fact.value] : []));

describe("people in Italian", () => {
  it.each([
    ["Anna Bianchi è stata nominata direttrice del porto.", "Anna Bianchi | head"],
    ["Marco Riva è il nuovo presidente dell'Autorità portuale.", "Marco Riva | head"],
    ["Direttrice generale: Lucia Conti", "Lucia Conti | head"],
    ["Il sindaco Paolo Serra ha aperto il molo.", "Paolo Serra | head"],
    ["Giulia Neri lascia la carica di presidente del porto.", "Giulia Neri | outgoing"],
    ["Il dott. Carlo Fonti assume la direzione del porto.", "Carlo Fonti | head"],
    ["L'ufficio è diretto da Elena Ricci.", "Elena Ricci | head"],
  ])("%s", (text, leader) => expect(leaders("it", text)).toContain(leader));
});

describe("people in Dutch", () => {
  it.each([
    ["Anna de Vries is benoemd tot directeur van de haven.", "Anna de Vries | head"],
    ["Jan Bakker wordt voorzitter van het havenbestuur.", "Jan Bakker | incoming"],
    ["Voorzitter: Marieke Visser", "Marieke Visser | head"],
    ["De burgemeester Pieter Smit opende de pier.", "Pieter Smit | head"],
    ["Els Mulder heeft het voorzitterschap van de raad neergelegd.", "Els Mulder | outgoing"],
    ["De dienst wordt geleid door Karin Meijer.", "Karin Meijer | head"],
    ["Tom Dekker zal het voorzitterschap van de raad overnemen.", "Tom Dekker | incoming"],
  ])("%s", (text, leader) => expect(leaders("nl", text)).toContain(leader));
});

describe("sums and figures", () => {
  it.each([
    ["it", "La regione ha stanziato 2,5 milioni di euro per il molo.", "2500000 EUR"],
    ["it", "Il fondo concede un contributo di 15.000 euro alle scuole.", "15000 EUR"],
    ["nl", "De provincie stelt 2,5 miljoen euro beschikbaar voor de pier.", "2500000 EUR"],
    ["nl", "Het fonds geeft een subsidie van € 15.000 aan de scholen.", "15000 EUR"],
  ] as const)("%s: %s", (lang, text, sum) => expect(sums(lang, text)).toEqual([sum]));

  it.each([
    ["it", "Chi sosta al molo paga una multa di 500 euro."],
    ["it", "Il prezzo del biglietto è di 12 euro."],
    ["nl", "Wie bij de pier parkeert krijgt een boete van 500 euro."],
    ["nl", "De prijs van een kaartje is 12 euro."],
  ] as const)("%s: none in %s", (lang, text) => expect(sums(lang, text)).toEqual([]));

  it.each([
    ["it", "Nel 2024 il porto contava 1.250 dipendenti e il 15 marzo 2025 ha aperto.", [1250]],
    ["it", "Due terzi delle persone vivono in città.", [66.67]],
    ["nl", "In 2024 telde de haven 1.250 medewerkers en op 15 maart 2025 ging zij open.", [1250]],
    ["nl", "Twee derde van de inwoners woont in de stad.", [66.67]],
  ] as const)("%s: %s", (lang, text, values) => expect(figures(lang, text)).toEqual(values));
});

describe("wording and positions", () => {
  it.each([
    ["Il comune deve pubblicare il piano.", "Il comune può pubblicare il piano.", "weakened"],
    ["Il comune dovrebbe pubblicare il piano.", "Il comune deve pubblicare il piano.", "strengthened"],
    ["Il molo è aperto di notte.", "Il molo non è aperto di notte.", "negation gained"],
    ["De gemeente moet het plan publiceren.", "De gemeente mag het plan publiceren.", "weakened"],
    ["De gemeente behoort het plan te publiceren.", "De gemeente moet het plan publiceren.", "strengthened"],
    ["De pier is 's nachts open.", "De pier is 's nachts niet open.", "negation gained"],
  ])("%s → %s: %s", (older, newer, judgement) =>
    expect(judgeWording(older, newer).map((flag) => flag.judgement)).toContain(judgement),
  );

  it.each([
    `${pages.it}Raccomandazioni\n\n1. Il comune deve aprire il molo a tutti.\n\n2. La regione dovrebbe finanziare le scuole del mare.`,
    `${pages.nl}Aanbevelingen\n\n1. De gemeente moet de pier voor iedereen openen.\n\n2. De provincie dient de scholen aan zee te betalen.`,
  ])("takes numbered demands for positions", (text) => expect(readPlainText(text).positions).toHaveLength(2));

  it("says which kinds are read", () => {
    for (const lang of ["it", "nl"]) {
      expect(reads("leadership", lang)).toBe(true);
      expect(reads("programmes", lang)).toBe(false);
    }
    expect(reads("leadership", "sv")).toBe(false);
  });
});
