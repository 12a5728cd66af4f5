import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findFacts } from "@/lib/core/facts/find-facts";
import { factsIn } from "./facts-in";

/** Sentence and the amounts in it, each `[amount, currency, status]`. */
const rows: [string, [number, string, string][]][] = [
  [
    "The budget requests $2.8 billion for refugee assistance, an increase of $150 million over FY 2012.",
    [
      [2.8e9, "USD", "requested"],
      [1.5e8, "USD", "change"],
    ],
  ],
  ["Canada pledged C$25 million over three years to the fund.", [[2.5e7, "CAD", "commitment"]]],
  ["USAID awarded up to $12.5 million in grants to local groups.", [[1.25e7, "USD", "awarded"]]],
  [
    "The European Union gave €40 million, and Japan contributed ¥500 million.",
    [
      [4e7, "EUR", "stated"],
      [5e8, "JPY", "stated"],
    ],
  ],
  ["Through the President's $50-million initiative, projects began in India.", [[5e7, "USD", "stated"]]],
  ["The agency proposes to cut the program by $20 million.", [[2e7, "USD", "change"]]],
  [
    "The fund received 3.5 million euros and $1.2bn in loans.",
    [
      [3.5e6, "EUR", "stated"],
      [1.2e9, "USD", "stated"],
    ],
  ],
  ["It provided more than$11 million in aid.", [[1.1e7, "USD", "stated"]]],
  [
    "The United States is providing $5 million to UNHCR, $3 million to WFP, and $2 million to UNICEF.",
    [
      [5e6, "USD", "stated"],
      [3e6, "USD", "stated"],
      [2e6, "USD", "stated"],
    ],
  ],
];

describe("findFunding", () => {
  it.each(rows)("%s", (sentence, amounts) => {
    expect(
      factsIn("funding", sentence).map(({ amount, currency, status }) => [amount, currency, status]),
    ).toEqual(amounts);
  });

  it.each([
    "Human trafficking generates $150 billion in illegal profits each year.",
    "Two-way trade reached $45 billion in 1994.",
    "Lower costs of sending remittances will put an additional $16 billion each year in the hands of migrants.",
    "The storm caused $3 billion in damage.",
    "Violators face fines of up to $5,000 per day.",
    "The rule will save consumers $85 billion.",
  ])("finds a figure and no funding in: %s", (sentence) => {
    expect(factsIn("funding", sentence)).toEqual([]);
    expect(factsIn("statistic", sentence)).toMatchObject([{ measure: "money" }]);
  });

  it("knows a whole from its parts and adds nothing up", () => {
    const found = factsIn(
      "funding",
      "The bureau awarded grants totaling $3.2 million, including $1.2 million to CARE and $2 million to Mercy Corps.",
    );
    expect(found.map(({ amount, share, partOf }) => [amount, share, partOf])).toEqual([
      [3.2e6, "total", null],
      [1.2e6, "part", "$3.2 million"],
      [2e6, "part", "$3.2 million"],
    ]);
  });

  it("knows the parts of an amount of the sentence before", () => {
    const found = factsIn(
      "funding",
      "We announce nearly $54 million in aid. This funding includes $26 million from the Department of State and $28 million from the Red Cross.",
    );
    expect(found.map(({ share }) => share)).toEqual(["whole", "part", "part"]);
  });

  it("takes an amount that a heading repeats for one fact", () => {
    const found = factsIn(
      "funding",
      "The bureau provided nearly $103 million in assistance to refugees in the region last year.",
      "Nearly $103 Million in Assistance",
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.alsoAt).toHaveLength(1);
  });

  it("keeps equal sums to different people apart", () => {
    expect(
      factsIn(
        "funding",
        "It gave $20,000 to the Red Cross for shelter. It gave $20,000 to Save the Children for schools.",
      ),
    ).toHaveLength(2);
  });

  it("reads since when, from whom, to whom and what for", () => {
    expect(
      factsIn("funding", "Since 1948, PRM has provided $30 million to IOM to support resettlement projects."),
    ).toMatchObject([
      {
        period: "Since 1948",
        cumulative: true,
        funder: "PRM",
        recipient: "IOM",
        purpose: "to support resettlement projects",
      },
    ]);
  });

  it("ends what money is for before the comma, and to whom it goes before a bracket that is no short name", () => {
    expect(
      factsIn(
        "funding",
        "The office provided $3.2 million for legal aid, $1.1 million for boats, and $450,000 to the Harbour Fund (through 2017). It gave $2 million to the Harbour Fund (HF).",
      ),
    ).toMatchObject([
      { purpose: "for legal aid", recipient: null },
      { purpose: "for boats", recipient: null },
      { recipient: "the Harbour Fund", period: "through 2017" },
      { recipient: "the Harbour Fund (HF)", period: null },
    ]);
  });

  it.each([
    ["Its funding fell from $12.4 million (2012) to $9.8 million (FY 2013).", ["2012", "FY 2013"]],
    ["It provided $12.4 million (2012–14) for boats.", ["2012–14"]],
    ["It provided $12.4 million (see note 2012) for boats.", [null]],
  ])("reads the year in brackets behind an amount: %s", (text, periods) => {
    expect(factsIn("funding", text).map((fact) => "period" in fact && fact.period)).toEqual(periods);
  });

  it("names no funder that the text does not name", () => {
    expect(factsIn("funding", "A grand prize of $250,000 is offered for the best idea.")).toMatchObject([
      { funder: null },
    ]);
  });
});

it("a note mark at the end of the sentence is no part of what money is for", () => {
  const document = readPlainText(
    "Positions of the Council\n\nMembers provide €14.5 million each year for nature-based protection.[2]\n",
  );
  expect(findFacts(document)).toContainEqual(
    expect.objectContaining({ topic: "funding", purpose: "for nature-based protection" }),
  );
});

describe("small sums are funding only where somebody gives", () => {
  it.each([
    "The minimum order of the harbour shop is 24 EUR.",
    "Delivery to the islands costs 5.90 EUR.",
    "Reserves of foreign exchange and gold 2023: $3.08 billion (2023 est.)",
    "Current account balance 2022: $76.3 million (2022 est.)",
    "The port pays back what was lost if it does not exceed $900 in a year.",
    "Le montant minimum de l’achat est de 24 EUR.",
    "La société du port, au capital de 53 553 987 EUR, tient la boutique.",
    "Der Versand auf die Inseln kostet 5,90 Euro.",
    "El pedido mínimo de la tienda es de 24 euros.",
  ])("%s", (text) => expect(factsIn("funding", text)).toEqual([]));

  it.each([
    ["The port gave $900 to each of the two schools.", 900],
    ["Each winner shares a gift of $3,100.", 3_100],
    ["La commune a accordé une subvention de 4 000 euros au club de voile.", 4_000],
    ["Die Gemeinde bewilligt dem Segelverein 4.000 Euro.", 4_000],
    ["El municipio concedió 4.000 euros al club de vela.", 4_000],
    ["The new pier comes to $2 million.", 2_000_000],
  ])("%s", (text, amount) => expect(factsIn("funding", text)).toMatchObject([{ amount }]));
});
