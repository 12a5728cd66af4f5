import { describe, expect, it } from "vitest";
import { findQuantities } from "@/lib/core/facts/figures/find-quantities";

const read = (lang: string, text: string) =>
  findQuantities(text, lang).map(({ value, valueTo }) => (valueTo === null ? value : [value, valueTo]));

describe("spans in words", () => {
  it.each([
    ["en", "Five to six million people came.", [[5e6, 6e6]]],
    ["en", "Between five and six million people came.", [[5e6, 6e6]]],
    ["en", "Some two hundred to three hundred boats came.", [[200, 300]]],
    ["en", "Two to three hundred boats came.", [[200, 300]]],
    ["en", "Five or six hundred boats came.", [[500, 600]]],
    ["de", "Es kamen zwei bis drei Millionen Menschen.", [[2e6, 3e6]]],
    ["fr", "Cinq à six millions de personnes sont venues.", [[5e6, 6e6]]],
    ["es", "Vinieron cinco a seis millones de personas.", [[5e6, 6e6]]],
    ["nl", "Er kwamen twee tot drie miljoen mensen.", [[2e6, 3e6]]],
  ])("%s: %s", (lang, text, found) => expect(read(lang, text)).toEqual(found));

  it.each([
    ["two or three are two numbers", "en", "Two or three boats came.", [2, 3]],
    ["what fell is no span", "en", "It fell from six to two boats.", [6, 2]],
    ["from one to another is a change", "en", "It rose from two to six boats.", [2, 6]],
    ["hundreds and tens are one number", "en", "Two hundred and fifty boats came.", [250]],
  ])("%s", (_, lang, text, found) => expect(read(lang, text)).toEqual(found));
});

describe("halves and ones of a million", () => {
  it.each([
    ["de", "Dort leben anderthalb Millionen Menschen.", 1.5e6],
    ["de", "Es ist eine halbe Million Menschen.", 5e5],
    ["de", "Das ist eine Milliarde Euro.", 1e9],
    ["fr", "Il y a deux millions et demi de visiteurs.", 2.5e6],
    ["fr", "Il y a 2 millions et demi de visiteurs.", 2.5e6],
    ["fr", "C’est un demi-million de visiteurs.", 5e5],
    ["es", "Son un millón y medio de personas.", 1.5e6],
    ["es", "Es medio millón de personas.", 5e5],
    ["pt", "São um milhão e meio de pessoas.", 1.5e6],
    ["it", "Sono un milione e mezzo di persone.", 1.5e6],
    ["it", "È mezzo miliardo di euro.", 5e8],
    ["nl", "Dat zijn anderhalf miljoen mensen.", 1.5e6],
    ["nl", "Dat is een half miljoen mensen.", 5e5],
  ])("%s: %s", (lang, text, value) => expect(read(lang, text)).toEqual([value]));

  it.each([
    ["de", "Eine halbe Stunde dauert ein Weg."],
    ["fr", "Un milieu, un demi tour."],
    ["es", "Un medio de transporte."],
    ["it", "Un mezzo di trasporto."],
  ])("are no number without one: %s: %s", (lang, text) => expect(read(lang, text)).toEqual([]));
});

describe("parts of one behind a number in words", () => {
  it.each([
    ["Twelve and a half per cent of the boats came.", [12.5]],
    ["The rate rose to five and three-quarters per cent.", [5.75]],
    ["It rose from one to two and a half per cent.", [1, 2.5]],
    ["The term lasts two and a half years.", [2.5]],
    ["Two and a half million people came.", [2.5e6]],
    ["Two hundred and fifty and a half hours passed.", [250.5]],
  ])("%s", (text, found) => expect(read("en", text)).toEqual(found));

  it("is a share where a share is told, and no part of a number of other things", () => {
    expect(findQuantities("Twelve and a half per cent came.", "en")).toMatchObject([
      { value: 12.5, percent: true },
    ]);
    expect(read("en", "Ten and a quarter of the boats came.")[0]).toBe(10);
  });
});

describe("powers of ten and signs before numbers", () => {
  it.each([
    ["en", "The camp held 18.5 × 10⁶ people.", [18.5e6]],
    ["en", "It has 1.284 x 10^6 inhabitants.", [1.284e6]],
    ["de", "Dort leben 2,5 · 10³ Menschen.", [2.5e3]],
    ["en", "The fund received 5.2 × 10¹⁰ dollars.", [5.2e10]],
    ["en", "Between 2 and 3 × 10⁶ people came.", [[2e6, 3e6]]],
    ["en", "The rate is 2.5 × 10⁻³ a year.", []],
    ["en", "Growth was ±5 per cent.", []],
  ])("%s: %s", (lang, text, found) => expect(read(lang, text)).toEqual(found));

  it.each([
    ["≥ 5 million people live there.", "at least"],
    ["≤5 million people live there.", "up to"],
    ["≈ 5 million people live there.", "about"],
    ["~5 million people live there.", "about"],
    ["The town (~5 million people) is large.", "about"],
  ])("%s", (text, bound) => expect(findQuantities(text, "en")).toMatchObject([{ value: 5e6, bound }]));
});

describe("bounds and their opposites", () => {
  it.each([
    ["en", "No more than 12 countries signed.", "up to", "No more than 12"],
    ["en", "Not more than 12 countries signed.", "up to", "Not more than 12"],
    ["en", "At most 12 countries signed.", "up to", "At most 12"],
    ["en", "More than 12 countries signed.", "more than", "More than 12"],
    ["en", "Not less than 12 countries signed.", "at least", "Not less than 12"],
    ["en", "No fewer than 12 countries signed.", "at least", "No fewer than 12"],
    ["en", "Well over 12 countries signed.", "more than", "Well over 12"],
    ["fr", "Pas plus de 12 pays ont signé.", "up to", "Pas plus de 12"],
    ["es", "No más de 12 países firmaron.", "up to", "No más de 12"],
    ["pt", "Não mais de 12 países assinaram.", "up to", "Não mais de 12"],
    ["it", "Non più di 12 paesi hanno firmato.", "up to", "Non più di 12"],
    ["it", "Non meno di 12 paesi hanno firmato.", "at least", "Non meno di 12"],
    ["de", "Nicht mehr als 12 Länder haben gezeichnet.", "up to", "Nicht mehr als 12"],
    ["nl", "Niet minder dan 12 landen tekenden.", "at least", "Niet minder dan 12"],
    ["zh", "签署国不超过12个国家。", "up to", "不超过12"],
    ["zh", "签署国超过12个国家。", "more than", "超过12"],
    ["ar", "وقعت ما لا يقل عن 12 دولة", "at least", "ما لا يقل عن 12"],
    ["ar", "عدد لا يتجاوز 12 دولة", "up to", "لا يتجاوز 12"],
  ])("%s: %s", (lang, text, bound, words) => {
    const [found] = findQuantities(text, lang);
    expect([found?.bound, text.slice(found?.boundStart, found?.end)]).toEqual([bound, words]);
  });
});
