import { expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findFacts } from "@/lib/core/facts/find-facts";

const posts = (text: string) =>
  findFacts(readPlainText(text)).flatMap((fact) =>
    fact.topic === "leadership" ? [[fact.person, fact.title, fact.office, fact.status].join(" | ")] : [],
  );

it("reads posts behind commas in a line of several, singular and plural, with forms of address in the plural", () => {
  const found = posts(
    "Cette commission est composée de : M. Jean Lind, président ; MM. Claude Berg, Marc Holt, vice-présidents ; Mme Awa Said, MM. Luc Morel, Omar Diop, secrétaires ; M. Philippe Brandt, rapporteur général.",
  );
  for (const post of [
    "Jean Lind | président |  | head",
    "Claude Berg | vice-président |  | head",
    "Marc Holt | vice-président |  | head",
    "Luc Morel | secrétaire |  | head",
    "Omar Diop | secrétaire |  | head",
    "Philippe Brandt | rapporteur général |  | head",
  ])
    expect(found).toContain(post);
});

it.each([
  [
    "Der Minister hat Stephan Lind sowie Dr. Karl Berg als neue Staatssekretäre berufen.",
    ["Stephan Lind | Staatssekretär |  | head", "Karl Berg | Staatssekretär |  | head"],
  ],
  [
    "Al frente de la Secretaría de la Función Pública (SFP) estará Raquel Lind.",
    ["Raquel Lind |  | Secretaría de la Función Pública | incoming"],
  ],
  ["Ada Lind dirigirá la Secretaría de Puertos.", ["Ada Lind |  | Secretaría de Puertos | incoming"]],
  ["Ada Lind dirige la Secretaría de Puertos.", ["Ada Lind |  | Secretaría de Puertos | head"]],
  [
    "Ernestina Berg actuará como consejera jurídica de la Secretaría.",
    ["Ernestina Berg | consejera jurídica | Secretaría | incoming"],
  ],
])("%s", (text, expected) => expect(posts(text)).toEqual(expected));

it("does not end a sentence behind “MM.”, “Mmes” and “Sres.”", () => {
  expect(posts("La commission a élu présidents MM. Jean Lind et Luc Morel hier soir.").join()).toMatch(
    /Luc Morel/,
  );
});
