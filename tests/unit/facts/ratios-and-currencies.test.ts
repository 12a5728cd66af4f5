import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findQuantities } from "@/lib/core/facts/figures/find-quantities";
import { findFacts } from "@/lib/core/facts/find-facts";

const factsOf = (topic: "funding" | "statistic", text: string) =>
  findFacts(readPlainText(text)).filter((fact) => fact.topic === topic);

describe("so many of so many are a share", () => {
  it.each([
    ["One in five children in the port towns cannot swim.", 20, "One in five"],
    ["3 out of 10 sailors own a boat.", 30, "3 out of 10"],
    ["One out of every four sailors owns a boat.", 25, "One out of every four"],
    ["One in 12 pilots is ill.", 8.33, "One in 12"],
    ["Every fifth child in the port cannot swim.", 20, "Every fifth"],
    ["Un enfant sur cinq ne sait pas nager dans le port.", 20, "Un enfant sur cinq"],
    ["Uno de cada cinco niños del puerto no sabe nadar.", 20, "Uno de cada cinco"],
    ["Uma em cada cinco crianças do porto não sabe nadar.", 20, "Uma em cada cinco"],
    ["Un bambino su cinque della città non sa nuotare.", 20, "Un bambino su cinque"],
    ["Jedes fünfte Kind in der Hafenstadt kann nicht schwimmen.", 20, "Jedes fünfte"],
    ["Drei von zehn Kindern in der Hafenstadt können schwimmen.", 30, "Drei von zehn"],
    ["Eén op de vijf kinderen in de haven kan niet zwemmen.", 20, "Eén op de vijf"],
  ])("%s", (text, value, wording) =>
    expect(factsOf("statistic", text)).toMatchObject([{ value, wording, unit: "percent", measure: "share" }]),
  );

  it.each([
    "See page 3 of 10 of the book.",
    "The team met 5 in 10 minutes and left.",
    "The pilot scored 7 out of 10 in the test.",
    "He won three in four years.",
    "Jeder zweite Tag ist frei für die Matrosen.",
    "Every third line of the table was cut.",
    "Un projet sur cinq ans est mené au port.",
  ])("%s: no share", (text) =>
    expect(
      factsOf("statistic", text).filter((fact) => "measure" in fact && fact.measure === "share"),
    ).toEqual([]),
  );
});

describe("powers of ten and halves before the second number", () => {
  const read = (text: string, lang: string | null = "en") =>
    findQuantities(text, lang).map(({ value, valueTo }) => [value, valueTo]);
  it.each([
    ["about 10⁶ people", [[1e6, null]]],
    ["about 10^6 people", [[1e6, null]]],
    ["about 10¹² people", [[1e12, null]]],
    ["5 × 10³ people", [[5_000, null]]],
    [
      "$3,100 for 3100 people",
      [
        [3_100, null],
        [3_100, null],
      ],
    ],
    // A raised figure behind ten is as likely the mark of a note.
    ["10² people", [[10, null]]],
    ["between five and a half and six per cent", [[5.5, 6]]],
    ["five and a half to six per cent", [[5.5, 6]]],
    ["two and a half million", [[2.5e6, null]]],
  ])("%s", (text, values) => expect(read(text)).toEqual(values));
});

describe("currencies", () => {
  it.each([
    // Of three decimals.
    ["The office granted KWD 5.250 to the school.", 5.25, "KWD"],
    ["The office granted JOD 1.250 million to the school.", 1.25e6, "JOD"],
    ["The office granted KWD 5,250 to the school.", 5_250, "KWD"],
    ["The office granted 5.250 Bahraini dinars to the school.", 5.25, "BHD"],
    // By name: a code only where one country calls its currency so, or where the words say whose it is.
    ["The office granted 5 million naira to the school.", 5e6, "NGN"],
    ["The office granted 5 million Ugandan shillings to the school.", 5e6, "UGX"],
    ["The office granted 5 million Philippine pesos to the school.", 5e6, "PHP"],
    ["The office granted 1.5 billion rupees to the school.", 1.5e9, "rupees"],
    ["The office granted 5 million shillings to the school.", 5e6, "shillings"],
    ["The office granted 5 million kroner to the school.", 5e6, "kroner"],
    ["The office granted 5 million francs to the school.", 5e6, "francs"],
    ["The office granted 5 million Swiss francs to the school.", 5e6, "CHF"],
    ["The office granted 5 million kronor to the school.", 5e6, "SEK"],
    ["Le canton a accordé une subvention de 2 millions de francs au port.", 2e6, "francs"],
    ["Der Kanton bewilligte 2 Millionen Franken für den Hafen.", 2e6, "CHF"],
    ["El gobierno destinó 40 millones de pesos para el puerto de la ciudad.", 4e7, "pesos"],
  ])("%s", (text, amount, currency) =>
    expect(factsOf("funding", text)).toMatchObject([{ amount, currency }]),
  );

  it("tells no sum where a mark may group or part three digits", () => {
    for (const text of ["5.250 KWD", "KWD 5,250"]) expect(findQuantities(text, "fr")).toEqual([]);
    expect(findQuantities("5.250 EUR", "fr")).toMatchObject([{ value: 5_250 }]);
  });

  it("says of what one costs so much", () => {
    expect(factsOf("statistic", "40 euros is taken for each copy of the table.")).toMatchObject([
      { value: 40, unit: "EUR per copy" },
    ]);
  });
});
