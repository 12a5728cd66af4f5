import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findFacts } from "@/lib/core/facts/find-facts";
import { withForms } from "@/lib/core/languages/verb-endings";

/** "person | title | status" of everybody who leads or holds a post. */
const posts = (text: string) =>
  findFacts(readPlainText(text)).flatMap((fact) =>
    fact.topic === "leadership" && /^(?:heads|holds)$/.test(fact.relation)
      ? [`${fact.person} | ${fact.title} | ${fact.status}`]
      : [],
  );

describe("people read by their clause", () => {
  it.each([
    // Two subjects of one verb, each with the post in an insertion.
    [
      "Jan Vogel, Leiter der Abteilung Häfen, und Eva Berg, 20 Jahre lang Leiterin der Abteilung Seen, sind in den Ruhestand getreten.",
      ["Jan Vogel | Leiter | outgoing", "Eva Berg | Leiterin | outgoing"],
    ],
    // The verb in front of all of them.
    [
      "Deixaram o governo o secretário de Portos, Omar Dias, o comandante da Guarda Naval, Rui Lima, e a secretária de Lagos, Ana Prado.",
      [
        "Omar Dias | secretário | outgoing",
        "Rui Lima | comandante | outgoing",
        "Ana Prado | secretária | outgoing",
      ],
    ],
    // A post held until now, and the verb of following.
    [
      "El ministro de Puertos, Juan Ruiz, será relevado por Marta Soto, hasta ahora directora de Lagos.",
      ["Juan Ruiz | ministro | outgoing"],
    ],
    // A relative clause with the old post, and the new one behind whoever decides.
    [
      "Omar Ruiz, que era hasta hoy director general de Puertos, ha sido designado por el Consejo director general de Lagos.",
      ["Omar Ruiz | director general | head"],
    ],
    // The office in a bracket.
    [
      "Jan Vogel (Hafenamt) und Eva Berg (Amt für Seen) gehen in den Ruhestand.",
      ["Jan Vogel | null | outgoing", "Eva Berg | null | outgoing"],
    ],
    // A post that ends in the name of its office, right before the name.
    ["Le ministre de l'Économie Luc Le Maire a parlé.", ["Luc Le Maire | ministre | head"]],
    ["Danach übergibt Jan Vogel das Hafenministerium an die Seen.", ["Jan Vogel | null | outgoing"]],
    [
      "Wie berichtet, ist Eva Berg neue parlamentarische Staatssekretärin.",
      ["Eva Berg | parlamentarische Staatssekretärin | head"],
    ],
    ["Eva Berg al frente de la Consejería de Puertos rindió la protesta.", ["Eva Berg | frente | head"]],
  ])("%s", (text, expected) => {
    for (const one of expected) expect(posts(text)).toContain(one);
  });

  it.each([
    "In March the president Ada Lind left the hospital and went home.",
    "A empresa Metro Norte, representante da marca no país, chega ao porto.",
    "O Clube Naval é responsável pela manutenção dos barcos.",
    "Am Abend lobte Jan Vogel den Plan, den Streit zu beenden.",
    "La ministra dejó el saludo del gobernador, y Eva Soto lo leyó.",
  ])("and nobody is in: %s", (text) => {
    expect(posts(text)).toEqual([]);
  });

  it("remembers whose surname it is, and the post told before", () => {
    expect(
      posts("Harbour news\n\nMayor Ada Lind opened the pier in May.\n\nLind died on Monday at her home."),
    ).toContain("Ada Lind | Mayor | former");
  });

  it("knows the other forms of a listed verb", () => {
    expect(withForms(["nombrado"], "es")).toContain("nombraron");
    expect(withForms(["nomeou"], "pt")).toContain("nomeadas");
    expect(withForms(["nommé"], "fr")).toContain("nommera");
    expect(withForms(["named"], "en")).toEqual(["named"]);
  });
});
