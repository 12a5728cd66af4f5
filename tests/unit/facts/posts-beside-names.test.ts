import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findFacts } from "@/lib/core/facts/find-facts";

/** "person | title | status" of everybody who leads or holds a post. */
const people = (text: string) =>
  findFacts(readPlainText(text)).flatMap((fact) =>
    fact.topic === "leadership" && /^(?:heads|holds)$/.test(fact.relation)
      ? [`${fact.person ?? "nobody"} | ${fact.title ?? ""} | ${fact.status}`]
      : [],
  );
const page = (...lines: readonly string[]) => lines.join("\n\n");

describe("names and posts on lines of their own", () => {
  it("pair from the first name where names stand first", () =>
    expect(
      people(
        page("Diretoria", "Ana Lima", "Presidente", "Rui Costa", "Tesoureiro", "Eva Reis", "Secretária"),
      ),
    ).toEqual([
      "Ana Lima | Presidente | head",
      "Rui Costa | Tesoureiro | head",
      "Eva Reis | Secretária | head",
    ]));

  it("pair from the first post where posts stand first", () =>
    expect(people(page("Our people", "Chair", "Ada Lind", "Treasurer", "Omar Said"))).toEqual([
      "Ada Lind | Chair | head",
      "Omar Said | Treasurer | head",
    ]));

  it.each([
    ["Vicepresidenta Segunda", "Vicepresidenta Segunda"],
    ["Jefe (a) de la Oficina General de Puertos", "Jefe de la Oficina General de Puertos"],
    ["Diretora Patrimônio e Finanças", "Diretora Patrimônio e Finanças"],
    ["Divisional Director, Ports & Lakes", "Divisional Director, Ports & Lakes"],
    ["Assistant Chief Executive (Operations Group)", "Assistant Chief Executive (Operations Group)"],
    ["Vicegobernadora", "Vicegobernadora"],
    ["Erevoorzitter", "Erevoorzitter"],
    ["1. Vorsitzende", "Vorsitzende"],
    ["2e adjointe", "adjointe"],
  ])("take the whole line for the post: %s", (line, title) =>
    expect(
      people(page("The harbour", "Ada Lind", line, "The ferry goes at noon and comes back in the evening.")),
    ).toEqual([`Ada Lind | ${title} | head`]),
  );

  it("read names in capitals, and surnames in capitals", () =>
    expect(
      people(page("Le port", "LIND Ada", "Présidente", "OMAR SAID", "Trésorier", "Le bac part à midi.")),
    ).toEqual(["LIND Ada | Présidente | head", "OMAR SAID | Trésorier | head"]));

  it("read degrees before names", () =>
    expect(
      people(
        page(
          "El puerto",
          "Mag. Ana Lind",
          "Directora",
          "Lic.Adm. Omar Said",
          "Tesorero",
          "El barco sale a las doce.",
        ),
      ),
    ).toEqual(["Ana Lind | Directora | head", "Omar Said | Tesorero | head"]));

  it.each([
    ["Ada Lind", "Senior Executive Team"],
    ["Ada Lind", "GENERAL BELGRANO"],
    ["Nome Cognome", "Presidente"],
    ["Ada Lind", "Director of the harbour will be chosen in May."],
    ["Conselho Fiscal", "Ada Lind"],
  ])("tell nobody a post by %s and %s", (name, line) =>
    expect(
      people(page("The harbour", name, line, "The ferry goes at noon and comes back in the evening.")),
    ).toEqual([]),
  );
});

describe("a heading with a name and a post", () => {
  it.each([
    ["Ada Lind — Maire", "Ada Lind | Maire | head"],
    ["Ada Lind — 1er adjoint", "Ada Lind | adjoint | head"],
    ["Ada Lind – Diretora Secretária", "Ada Lind | Diretora Secretária | head"],
    ["Ada Lind (Chair)", "Ada Lind | Chair | head"],
  ])("%s", (line, leader) =>
    expect(
      people(page("The harbour", line, "The ferry goes at noon and comes back in the evening.")),
    ).toEqual([leader]),
  );

  it("and no two surnames in capitals", () =>
    expect(people(page("The harbour", "LIND ADA – PROVOST EVA", "The ferry goes at noon."))).toEqual([]));
});

describe("members marked by how they stand to their seats", () => {
  it.each([
    "Thanks go to the outgoing Harbour Board members - Ada Lind, Eva Berg, and Omar Said - who served well.",
    "We also thank three outgoing Harbour Board members who did not stand again, Ada Lind, Eva Berg and Omar Said.",
    "Gracias a los miembros salientes, Ada Lind, Eva Berg y Omar Said.",
  ])("%s", (text) =>
    expect(people(page("The harbour", text))).toEqual([
      "Ada Lind | Member | outgoing",
      "Eva Berg | Member | outgoing",
      "Omar Said | Member | outgoing",
    ]),
  );
});

describe("told rightly", () => {
  it("a short line below a list of the board says whose list the next one is", () =>
    expect(
      people(
        "Bestuur\n\n- Voorzitter: Ada Lind\n- Penningmeester: Omar Said\n\nVrijwilligers\n\n- Eva Berg\n- Jan Vos\n\nDe boot vaart om twaalf uur.",
      ),
    ).toEqual(["Ada Lind | Voorzitter | head", "Omar Said | Penningmeester | head"]));

  it("whoever led an office's work did not lead the office", () =>
    expect(people(page("The harbour", "Ada Lind also led NPA's transformation to be faster."))).toEqual([]));

  it("the office stands behind a short form in brackets", () => {
    const [fact] = findFacts(
      readPlainText(
        page(
          "The harbour",
          "Ada Lind was appointed Chief Executive Officer (CEO) of the National Port Agency.",
        ),
      ),
    ).filter(({ topic }) => topic === "leadership");
    expect(fact).toMatchObject({ person: "Ada Lind", office: "National Port Agency" });
  });

  it("armed forces are nobody", () =>
    expect(
      people(page("The harbour", "He served as the Chief of Army in the Northland Armed Forces (NAF).")),
    ).toEqual([]));

  it("a mayor in office is one", () =>
    expect(people(page("Il porto", "Il sindaco in carica è Ada Lindi, eletta nel 2021."))).toEqual([
      "Ada Lindi | Il sindaco | head",
    ]));
});

describe("a firm between people", () => {
  it("is told no post against the order of all other lines", () => {
    const crew = ["Ada Lind", "Eva Berg", "Omar Said", "Jan Vos", "Li Wei", "Rui Costa", "Ana Lima"];
    const cards = crew.flatMap((name) => [name, "Director", "The pilots and the crews of the port"]);
    expect(people(page("The harbour", ...cards, "Managing Director", "Tide Singapur"))).toEqual(
      crew.map((name) => `${name} | Director | head`),
    );
  });
});

describe("charges and posts alone", () => {
  it("the charge stands for the post", () =>
    expect(
      people(
        page("El puerto", "Presidencia", "Ana Lima", "Tesorería", "Rui Costa", "El barco sale a las doce."),
      ),
    ).toEqual(["Ana Lima | Presidencia | head", "Rui Costa | Tesorería | head"]));

  it("beside posts a charge is a heading", () =>
    expect(
      people(
        page(
          "O porto",
          "Presidência",
          "Ana Lima",
          "Presidente",
          "Rui Costa",
          "Vice-Presidente",
          "A barca parte ao meio-dia.",
        ),
      ),
    ).toEqual(["Ana Lima | Presidente | head", "Rui Costa | Vice-Presidente | head"]));

  it("a page of posts without their holders tells nobody", () => {
    const posts = [
      "Presidente",
      "Vice-Presidente",
      "Tesoureiro",
      "Secretária",
      "Diretor Geral",
      "Diretora de Projetos",
    ];
    expect(
      people(
        page(
          "O porto",
          ...posts,
          "Diretora Artística",
          "Iyá Griot",
          "Diretor de Relações",
          "A barca parte ao meio-dia.",
        ),
      ),
    ).toEqual([]);
  });
});
