import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findFacts } from "@/lib/core/facts/find-facts";

const factsIn = (text: string) => findFacts(readPlainText(text));
/** "person | title | office | status" of everybody who leads or holds a post. */
const posts = (text: string) =>
  factsIn(text).flatMap((fact) =>
    fact.topic === "leadership" && /^(?:heads|holds)$/.test(fact.relation)
      ? [`${fact.person} | ${fact.title} | ${fact.office} | ${fact.status}`]
      : [],
  );
const figures = (text: string) =>
  factsIn(text).flatMap((fact) => (fact.topic === "statistic" ? [fact.wording] : []));

describe("people in posts, told in another way", () => {
  it.each([
    [
      "an office in place of a post, of several items",
      "Cambios en el gobierno provincial:\n\n- Ana Prado en la Secretaría de Puertos\n- Omar Vega en el Ministerio de Pesca",
      ["Ana Prado | null | Secretaría de Puertos | head", "Omar Vega | null | Ministerio de Pesca | head"],
    ],
    ["one such item, which may say where", "Agenda de hoy:\n\n- Ana Prado en el Ministerio de Pesca", []],
    [
      "who leaves and who enters in one sentence",
      "Mudanças no secretariado da cidade: sai Rui Lima e entra Ana Prado na Secretaria de Portos.",
      ["Rui Lima | Secretaria | Portos | outgoing", "Ana Prado | Secretaria | Portos | head"],
    ],
    [
      "an incumbent who retires",
      "Following the retirement of incumbent Helena Brandt, Tomas Reyes has been appointed Director of the Port Authority.",
      [
        "Helena Brandt | Director | Port Authority | outgoing",
        "Tomas Reyes | Director | Port Authority | head",
      ],
    ],
    [
      "a post held for a time",
      "Ada Lind will lead the Harbour Institute for the next two years in an acting capacity.",
      ["Ada Lind | null | Harbour Institute | acting"],
    ],
    [
      "a body before a colon",
      "Leadership Team: Ada Lind, Boris Holt, Eva Berg",
      [
        "Ada Lind | Member | null | head",
        "Boris Holt | Member | null | head",
        "Eva Berg | Member | null | head",
      ],
    ],
    [
      "several ministers",
      "The ministers Ada Lind and Boris Holt met on Monday to speak about the quays.",
      ["Ada Lind | minister | null | head", "Boris Holt | minister | null | head"],
    ],
    [
      "somebody put in another's place",
      "Luc Morel quitte la direction de l'Agence des ports. Lina Duval va être nommée à sa suite.",
      [
        "Luc Morel | direction | Agence des ports | outgoing",
        "Lina Duval | direction | Agence des ports | incoming",
      ],
    ],
    [
      "people with their offices in brackets, whose post the sentence before names",
      "Foram empossados os novos secretários da cidade. São eles: Rui Lima (Portos), Ana Prado (Pesca e Lagos) e Omar Dias (Faróis).",
      [
        "Rui Lima | secretário | Portos | head",
        "Ana Prado | secretário | Pesca e Lagos | head",
        "Omar Dias | secretário | Faróis | head",
      ],
    ],
    [
      "the same of those who leave",
      "Deixaram o cargo os seguintes secretários: Rui Lima (Portos), Ana Prado (Pesca e Lagos) e Omar Dias (Faróis).",
      [
        "Rui Lima | secretário | Portos | outgoing",
        "Ana Prado | secretário | Pesca e Lagos | outgoing",
        "Omar Dias | secretário | Faróis | outgoing",
      ],
    ],
    [
      "who leaves a post that was told before",
      "Ada Lind has served as the Executive Director of Harbour Lights for six years. On Tuesday the board said that Ada Lind would be retiring from her role.",
      ["Ada Lind | Executive Director | Harbour Lights | outgoing"],
    ],
    [
      "whoever was there before, in Italian",
      "Il precedente direttore generale, Omar Sala, ha lasciato la Lega dei Porti alla fine di maggio.",
      ["Omar Sala | direttore generale | null | outgoing"],
    ],
    [
      "a charge that is vacant",
      "La dirección del Instituto de Puertos (IP) está vacante desde el viernes pasado.",
      ["null | dirección | Instituto de Puertos | vacant"],
    ],
    ["software that manages", "Task Manager Google Chrome. Password Manager Mozilla Firefox", []],
  ])("%s", (_, text, told) => {
    expect(posts(text)).toEqual(told);
  });

  it("does not take an interim phrase of one for another person's", () => {
    expect(
      posts(
        "Ada Lind is director of the Port Board; Boris Holt is director of the Lake Board on an interim basis.",
      ),
    ).toContain("Ada Lind | director | Port Board | head");
  });
});

describe("figures that count nothing by themselves", () => {
  it.each([
    ["The contract covers 12 x 10 workers in each port.", []],
    ["None of the 27 States voted against the treaty.", []],
    ["Not one of the 12 ships sank.", []],
    ["Keiner der 16 Häfen wurde im letzten Jahr geschlossen.", []],
    ["One of the 27 States voted against it, and 26 States for it.", ["27", "26"]],
    ["All of the 27 ports were open.", ["27"]],
  ])("%s", (text, told) => {
    expect(figures(text)).toEqual(told);
  });
});
