import { describe, expect, it } from "vitest";
import { blankParties } from "@/lib/core/facts/reading/blank-parties";
import { factsIn } from "./facts-in";

/** "person | title | office | status" of everybody who leads or holds a post, in the order of the text. */
const posts = (...paragraphs: string[]) =>
  factsIn("leadership", ...paragraphs).flatMap(({ person, title, office, status, relation }) =>
    /^(?:heads|holds)$/.test(relation) ? [`${person} | ${title} | ${office} | ${status}`] : [],
  );

/** What a text says and who is in which post by it. */
const told: [string, string[]][] = [
  // A ministry comes to a person.
  [
    "Le ministère des Ports est quant à lui récupéré par Anne Duval.",
    ["Anne Duval | null | ministère des Ports | head"],
  ],
  [
    "The Education Ministry has gone to Ada Lind, while Omar Said keeps the Finance portfolio.",
    ["Ada Lind | null | Education Ministry | head", "Omar Said | null | Finance portfolio | head"],
  ],
  [
    "El ministerio de Puertos queda en manos de Eva Ruiz.",
    ["Eva Ruiz | null | ministerio de Puertos | head"],
  ],
  ["O Ministério dos Portos ficará com Ana Dias.", ["Ana Dias | null | Ministério dos Portos | incoming"]],
  // A person gets, keeps or leaves one.
  [
    "Luc Morel bascule au ministère de la pêche et des ports, en remplacement d'Anne Duval.",
    [
      "Luc Morel | null | ministère de la pêche et des ports | head",
      "Anne Duval | null | ministère de la pêche et des ports | outgoing",
    ],
  ],
  [
    "Le gouvernement garde ceux qui sont restés, comme Luc Morel, reconduit au ministère des Ports.",
    ["Luc Morel | null | ministère des Ports | head"],
  ],
  [
    "Anne Duval est également reconduite au ministère des Ports.",
    ["Anne Duval | null | ministère des Ports | head"],
  ],
  [
    "Anne Duval est évincée du ministère de la Culture.",
    ["Anne Duval | null | ministère de la Culture | outgoing"],
  ],
  [
    "Luc Morel rend le portefeuille de la Pêche, après un an.",
    ["Luc Morel | null | portefeuille de la Pêche | outgoing"],
  ],
  // One goes, another comes.
  [
    "Au ministère des Ports, Luc Morel laisse place à Anne Duval.",
    ["Luc Morel | null | ministère des Ports | outgoing", "Anne Duval | null | ministère des Ports | head"],
  ],
  [
    "No Ministério dos Portos, sai Ana Dias, candidata ao senado, e entra o secretário-executivo da pasta, Omar Said.",
    ["Ana Dias | null | Ministério dos Portos | outgoing", "Omar Said | null | Ministério dos Portos | head"],
  ],
  // A post denied.
  ["Luc Morel n'est plus ministre des Ports.", ["Luc Morel | ministre | Ports | outgoing"]],
  [
    "Eva Ruiz ya no es directora del Instituto de Puertos.",
    ["Eva Ruiz | directora | Instituto de Puertos | outgoing"],
  ],
  [
    "Ana Dias não é mais diretora do Instituto dos Portos.",
    ["Ana Dias | diretora | Instituto dos Portos | outgoing"],
  ],
  [
    "Ada Lind non è più presidente della Fondazione Porti.",
    ["Ada Lind | presidente | Fondazione Porti | outgoing"],
  ],
  ["Jan Vogel ist nicht mehr Präsident des Hafenamtes.", ["Jan Vogel | Präsident | Hafenamtes | outgoing"]],
  // Who comes next.
  [
    "Ada Lind lascia come presidente della Fondazione Porti: a succedergli è Eva Berg.",
    [
      "Ada Lind | presidente | Fondazione Porti | outgoing",
      "Eva Berg | presidente | Fondazione Porti | head",
    ],
  ],
  [
    "El alcalde anunció la designación de Eva Ruiz como próxima directora del Instituto de Puertos.",
    ["Eva Ruiz | directora | Instituto de Puertos | incoming"],
  ],
  [
    "The governor picked Ada Lind to be director of the Port Trust.",
    ["Ada Lind | director | Port Trust | head"],
  ],
  [
    "Mit der Ernennung von Jan Vogel zum beamteten Staatssekretär ist die Spitze komplett.",
    ["Jan Vogel | beamteten Staatssekretär | Office of the Historian | incoming"],
  ],
  // A party behind the name.
  [
    "Wie berichtet, wird Eva Berg (Grüne) neue Direktorin des Hafenamtes.",
    ["Eva Berg | Direktorin | Hafenamtes | head"],
  ],
  [
    "Ana Dias (PT-SP) foi nomeada diretora do Instituto dos Portos.",
    ["Ana Dias | diretora | Instituto dos Portos | head"],
  ],
  // People with their portfolios in brackets.
  [
    "Il y a trois nouvelles têtes: Anne Duval (Culture), Luc Morel (Pêche) et Omar Sy (secrétaire d'État auprès du ministre des Ports).",
    [
      "Anne Duval | null | Culture | head",
      "Luc Morel | null | Pêche | head",
      "Omar Sy | secrétaire d'État | null | head",
    ],
  ],
  [
    "Plus de vingt ministres dont Anne Duval (Culture), Luc Morel (Pêche), Omar Sy (Ports) ont conservé leurs postes.",
    [
      "Anne Duval | ministre | Culture | head",
      "Luc Morel | ministre | Pêche | head",
      "Omar Sy | ministre | Ports | head",
    ],
  ],
  [
    "Three ministers have left, Ada Lind (Culture), Eva Berg (Ports) and Omar Said (Trade).",
    [
      "Ada Lind | minister | Culture | outgoing",
      "Eva Berg | minister | Ports | outgoing",
      "Omar Said | minister | Trade | outgoing",
    ],
  ],
  // German ministers, and posts handed over.
  [
    "Verkehrsminister Jan Vogel nahm gestern seine Arbeit auf.",
    ["Jan Vogel | Verkehrsminister | null | head"],
  ],
  [
    "Jan Vogel (SPD) übergibt das Hafenministerium an seinen Parteikollegen Karl Brandt, den Direktor des Hafenamtes.",
    ["Jan Vogel | null | Hafenministerium | outgoing", "Karl Brandt | null | Hafenministerium | head"],
  ],
  // One in the place of another: whose the post was is no office.
  [
    "Direktor Jan Vogel übernimmt das Amt von Eva Berg.",
    [
      "Jan Vogel | Amt | Office of the Historian | head",
      "Eva Berg | Amt | Office of the Historian | outgoing",
    ],
  ],
  [
    "Anne Duval prend la place de Luc Morel à la tête du service.",
    ["Anne Duval | null | Office of the Historian | head", "Luc Morel | null | null | outgoing"],
  ],
  // No post, no office, or no person.
  ["The runners Ada Lind (Kent), Eva Berg (Essex) and Omar Said (Devon) finished first.", []],
  ["Jan Vogel übergibt den Schlüssel an Eva Berg.", []],
  ["Das Essen nimmt den Platz von Eva Berg ein.", []],
  ["Le ministère des Ports a versé la somme qui revient à Luc Morel.", []],
  ["The Ministry of Ports award goes to Ada Lind.", []],
  ["The ministry's budget goes to Ada Lind.", []],
  ["Anne Duval passe au ministère de la Culture à 9 heures.", []],
  ["À la 60e minute, Luc Morel laisse place à Omar Sy.", []],
  ["El ministerio de Puertos pasa a manos de la empresa.", []],
  ["Dans la salle, sai Ana Dias, e entra Omar Said.", []],
  ["Luc Morel n'est plus à Paris.", []],
  ["Les enfants ne gardent plus le directeur.", []],
];

describe("ministries that change hands", () => {
  it.each(told)("%s", (text, expected) => {
    expect(posts(text)).toEqual(expected);
  });

  it("knows whom a pronoun means where the sentence before told one person's post only", () => {
    expect(
      posts(
        "Parmi eux, on retrouve Luc Morel, ancien ministre des Ports, sans surprise.",
        "Il a été remplacé par l'avocate Anne Duval.",
      ),
    ).toContain("Anne Duval | ministre | Ports | head");
  });
});

describe("lists without an end", () => {
  it.each([
    "ministers Ada Lind (Culture ",
    "ministers Ada Lind (Culture), ",
    "übergibt das Amt an ",
    "prend la place de ",
    "le ministère de la ",
  ])("%s", (piece) => {
    const begun = performance.now();
    posts(piece.repeat(Math.ceil(60_000 / piece.length)));
    expect(performance.now() - begun).toBeLessThan(4_000);
  });
});

describe("blankParties", () => {
  it.each([
    ["Eva Berg (Grüne) wird", "Eva Berg         wird"],
    ["Eva Berg (Bündnis 90/Die Grünen) wird", "Eva Berg                         wird"],
    ["Ada Lind (D-Ohio) said", "Ada Lind          said"],
    ["Port Directorate (PD) said", "Port Directorate (PD) said"],
    ["Ada Lind (Culture) and Eva Berg (Sport)", "Ada Lind (Culture) and Eva Berg (Sport)"],
    ["the plan (D) of", "the plan (D) of"],
  ])("%s", (text, expected) => {
    expect(blankParties(text)).toBe(expected);
    expect(blankParties(text)).toHaveLength(text.length);
  });

  it("stays linear over brackets without an end", () => {
    const text = `${"Lind (SPD (".repeat(20_000)}`;
    const begun = performance.now();
    blankParties(text);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
