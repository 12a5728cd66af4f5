import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findFacts } from "@/lib/core/facts/find-facts";

/** "person | title | status" of everybody who leads or holds a post. */
const posts = (text: string) =>
  findFacts(readPlainText(`Harbour notes\n\n${text}`)).flatMap((fact) =>
    fact.topic === "leadership" && fact.confidence >= 0.5 && /^(?:heads|holds)$/.test(fact.relation)
      ? [`${fact.person ?? "nobody"} | ${fact.title} | ${fact.status}`]
      : [],
  );
const people = (text: string) => posts(text).map((post) => post.split(" | ")[0]);

describe("whoever leaves or is dismissed", () => {
  it.each([
    ["The board announced the resignation of Ada Lind as treasurer.", "Ada Lind | treasurer | outgoing"],
    [
      "Current harbour master aside, chief executive Ada Lind is leaving.",
      "Ada Lind | chief executive | outgoing",
    ],
    ["Former chair Ada Lind and chief executive Eva Berg resigned last year.", "Ada Lind | chair | outgoing"],
    [
      "Former chair Ada Lind and chief executive Eva Berg resigned last year.",
      "Eva Berg | chief executive | outgoing",
    ],
    ["Director Ada Lind announced today that she will step down in May.", "Ada Lind | Director | outgoing"],
    ["Le conseil a pris acte de la démission de Luc Morel.", "Luc Morel | null | outgoing"],
    [
      "La ville annonce le départ de sa conseillère spéciale Anne Duval.",
      "Anne Duval | conseillère spéciale | outgoing",
    ],
    ["El gobierno destituyó a Marta Ruiz como ministra de Puertos.", "Marta Ruiz | ministra | outgoing"],
    ["Tras la renuncia de Marta Ruiz, el puesto sigue libre.", "Marta Ruiz | null | outgoing"],
    [
      "O decreto traz a exoneração de Ana Dias do cargo de presidente da Fundação dos Portos.",
      "Ana Dias | presidente | outgoing",
    ],
    ["Ana Dias também foi exonerada do cargo de presidente.", "Ana Dias | presidente | outgoing"],
    [
      "João Reis deixou a função de secretário especial dos Portos.",
      "João Reis | secretário especial | outgoing",
    ],
    ["Der Rat bestätigte den Rücktritt von Eva Berg.", "Eva Berg | null | outgoing"],
  ])("%s", (text, expected) => expect(posts(text)).toContain(expected));
});

describe("one after the other", () => {
  it.each([
    [
      "Marta Ruiz fue nombrada ministra de Puertos, cargo que ocupaba Julio Sanz.",
      "Julio Sanz | ministra | former",
    ],
    ["Sie löst Eva Berg ab, die das Amt acht Jahre führte.", "Eva Berg | null | former"],
    ["Jan Vogel tritt als Geschäftsführer die Nachfolge von Eva Berg an.", "Eva Berg | null | former"],
    ["Le directeur Luc Morel est remplacé par Anne Duval.", "Anne Duval | directeur | head"],
  ])("%s", (text, expected) => expect(posts(text)).toContain(expected));
});

describe("whoever is put into a post", () => {
  it.each([
    ["Para o lugar dele foi nomeado João Reis.", ["João Reis"]],
    ["Fue designada Marta Ruiz directora general de Puertos.", ["Marta Ruiz"]],
    ["Am Montag wählte die Versammlung Jan Vogel zum neuen Direktor.", ["Jan Vogel"]],
    ["The minister appointed Ada Lind to the board of the Port Authority.", ["Ada Lind"]],
    ["Marta Ruiz asume el Ministerio de Puertos.", ["Marta Ruiz"]],
    [
      "Among those named were Ada Lind as director of the Museum and Omar Said as chair of the Port Board; Li Wei, Jon Vik and Eva Berg as members of the Lake Board.",
      ["Ada Lind", "Omar Said", "Li Wei", "Jon Vik", "Eva Berg"],
    ],
    [
      "Presentaron su dimisión el ministro de Minas, Julio Sanz; la de Justicia, Marta Ruiz; y el de Puertos, Daniel Vega.",
      ["Julio Sanz", "Marta Ruiz", "Daniel Vega"],
    ],
    ["La coordination est présidée par Anne Duval.", ["Anne Duval"]],
    ["La comisión está presidida por la ministra Marta Ruiz.", ["Marta Ruiz"]],
    ["The trust's board chair, Ada Lind, will lead the search.", ["Ada Lind"]],
    ["The minister thanked acting secretary Ada Lind.", ["Ada Lind"]],
    ["Der Vorsitzende des Kuratoriums ist Prof. Dr. Jan Vogel.", ["Jan Vogel"]],
    ["La oficina está a cargo de Marta Ruiz Vega.", ["Marta Ruiz Vega"]],
    ["O acervo está sob a responsabilidade do vice-prefeito João Reis.", ["João Reis"]],
    ["Seither leitete Vizepräsident Jan Vogel die Amtsgeschäfte.", ["Jan Vogel"]],
    ["Marta Ruiz dirige el Instituto de Puertos.", ["Marta Ruiz"]],
    ["Anne Duval, architecte, le suit à la mairie, au poste de directrice adjointe du port.", ["Anne Duval"]],
    ["Luc Morel, l'actuel directeur de cabinet de Paul Petit, a été nommé préfet.", ["Luc Morel"]],
    ["Em seu lugar assumiu a assistente social Ana Dias.", ["Ana Dias"]],
    ["En la Secretaría de Puertos, Marta Ruiz Vega tomó posesión.", ["Marta Ruiz Vega"]],
    ["Sie ersetzt im Haus alle. Ihr Vorgänger Jan Vogel geht in den Ruhestand.", ["Jan Vogel"]],
    ["Nach elf Jahren als Geschäftsführer der Werke scheidet Jan Vogel (links) aus.", ["Jan Vogel"]],
    ["Zunächst soll Eva Berg vom Stadtrat zur Geschäftsführerin bestellt werden.", ["Eva Berg"]],
    ["The search is co-chaired by Vice President & Chief Harbour Officer Ada Lind.", ["Ada Lind"]],
    [
      "Os secretários tomaram posse. São eles: Ana Dias (Portos), João Reis (Lagos) e Rui Conceição (Obras).",
      ["Ana Dias", "João Reis", "Rui Conceição"],
    ],
    ["Com a substituição de Ana Dias por João Reis, muda o porto.", ["Ana Dias", "João Reis"]],
    [
      "The Board\n\nAda Lind, President\n\nShe builds boats.\n\nOmar Said, Treasurer",
      ["Ada Lind", "Omar Said"],
    ],
  ])("%s", (text, expected) => expect(people(text).sort()).toEqual([...expected].sort()));
});

describe("names of people", () => {
  it.each([
    ["The centre will be chaired by His Excellency Omar bin Said, Governor of the Coast.", "Omar bin Said"],
    ["Dr Ada de Lind PSM was appointed Director of Ports.", "Ada de Lind"],
    ["Presidente:\nD. Julio Sanz Vega", "Julio Sanz Vega"],
    ["Outgoing members of the Council:\n\nAda White, Omar Said", "Ada White"],
  ])("%s", (text, expected) => expect(people(text)).toContain(expected));

  it.each([
    "Though I’ll no longer be serving as president, I remain with the foundation.",
    "Conforme Estatuto, a associação será administrada por uma diretoria.",
    "She was previously the Secretary for Public Sector Reform.",
    "Nombró al ministro de la Secretaría de Comunicación Social, un cargo nuevo.",
  ])("nobody is named: %s", (text) => expect(people(text)).toEqual([]));
});

describe("lists under the name of a body, and tables", () => {
  it("reads the members of several bodies", () =>
    expect(people("Kuratorium\n\nProf. Dr. Eva Berg\nDr. Jan Vogel\n\nVorstand\n\nUta Brandt")).toEqual([
      "Eva Berg",
      "Jan Vogel",
      "Uta Brandt",
    ]));

  it("reads rows with a post beside a name", () =>
    expect(posts("Cargo\tNombre\nPresidenta\tMarta Ruiz Vega\nVocales\tJulio Sanz")).toEqual([
      "Marta Ruiz Vega | Presidenta | head",
      "Julio Sanz | Vocal | head",
    ]));

  it("takes what a column of posts says, whatever it is called", () =>
    expect(posts("Name\tRole\nAda Lind\tHarbour guide\nOmar Said\tChair")).toEqual([
      "Ada Lind | Harbour guide | head",
      "Omar Said | Chair | head",
    ]));

  it("leaves tables of others alone", () =>
    expect(posts("Speakers:\n\nName\tTopic\nAda Lind\tTides")).toEqual([]));
});

describe("long series", () => {
  it("tells everybody of a series once, however long it is", () => {
    const name = fc.constantFrom(
      "Ada Lind",
      "Omar Said",
      "Eva Berg",
      "Jon Vik",
      "Li Wei",
      "Marta Ruiz",
      "Luc Morel",
    );
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 7 }), (names) => {
        const series = names.map((person) => `${person} as director of Harbour Works`).join("; ");
        expect(people(`The minister appointed ${series}.`).sort()).toEqual([...names].sort());
      }),
    );
  });

  it.each(["exoneração de ", "Ada Lind as ", "la de ", "y de Ada Lind ", "Name\tRole\n"])(
    "stays quick on %j over and over",
    (words) => {
      const started = performance.now();
      findFacts(readPlainText(words.repeat(20_000)));
      expect(performance.now() - started).toBeLessThan(20_000);
    },
  );
});
