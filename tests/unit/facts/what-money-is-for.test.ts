import { describe, expect, it } from "vitest";
import { factsIn } from "./facts-in";

/** "amount | period | purpose" of each sum that is given. */
const sums = (...paragraphs: string[]) =>
  factsIn("funding", ...paragraphs).map(
    ({ amount, currency, period, purpose }) => `${amount} ${currency} | ${period} | ${purpose}`,
  );

describe("what money is for, and when, in other languages", () => {
  it.each([
    [
      "La subvención asciende a 3 millones de euros al año desde 2009 para las escuelas.",
      "3000000 EUR | desde 2009 | para las escuelas",
    ],
    [
      "L'État accorde 450 000 € pour la rénovation du port en 2015.",
      "450000 EUR | en 2015 | pour la rénovation du port en 2015",
    ],
    ["Die Stiftung erhält jährlich 2 Mio. Euro für Schulen.", "2000000 EUR | jährlich | für Schulen"],
    ["Das Amt gab 300.000 Euro zur Förderung der Häfen.", "300000 EUR | null | zur Förderung der Häfen"],
    [
      "Il ministero stanzia 2 milioni di euro per le scuole di montagna.",
      "2000000 EUR | null | per le scuole di montagna",
    ],
    [
      "Le fonds reçoit une subvention de 3 millions d'euros pour trois ans.",
      "3000000 EUR | pour trois ans | null",
    ],
  ])("%s", (text, expected) => expect(sums(text)).toEqual([expected]));

  it("gives each sum of a sentence its own year, and makes no money of a year", () => {
    expect(sums("Le budget s'élève à 12 M€ en 2014 et 15 M€ en 2015.")).toEqual([
      "12000000 EUR | en 2014 | null",
      "15000000 EUR | en 2015 | null",
    ]);
    const text =
      "Das Land fördert das Projekt mit 1,2 Mio. Euro im Jahr 2014 und 1,5 Mio. Euro im Jahr 2015.";
    expect(sums(text)).toEqual(["1200000 EUR | im Jahr 2014 | null", "1500000 EUR | im Jahr 2015 | null"]);
    expect(factsIn("statistic", text)).toEqual([]);
  });
});

describe("sums of years in lines of their own", () => {
  it("are funding below a line that says so", () => {
    expect(sums("Funding", "FY 2014: $1.2 million", "FY 2015: $1.4 million")).toEqual([
      "1200000 USD | FY 2014 | null",
      "1400000 USD | FY 2015 | null",
    ]);
    expect(sums("Funding", "- 2014 – $1.2 million", "- 2015 – $1.4 million")).toEqual([
      "1200000 USD | 2014 | null",
      "1400000 USD | 2015 | null",
    ]);
  });

  it("and are none below another", () =>
    expect(sums("Turnover of the firm", "2014: $1.2 million", "2015: $1.4 million")).toEqual([]));
});

describe("what the sums of a table are for", () => {
  const purposes = (head: string) =>
    factsIn("funding", "Funding", `Region\t${head}\nSahel\tUSD 4.5 million\nCoast\tUSD 3.2 million`).map(
      ({ purpose }) => purpose,
    );
  it.each([
    "Amount",
    "Amount (USD)",
    "Amount, in US$ million",
    "Montant",
    "Betrag (Mio. €)",
    "Importe",
    "Bedrag",
    "Valor",
    "المبلغ",
    "金额（万元）",
    "€",
  ])("is their row below “%s”", (head) => expect(purposes(head)).toEqual(["Sahel", "Coast"]));

  it.each(["Grants", "Amount of grant", "UN", "Total", "Loans (USD)"])(
    "is their row and “%s”, which says more than that sums stand there",
    (head) => expect(purposes(head)).toEqual([`Sahel, ${head}`, `Coast, ${head}`]),
  );
});
