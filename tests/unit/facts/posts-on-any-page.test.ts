import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findFacts } from "@/lib/core/facts/find-facts";

const leadershipIn = (text: string) =>
  findFacts(readPlainText(`On posts\n\n${text}`)).flatMap((fact) =>
    fact.topic === "leadership" && /^(?:heads|holds)$/.test(fact.relation) ? [fact] : [],
  );

/** "person | title | status" of everybody who leads or holds a post. */
const posts = (text: string): string[] =>
  leadershipIn(text).map(({ person, title, status }) => `${person} | ${title} | ${status}`);

describe("surnames in capitals", () => {
  it.each([
    [
      "Monsieur Luc Alain SENE, ingénieur, est nommé Directeur général de l’Office des Ports.",
      "Luc Alain SENE",
    ],
    ["Madame Awa Diane BA est nommée Directrice générale de l’Office des Ports.", "Awa Diane BA"],
    ["Son Excellence, Monsieur Luc Morel, Président du Conseil des Ports, a ouvert la séance.", "Luc Morel"],
  ])("%s", (text, person) => expect(posts(text).some((told) => told.startsWith(`${person} |`))).toBe(true));

  it.each([
    "Ada Maria Lind PSM, Director of the Harbour Office, spoke.",
    "Ada Maria Lind OBE, Director of the Harbour Office, spoke.",
  ])("keeps honours out of the name: %s", (text) =>
    expect(posts(text).every((told) => told.startsWith("Ada Maria Lind |"))).toBe(true),
  );
});

describe("whoever is succeeded", () => {
  it.each([
    ["Ada Lind succeeds Tomas Reyes as Director of the Harbour Office.", "Tomas Reyes | Director | outgoing"],
    [
      "Ada Lind will succeed Tomas Reyes as Director of the Harbour Office.",
      "Tomas Reyes | Director | outgoing",
    ],
    [
      "Ada Lind succeeded Tomas Reyes as Director of the Harbour Office in 2011.",
      "Tomas Reyes | Director | former",
    ],
    [
      "Ada Lind replaces former director Tomas Reyes at the Harbour Office.",
      "Tomas Reyes | director | former",
    ],
    [
      "Luc Morel est nommé Directeur général de l’Office des Ports, en remplacement de Claire Petit.",
      "Claire Petit | Directeur général | outgoing",
    ],
  ])("%s", (text, told) => expect(posts(text)).toContain(told));
});

describe("posts in brackets", () => {
  it.each([
    [
      "Board members:\n\n- Ada Lind (Harbour Institute, Chair)\n- Eva Berg (Northport University)",
      "Ada Lind | Chair | head",
    ],
    [
      "Board members:\n\n- Ada Lind (Director, Harbour Institute)\n- Eva Berg (Northport University)",
      "Ada Lind | Member | head",
    ],
  ])("%s", (text, told) => expect(posts(text)).toContain(told));
});

describe("cards whose lines were joined", () => {
  it.each([
    [
      "Our team\n\nAda Lind Director Tomas Reyes Head of Finance Jan Vogel Communications Officer",
      [
        "Ada Lind | Director | head",
        "Tomas Reyes | Head | head",
        "Jan Vogel | Communications Officer | head",
      ],
    ],
    [
      "Our team\n\nDirector Ada Lind Deputy Director Tomas Reyes Treasurer Eva Berg",
      ["Ada Lind | Director | head", "Tomas Reyes | Deputy Director | head", "Eva Berg | Treasurer | head"],
    ],
  ])("%s", (text, told) => expect(posts(text)).toEqual(told));
});

describe("shortened posts", () => {
  it("reads them on lines of people", () =>
    expect(
      posts("Ada Lind, Dir. of Ports\n\nTomas Reyes, Dep. Dir.\n\nEva Berg, Asst. Sec. for Fisheries"),
    ).toEqual(["Ada Lind | Dir. | head", "Tomas Reyes | Dep. Dir. | head", "Eva Berg | Asst. Sec. | head"]));
});

describe("clauses whose verb is their last word", () => {
  it.each([
    [
      "Eva de Boer, die in 2019 tot directeur van het Instituut werd benoemd, spreekt.",
      "Eva de Boer | directeur | head",
    ],
    ["Jan de Vries is per 1 mei tot voorzitter van de raad benoemd.", "Jan de Vries | voorzitter | head"],
    ["We hebben een nieuwe directeur aangesteld: Eva de Boer.", "Eva de Boer | nieuwe directeur | head"],
    [
      "Per 1 januari zal Eva de Boer het directeurschap van de school overdragen.",
      "Eva de Boer | directeurschap | outgoing",
    ],
    [
      "Eva Berg, die 2019 zur Direktorin des Hafenamts gewählt wurde, spricht.",
      "Eva Berg | Direktorin | head",
    ],
  ])("%s", (text, told) => expect(posts(text)).toContain(told));
});

describe("who takes up a post, told another way round", () => {
  it.each([
    [
      "Ada Lind, a diplomat, has been elected by the Harbour Council as its 2025 Chair.",
      "Ada Lind | Chair | head",
    ],
    [
      "El Consejo saluda a la señora Eva Ruiz tras su elección como Presidenta de la Federación.",
      "Eva Ruiz | Presidenta | incoming",
    ],
    [
      "Ada Lind will address the Council after her appointment as Director of the Harbour Office.",
      "Ada Lind | Director | head",
    ],
    ["Quem assume o comando da Secretaria de Pesca é Rui Dias.", "Rui Dias | comando | head"],
  ])("%s", (text, told) => expect(posts(text)).toContain(told));

  it("tells nobody's post of a heading in capitals and a sentence below it", () =>
    expect(posts("AU TITRE DES MESURES\n\nLe Président du Conseil a pris les décisions suivantes :")).toEqual(
      [],
    ));

  it("ends an office where it is said in whose place", () =>
    expect(
      leadershipIn("A ministra Ana Lima deixa a Secretaria de Pesca para assumir o Ministério dos Portos.")[0]
        ?.office,
    ).toBe("Pesca"));
});

describe("a cabinet told in one line", () => {
  it.each([
    [
      "Los ministros son: Defensa, Juan Ruiz; Hacienda, Eva Soto; Puertos y Costas, Omar Serra.",
      ["Juan Ruiz | ministro | head", "Eva Soto | ministro | head", "Omar Serra | ministro | head"],
    ],
  ])("%s", (text, told) => expect(posts(text)).toEqual(told));

  it("tells the portfolio", () =>
    expect(
      leadershipIn(
        "Los ministros son: Defensa, Juan Ruiz; Hacienda, Eva Soto; Puertos y Costas, Omar Serra.",
      ).map(({ office }) => office),
    ).toEqual(["Defensa", "Hacienda", "Puertos y Costas"]));
});

describe("seats and places", () => {
  it("reads a seat on the line below a name", () =>
    expect(posts("Awa Ndoye\n\nChair\n\nLuc Morel\n\nBoard member")).toEqual([
      "Awa Ndoye | Chair | head",
      "Luc Morel | Board member | head",
    ]));

  it("tells both who were appointed members", () =>
    expect(posts("Ada Lind and Omar Said were appointed members of the Harbour Board.")).toEqual([
      "Ada Lind | members | head",
      "Omar Said | members | head",
    ]));

  it("tells no place at the end of an office as somebody", () =>
    expect(
      posts(
        "Rui Dias foi secretário da Fazenda do Estado de São Lucas, secretário do Tesouro do Porto.",
      ).some((told) => told.startsWith("São Lucas")),
    ).toBe(false));

  it("ends an office where another post begins", () =>
    expect(
      posts(
        "L'Ambassadeur a vu la Ministre de la Pêche Awa Ndoye et du Secrétaire exécutif Luc Morel.",
      ).every((told) => told !== "Luc Morel | Ministre | head"),
    ).toBe(true));
});
