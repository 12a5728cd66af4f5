import { expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { compareWording } from "@/lib/core/facts/wording/compare-wording";
import { judgeWording } from "@/lib/core/facts/wording/judge-wording";

const mirrored: Readonly<Record<string, string>> = {
  "negation gained": "negation lost",
  "negation lost": "negation gained",
  "meaning reversed": "meaning reversed",
  "limit turned": "limit turned",
};

it.each([
  // A prefix that denies, in six languages.
  ["Fishing is unlawful.", "Fishing is lawful.", "negation lost"],
  ["The harbour is accessible at night.", "The harbour is inaccessible at night.", "negation gained"],
  ["Il est possible de pêcher ici.", "Il est impossible de pêcher ici.", "negation gained"],
  ["Les prises sont régulières.", "Les prises sont irrégulières.", "negation gained"],
  ["La pesca ilegal se castiga aquí.", "La pesca legal se castiga aquí.", "negation lost"],
  ["O acesso regular ao porto é pago.", "O acesso irregular ao porto é pago.", "negation gained"],
  ["Das Angeln ist am Kai zulässig.", "Das Angeln ist am Kai unzulässig.", "negation gained"],
  ["La pesca è possibile dal molo.", "La pesca è impossibile dal molo.", "negation gained"],
  // Who, how often, with what.
  ["Nobody may fish from the pier.", "Everybody may fish from the pier.", "negation lost"],
  ["None of the boats may leave.", "All of the boats may leave.", "negation lost"],
  ["Any boat may leave the port.", "No boat may leave the port.", "negation gained"],
  ["Jeder darf am Kai angeln.", "Niemand darf am Kai angeln.", "negation gained"],
  ["Tous les bateaux peuvent sortir.", "Aucun bateau ne peut sortir.", "negation gained"],
  ["Todos los barcos pueden salir.", "Ningún barco puede salir.", "negation gained"],
  ["Members without a boat pay fees.", "Members with a boat pay fees.", "negation lost"],
  // Conditions and deeds.
  ["Boats enter unless the flag flies.", "Boats enter if the flag flies.", "meaning reversed"],
  ["Fishing is prohibited on the pier.", "Fishing is permitted on the pier.", "meaning reversed"],
  ["Le Conseil soutient ce projet.", "Le Conseil rejette ce projet.", "meaning reversed"],
  // Bounds.
  ["At least five pilots are there.", "At most five pilots are there.", "limit turned"],
  ["Losses stay < 5 % of the catch.", "Losses stay > 5 % of the catch.", "limit turned"],
  ["Au moins cinq bateaux restent.", "Au plus cinq bateaux restent.", "limit turned"],
  ["Mindestens fünf Boote sind da.", "Höchstens fünf Boote sind da.", "limit turned"],
  ["Papers come before 1 May 2014.", "Papers come after 1 May 2014.", "limit turned"],
  ["Hasta el 3 de mayo se pesca.", "Desde el 3 de mayo se pesca.", "limit turned"],
  ["Boats leave before midnight here.", "Boats leave after midnight here.", "limit turned"],
])("%s → %s: %s", (older, newer, judgement) => {
  expect(judgeWording(older, newer).map((flag) => flag.judgement)).toEqual([judgement]);
  expect(judgeWording(newer, older).map((flag) => flag.judgement)).toEqual([mirrored[judgement]]);
});

it.each([
  // Denied twice, or another way.
  ["Permits that are not unlawful are kept.", "Permits that are lawful are kept."],
  ["Fishing is prohibited unless a permit is held.", "Fishing is allowed if a permit is held."],
  ["You must not leave before 5 May 2015.", "You must leave after 5 May 2015."],
  ["Le bien est à eux si la dette n'est indivisible.", "Le bien est à eux si la dette est divisible."],
  // No opposites, though one word holds the other.
  ["We inform the pilots of the tide.", "We form the pilots of the tide."],
  ["The migrants of the port are counted.", "The immigrants of the port are counted."],
  // No bound of a number.
  ["The Council meets before the gate.", "The Council meets after the gate."],
  // The same words in another order, another thing beside.
  ["All crews leave, none of the nets.", "None of the nets, all crews leave."],
  ["Unlawful fishing is punished at the port.", "Lawful trade is welcome at the port."],
])("%s → %s: no opposites", (older, newer) => {
  const told = judgeWording(older, newer).filter(({ rule }) => rule.includes("opposite"));
  expect(told).toEqual([]);
});

it("tells a sign turned round between two versions, where all words stayed", () => {
  const text = (sign: string) => readPlainText(`Losses of the fleet must stay ${sign} 5 % of the catch.`);
  expect(compareWording(text("<"), text(">")).flatMap(({ flags }) => flags)).toMatchObject([
    { judgement: "limit turned", olderWords: "<", newerWords: ">" },
  ]);
  expect(compareWording(text("<"), text("<"))).toEqual([]);
});
