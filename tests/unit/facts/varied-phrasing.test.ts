import { describe, expect, it } from "vitest";
import { factsIn } from "./facts-in";

/** Sentence, person, title, words of the office, status: how other papers of the kind say who is at the head. */
const leaders: [string, string | null, string | null, string | null, string][] = [
  [
    "The Bureau is led by Principal Deputy Assistant Secretary Cordell Hull.",
    "Cordell Hull",
    "Principal Deputy Assistant Secretary",
    "Office of the Historian",
    "head",
  ],
  [
    "UNHCR, led by High Commissioner Fridtjof Nansen, operates in 134 countries.",
    "Fridtjof Nansen",
    "High Commissioner",
    "UNHCR",
    "head",
  ],
  [
    "The High Commissioner, Mr. Fridtjof Nansen, addressed the Executive Committee.",
    "Fridtjof Nansen",
    "High Commissioner",
    "Office of the Historian",
    "head",
  ],
  [
    "The Special Rapporteur on the right to food, Ms. Jane Addams, presented her report.",
    "Jane Addams",
    "Special Rapporteur",
    "the right to food",
    "head",
  ],
  [
    "Under-Secretary-General for Humanitarian Affairs Ralph Bunche visited Sudan.",
    "Ralph Bunche",
    "Under-Secretary-General",
    "Humanitarian Affairs",
    "head",
  ],
  ["Administrator Harry Hopkins leads FERA.", "Harry Hopkins", "Administrator", "FERA", "head"],
  ["Our Director: Ms. Jane Addams", "Jane Addams", "Director", "Office of the Historian", "head"],
  ["Director (Acting): Jane Addams", "Jane Addams", "Director", "Office of the Historian", "acting"],
  ["Head of Mission: Vacant", null, "Head of Mission", "Mission", "vacant"],
  [
    "Ambassador Ralph J. Bunche, Director, Office of Trusteeship Affairs",
    "Ralph J. Bunche",
    "Director",
    "Office of Trusteeship Affairs",
    "head",
  ],
  [
    "Jane Addams took office as Commissioner in January 1920.",
    "Jane Addams",
    "Commissioner",
    "Office of the Historian",
    "head",
  ],
  [
    "Ralph J. Bunche has been Assistant Secretary of State for Population, Refugees, and Migration since July.",
    "Ralph J. Bunche",
    "Assistant Secretary of State",
    "Population, Refugees, and Migration",
    "head",
  ],
  [
    "Pending the appointment of a new Director, Deputy Director Cordell Hull is acting head of the office.",
    "Cordell Hull",
    "head",
    "Office of the Historian",
    "acting",
  ],
  [
    "The Mission is under the direction of Chargé d'Affaires George Kennan.",
    "George Kennan",
    "Chargé d'Affaires",
    "Office of the Historian",
    "head",
  ],
  ["The Commission is chaired by Senator Robert Taft.", "Robert Taft", null, "Commission", "head"],
];

describe("leadership, in other words", () => {
  it.each(leaders)("%s", (sentence, person, title, office, status) => {
    const found = factsIn("leadership", sentence).filter(({ confidence }) => confidence >= 0.5);
    expect(found.map((fact) => [fact.person, fact.title?.toLowerCase(), fact.office, fact.status])).toEqual([
      [person, title?.toLowerCase(), office, status],
    ]);
  });

  it("tells who left and who came after", () => {
    const found = factsIn(
      "leadership",
      "Ambassador George Kennan stepped down as Director of Policy Planning in 1949 and was succeeded by Paul Nitze.",
    );
    expect(found.map(({ person, status, title }) => [person, status, title])).toEqual([
      ["George Kennan", "outgoing", "Director"],
      ["Paul Nitze", "head", "Director"],
    ]);
  });

  it.each([
    "“We must do more,” said Ambassador Ralph Bunche.",
    "“We must do more,” Ambassador Ralph Bunche said.",
  ])("reads a speaker who leads nothing: %s", (sentence) => {
    expect(factsIn("leadership", sentence)).toMatchObject([{ person: "Ralph Bunche", relation: "speaks" }]);
  });

  it("knows one speaker under a short and a long title", () => {
    const found = factsIn(
      "leadership",
      "“No nation can meet this alone.”",
      "– Secretary of State Cordell Hull",
      'Secretary Hull (June 19): "This report is clear."',
    );
    expect(found.map(({ person, title, alsoAt }) => [person, title, alsoAt.length])).toEqual([
      ["Cordell Hull", "Secretary of State", 1],
    ]);
  });

  it.each([
    "Contact: Ms. Jane Addams, Public Affairs Officer, (202) 555-0100",
    "The Fund is administered by the United Nations Development Programme.",
  ])("finds no head in: %s", (sentence) => {
    expect(factsIn("leadership", sentence).filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
  });
});

/** Sentence and its sums: amount, currency, funder, period. */
const sums: [string, [number, string, string | null, string | null][]][] = [
  [
    "Switzerland pledged CHF 2 million for the period 2012-2014.",
    [[2e6, "CHF", "Switzerland", "for the period 2012-2014"]],
  ],
  ["Norway will contribute NOK 100 million over three years.", [[1e8, "NOK", "Norway", "over three years"]]],
  [
    "Canada committed C$25 million; Australia A$10 million.",
    [
      [2.5e7, "CAD", "Canada", null],
      [1e7, "AUD", "Australia", null],
    ],
  ],
  [
    "The project costs $900 000 and is funded by the State Department.",
    [[9e5, "USD", "State Department", null]],
  ],
  ["A contribution of 1.5 million Swiss francs was made to the fund.", [[1.5e6, "CHF", null, null]]],
  ["Germany provided 3,2 million euros to support refugees.", [[3.2e6, "EUR", "Germany", null]]],
  ["UNHCR's 1953 budget of 3.9 billion US dollars is the highest ever.", [[3.9e9, "USD", null, "1953"]]],
  ["The programme received Rs. 50 crore.", [[5e8, "INR", null, null]]],
  [
    "Since 1901 the office has funded 800 projects totaling more than $250 million.",
    [[2.5e8, "USD", null, "Since 1901"]],
  ],
  [
    "Sweden gave 1.250.000 kronor: 12 million Swedish kronor in all.",
    [
      [1.25e6, "SEK", "Sweden", null],
      [1.2e7, "SEK", "Sweden", null],
    ],
  ],
  ["The fine is up to $5,000 and the visa fee is $160.", []],
  ["The report covers 188 countries and the parties met at COP 21.", []],
];

describe("funding, in other words", () => {
  it.each(sums)("%s", (sentence, expected) => {
    const found = factsIn("funding", sentence);
    expect(found.map(({ amount, currency, funder, period }) => [amount, currency, funder, period])).toEqual(
      expected,
    );
  });
});

/** Sentence and its figures. */
const figures: [string, [number, string][]][] = [
  [
    "UNHCR assisted 20 000 refugees and 1'250 families in 1952.",
    [
      [20_000, "refugees"],
      [1250, "families"],
    ],
  ],
  [
    "The number of prosecutions rose from 5,808 in 1908 to 7,705 in 1912.",
    [
      [5808, "prosecutions"],
      [7705, "prosecutions"],
    ],
  ],
  ["Women make up 56 per cent of victims.", [[56, "percent"]]],
  ["Tel. +41 22 739 8111 or 202 555 0100, fax 1-888-373-7888.", []],
];

describe("figures, in other words", () => {
  it.each(figures)("%s", (sentence, expected) => {
    expect(factsIn("statistic", sentence).map(({ value, unit }) => [value, unit])).toEqual(expected);
  });
});

const names = (sentence: string) =>
  [...factsIn("programme", sentence), ...factsIn("office", sentence)]
    .map(({ name }) => name)
    .filter((name) => name !== "Office of the Historian");

describe("names, in other words", () => {
  it.each<[string, string[]]>([
    ["Support the Global Forum on Migration (GFM) with its 151 members.", ["Global Forum on Migration"]],
    ["Ratify the Convention on the Rights of the Child.", ["Convention on the Rights of the Child"]],
    ["Support the World Relief Organization (WRO) in its work.", ["World Relief Organization"]],
    ["The Feed the Village Initiative and Power Africa are large.", ["Feed the Village Initiative"]],
    [
      "The Anti-Smuggling Task Force Strategy and Operations E-Guide is online.",
      ["Anti-Smuggling Task Force Strategy and Operations E-Guide"],
    ],
    [
      "The Organization for Relief and London School of Hygiene published a study.",
      ["Organization for Relief", "London School of Hygiene"],
    ],
    ["Director-General of the World Health Organization", ["World Health Organization"]],
    ["To learn about Continued Presence, T and U visas, visit the site.", ["T and U visas"]],
    [
      "The High Level Dialogue on Trade opens today. The High Level Dialogue closes.",
      ["High Level Dialogue on Trade"],
    ],
    [
      "The President's Interagency Task Force to Monitor and Combat Smuggling of Persons met. The Task Force to Combat and Monitor Smuggling of Persons is large.",
      ["Interagency Task Force to Monitor and Combat Smuggling of Persons"],
    ],
    ["States Department of State Publication 11412", []],
    ["United States Department of State Publication 11412, revised June 1912", []],
    ["See page 27 of the 1913 Report.", []],
    ["The addendum to our Terms of Service holds for ten Years of Service.", []],
    ["The Bureau of Foreign Service keeps the records.", ["Bureau of Foreign Service"]],
    [
      "Executive Order 13126 and Executive Order 13627 differ.",
      ["Executive Order 13126", "Executive Order 13627"],
    ],
  ])("%s", (sentence, expected) => {
    expect(names(sentence)).toEqual(expected);
  });
});
