import { expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findFacts } from "@/lib/core/facts/find-facts";
import { factsIn } from "./facts-in";

/** "person | title | office | status" of everybody in a post, in the order of the text. */
const posts = (text: string) =>
  findFacts(readPlainText(text)).flatMap((fact) =>
    fact.topic === "leadership" && /^(?:heads|holds)$/.test(fact.relation)
      ? [`${fact.person} | ${fact.title} | ${fact.office} | ${fact.status}`]
      : [],
  );

/** What the communiqués of councils of ministers and of firms say, and who is in which post by it. */
const told: [string, string[]][] = [
  // The name of an office goes on in small letters.
  [
    "Monsieur Luc Morel, docteur en hydrologie, matricule n° 711 000/A, est nommé Directeur de la Gestion de la Planification des Ressources en Eau, en remplacement de Madame Anne Duval appelée à d’autres fonctions.",
    [
      "Luc Morel | Directeur | Gestion de la Planification des Ressources en Eau | head",
      "Anne Duval | Directeur | Gestion de la Planification des Ressources en Eau | outgoing",
    ],
  ],
  [
    "Madame Anne Duval est nommée Déléguée générale à la Protection sociale et à la Solidarité nationale, en remplacement de Monsieur Luc Morel.",
    [
      "Anne Duval | Déléguée générale | Protection sociale et à la Solidarité nationale | head",
      "Luc Morel | Déléguée générale | Protection sociale et à la Solidarité nationale | outgoing",
    ],
  ],
  [
    "Commissaire de Police, Luc Morel, précédemment Commissaire central de Nantes, est nommé Commandant du Groupe Opérationnel de Brest ;",
    ["Luc Morel | Commandant | Groupe Opérationnel de Brest | head"],
  ],
  ["Adexo nombra a Eva Ruiz como nueva Gerente Comercial.", ["Eva Ruiz | Gerente Comercial | null | head"]],
  [
    "Eva Ruiz asumió el cargo de Gerente Comercial de la empresa a partir de marzo.",
    ["Eva Ruiz | Gerente Comercial | empresa | head"],
  ],
  // Whoever is thanked does not leave; whoever "has been thanked" is let go.
  ["Il a remercié le Président Luc Morel pour l’accueil chaleureux.", []],
  ["Le ministre a remercié Anne Duval, et les délégués ont repris la séance.", []],
  [
    "Le directeur général Luc Morel a été remercié en mai.",
    ["Luc Morel | directeur général | null | outgoing"],
  ],
  // What somebody did before.
  [
    "Eva Ruiz, quien se desempeñaba como Gerente de Servicios en Adexo, dirige ahora la empresa.",
    ["Eva Ruiz | Gerente | Servicios en Adexo | former"],
  ],
  // What is taken up is nobody, whatever it is the management of.
  [
    "Omar Said asume la gerencia general de Puerto Santa Clara con la firme convicción de crecer.",
    ["Omar Said | gerencia general | Puerto Santa Clara | head"],
  ],
  // A minister of state has no office of that name; a secretary of state has.
  [
    "Senior Ministers of State Dr Ada Lind and Dr Omar Said shared the plans of the Ministry.",
    [
      "Ada Lind | Senior Minister of State | null | head",
      "Omar Said | Senior Minister of State | null | head",
    ],
  ],
  // Whoever leaves is not whoever comes.
  [
    "In January, she was appointed as the Acting CEO of the Harbour Union following the resignation of Omar Said.",
    ["Omar Said | null | null | outgoing"],
  ],
  [
    "En julio, Eva Ruiz fue nombrada ministra del Interior y de Justicia por Omar Said.",
    ["Eva Ruiz | ministra | Interior y de Justicia | head"],
  ],
  // A nomination has yet to be confirmed; a surname that stands in front.
  [
    "The Fund hailed the nomination of its official, Kim Jae-won, to be the head of the Port Bank. Kim will step down as director of the Asia Department.",
    ["Kim Jae-won | head | Port Bank | incoming", "Kim Jae-won | director | Asia Department | outgoing"],
  ],
  ["Former LAPD Officer Charged in Fatal Shooting of Homeless Man", []],
  // A party is no surname, and "dies" is an English verb alone.
  [
    "Carl Dahl wurde dort mit den Stimmen der AfD zum Ministerpräsidenten gewählt.",
    ["Carl Dahl | Ministerpräsidenten | null | head"],
  ],
  ["Am Montag wird sich zeigen, wie Bundeskanzler Carl Dahl dies begründet.", []],
  [
    "Berg’s appointment by Omar Said replaces outgoing Chief of Investigators Carl Dahl who is retiring on June 14.",
    ["Carl Dahl | Chief | Investigators | outgoing"],
  ],
  // Branches of learning are nobody.
  [
    "Prof. Carl Dahl, Leiter der Kardialen und Thorakalen Radiologie, wurde zum Präsidenten der Europäischen Gesellschaft gewählt.",
    ["Carl Dahl | Präsidenten | Europäischen Gesellschaft | head"],
  ],
];

it.each(told)("%s", (text, expected) => {
  expect(posts(text)).toEqual(expected);
});

it("leaves out whom a release names for the press", () => {
  const release = (contact: string) =>
    posts(
      `Harbour dues fall\n\nAda Lind\nPublic Information Officer\n${contact}\n\nThe council met in the town hall.`,
    );
  expect(release("Office: 555-010-0142, press@example.org")).toEqual([]);
  expect(release("She joined the council in May.")).toHaveLength(1);
});

it("says of a post beside a name that it is a title, and not the name's first word", () => {
  const [fact] = factsIn(
    "leadership",
    "Minister for the Environment, Ms Ada Lind, will be travelling to Bali.",
  );
  expect(fact).toMatchObject({ person: "Ada Lind", role: "title" });
});

it("takes the Dutch “ten” of a name for no number", () => {
  expect(factsIn("statistic", "The club has parted with its coach Erik ten Brink after two years.")).toEqual(
    [],
  );
  expect(
    factsIn("statistic", "The club and ten countries have signed it.").map(({ value }) => value),
  ).toEqual([10]);
});
