import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findFacts } from "@/lib/core/facts/find-facts";

/** "person | title | status" of everybody who leads or holds a post. */
const posts = (text: string) =>
  findFacts(readPlainText(`On posts\n\n${text}`)).flatMap((fact) =>
    fact.topic === "leadership" && fact.confidence >= 0.5 && /^(?:heads|holds)$/.test(fact.relation)
      ? [`${fact.person ?? "nobody"} | ${fact.title} | ${fact.status}`]
      : [],
  );

const origins = [
  "",
  " of South Africa",
  " of the United Kingdom",
  " of Bosnia and Herzegovina",
  " (Costa Rica)",
  ", a career official of the port,",
  " of Norway, a lawyer,",
];
const ways = [
  (who: string) => `The Secretary announced the appointment of ${who} as Director of the Port Board.`,
  (who: string) => `The Council has appointed ${who} as Director of the Port Board.`,
  (who: string) => `The Council appointed by acclamation ${who} as Director of the Port Board.`,
];

describe("what is said of a person between name and post", () => {
  it("hides nobody who is put into a post, and makes nobody of a country", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...origins),
        fc.constantFrom(...ways),
        fc.constantFrom("Ada Lind", "Fridtjof Nansen", "Omar bin Said"),
        (origin, way, person) => {
          const people = posts(way(`${person}${origin}`)).map((post) => post.split(" | ")[0]);
          expect(people).toEqual([person]);
        },
      ),
      { numRuns: 80 },
    );
  });

  it.each([
    ["She replaces former deputy governor Omar Said.", "Omar Said | deputy governor | former"],
    [
      "A decisão traz a nomeação da médica e professora Ada Lind como reitora da Universidade do Porto.",
      "Ada Lind | reitora | incoming",
    ],
    [
      "O presidente nomeou como novo reitor da Universidade do Porto o professor Omar Said.",
      "Omar Said | reitor | head",
    ],
    ["De igual forma, fue reelegido Vicepresidente el Sr. Omar Said.", "Omar Said | Vicepresidente | head"],
    ["El presidente designó mediante decreto a Ada Lind ministra de Puertos.", "Ada Lind | ministra | head"],
    ["Omar Said nommé à la tête de l'unité Culture", "Omar Said | tête | head"],
    ["Ada Lind quitte la direction de la Maison des Ports.", "Ada Lind | direction | outgoing"],
    ["C'est à l'Institut des Ports qu'Ada Lind est nommée directrice.", "Ada Lind | directrice | head"],
    [
      "Prof. Dr. Dr. h.c. Ada Lind wurde zur Präsidentin der Hafenuniversität gewählt.",
      "Ada Lind | Präsidentin | head",
    ],
    [
      "Prof. Ada Lind wurde vom Aufsichtsrat zur Vorsitzenden des Hafenrats gewählt.",
      "Ada Lind | Vorsitzenden | head",
    ],
    [
      "Omar Said occupies the position of vice chancellor of the Port University.",
      "Omar Said | vice chancellor | head",
    ],
    [
      "Ada Lind will be stepping into the role of Executive Director of the Port Trust.",
      "Ada Lind | Executive Director | incoming",
    ],
    [
      "We are glad to welcome Ada Lind as our new Communications Manager.",
      "Ada Lind | Communications Manager | head",
    ],
  ])("%s", (text, expected) => expect(posts(text)).toContainEqual(expected));

  it("tells nobody's post by a mere welcome", () =>
    expect(posts("We welcome Ada Lind to the Ministry of Ports.")).toEqual([]));
});

describe("a post right before its holder", () => {
  it.each([
    ["Le nouveau directeur Luc Morel sera présent.", "Luc Morel | directeur | head"],
    ["L'actuel président, Luc Morel, postule pour un troisième mandat.", "Luc Morel | président | head"],
    ["O atual ministro Omar Said transmitiu o comando da pasta.", "Omar Said | ministro | head"],
    ["Die Aufgaben übernimmt der derzeitige Leiter des Hafenamts Jan Vogel.", "Jan Vogel | Leiter | head"],
    [
      "Das sagte der Präsident der Hafenuniversität Prof. Dr. Jan Vogel am Montag.",
      "Jan Vogel | Präsident | head",
    ],
    ["Please write to our Director of Projects and Technology, Ada Lind.", "Ada Lind | Director | head"],
    [
      "The cheque was handed over by Port Trust chief executive Ada Lind.",
      "Ada Lind | chief executive | head",
    ],
    [
      "1.Vorsitzende: Ada Lind\n\n2.Vorsitzender: Jan Vogel Tel: 05337-7187",
      "Jan Vogel | Vorsitzender | head",
    ],
  ])("%s", (text, expected) => expect(posts(text)).toContainEqual(expected));

  it.each([
    "The Director, Internal Audit, receives every report.",
    "She is the Executive Director of the Data Science Learning Community.",
    "El ministro, Juan Pérez, habló.",
  ])("names nobody else: %s", (text) => expect(posts(text)).toEqual([]));
});

describe("several people in one post", () => {
  it.each([
    [
      "The Bank has four deputy governors, Ada Lind, B P Said, Li Wei and Jon Vik.",
      ["Ada Lind", "B P Said", "Li Wei", "Jon Vik"],
    ],
    ["Ada Lind and Omar Said were appointed co-chairs of the Port Board.", ["Ada Lind", "Omar Said"]],
    [
      "Ada Lind, Omar Said, and Jon Vik will start as initial members of the Port Board.",
      ["Ada Lind", "Omar Said", "Jon Vik"],
    ],
    [
      "The letter comes from Ada Lind and Omar Said, co-directors of the Port Institute.",
      ["Ada Lind", "Omar Said"],
    ],
    [
      "Seit September unterstützen ihn Prof. Ada Lind und Prof. Jan Vogel als neue Vizepräsidenten.",
      ["Ada Lind", "Jan Vogel"],
    ],
  ])("%s", (text, people) => {
    expect(
      posts(text)
        .map((post) => post.split(" | ")[0])
        .sort(),
    ).toEqual([...people].sort());
  });

  it("is not told of lists of other people", () =>
    expect(posts("The speakers thanked Ada Lind and Omar Said for their visit to the directors.")).toEqual(
      [],
    ));
});

describe("a person named again by the last name", () => {
  it("is whom the next sentence's pronoun means", () => {
    const text =
      "Ada Lind was appointed deputy governor of the Port Bank by President Omar Said. Lind, who is a lawyer, will start on Monday. She replaces Jon Vik.";
    expect(posts(text).filter((post) => post.startsWith("Omar Said"))).toEqual([]);
    expect(posts(text).map((post) => post.split(" | ")[0])).toContain("Jon Vik");
  });
});
