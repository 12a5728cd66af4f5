import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLadders } from "@/lib/core/facts/wording/commitment-ladder";
import { compareWording } from "@/lib/core/facts/wording/compare-wording";
import { diffWords } from "@/lib/core/facts/wording/diff-words";
import { judgeWording } from "@/lib/core/facts/wording/judge-wording";
import { paper } from "./facts-in";

describe("what says the same in other words, or something else, is not flagged", () => {
  it.each([
    ["You can withdraw your consent.", "You may withdraw your consent."],
    ["You are unable to use the harbour.", "You may not use the harbour."],
    ["These uses may include, but are not limited to, fishing.", "These uses may include fishing."],
    ["Read why we close the gate.", "Read whether or not we close the gate."],
    [
      "We use the names of candidates for the following purposes.",
      "We do not sell the fish that sailors bring into the port.",
    ],
    // Leave given to the reader is no doubt.
    ["You moor your boat at the pier.", "You may moor your boat at the pier."],
    // Another acts, or does another thing.
    ["The harbour master will ask for your papers.", "The harbour master may open your boat."],
    ["The harbour receives letters from ships.", "You may receive letters from ships."],
    // A list of examples, a restriction.
    ["Tasks may include mooring and towing of boats.", "Tasks such as mooring and towing of boats."],
    ["Pilots may only have access to the north pier.", "Pilots have access to the north pier."],
    // One condition for another.
    ["Additionally, pilots may leave the port.", "Depending on the tide, pilots leave the port."],
    // How much of something else.
    ["Some additional piers are closed in winter.", "Other piers are closed in winter."],
    // "may not" forbids as "must not" does.
    ["You may not fish from the pier.", "You shall not fish from the pier."],
    ["The master shall be entitled to open crates.", "The master may open crates."],
    // Denied before already.
    ["Fishing from the pier is forbidden in winter.", "Fishing from the pier is not allowed in winter."],
    ["La pêche est interdite sur le quai.", "La pêche n’est pas autorisée sur le quai."],
    ["Le port ne peut pas fermer en hiver.", "Le port ne peut fermer en hiver."],
    ["Das Angeln ist am Kai untersagt.", "Das Angeln ist am Kai nicht erlaubt."],
    ["Storms that hurt us, like the gale of May.", "Storms that hurt us, not to mention the gale of May."],
    ["Fermer le port ou le quai est permis.", "Fermer le port ou, le cas échéant, le quai est permis."],
  ])("%s", (older, newer) => expect(judgeWording(older, newer)).toEqual([]));

  it.each([
    [
      "Your harbour papers will be checked.",
      "When needed, your harbour papers may be checked.",
      "hedge gained",
    ],
    ["Boats would be towed in a gale.", "Some boats would be towed in a gale.", "hedge gained"],
    ["The port will fund two pilots.", "The port will consider funding two pilots.", "weakened"],
    ["The port stores letters of sailors.", "The port may store letters of sailors.", "hedge gained"],
    ["Die Gemeinde öffnet den Hafen.", "Die Gemeinde öffnet den Hafen nicht.", "negation gained"],
  ])("%s → %s", (older, newer, judgement) =>
    expect(judgeWording(older, newer)).toMatchObject([{ judgement }]),
  );

  it("but a hedge that comes is", () => {
    expect(
      judgeWording("Letters are opened at the port.", "Letters may be opened at the port.")[0]?.judgement,
    ).toBe("hedge gained");
  });
});

describe("judgeWording", () => {
  it.each([
    [
      "Les communes doivent ouvrir le port.",
      "Les communes devraient ouvrir le port.",
      "weakened",
      "doivent → devraient, ladder “duty in French”",
    ],
    [
      "Die Gemeinden sollen den Hafen öffnen.",
      "Die Gemeinden müssen den Hafen öffnen.",
      "strengthened",
      "sollen → müssen, ladder “duty in German”",
    ],
    [
      "Los municipios deberán abrir el puerto.",
      "Los municipios podrán abrir el puerto.",
      "weakened",
      "deberán → podrán, ladder “duty in Spanish”",
    ],
    [
      "Os municípios devem abrir o porto.",
      "Os municípios podem abrir o porto.",
      "weakened",
      "devem → podem, ladder “duty in Portuguese”",
    ],
    [
      "Das Amt öffnet den Hafen im Winter.",
      "Das Amt öffnet den Hafen nach Möglichkeit im Winter.",
      "weakened",
      "“nach möglichkeit” came, a word that binds less",
    ],
    [
      "Le port est ouvert en hiver.",
      "Le port n’est pas ouvert en hiver.",
      "negation gained",
      "negation “pas” came",
    ],
    [
      "States must protect migrants.",
      "States should protect migrants.",
      "weakened",
      "must → should, ladder “duty”",
    ],
    [
      "States should protect migrants.",
      "States shall protect migrants.",
      "strengthened",
      "should → shall, ladder “duty”",
    ],
    [
      "The Council invites all parties to report.",
      "The Council urges all parties to report.",
      "strengthened",
      "invites → urges, ladder “call”",
    ],
    [
      "The Council demands that they leave.",
      "The Council calls upon them to leave.",
      "weakened",
      "demands → calls upon, ladder “call”",
    ],
    ["We will provide aid.", "We could provide aid.", "weakened", "will → could, ladder “will”"],
    [
      "It is one of the largest donors.",
      "It is the largest donor.",
      "strengthened",
      "one of the largest → the largest, ladder “claim”",
    ],
    [
      "States protect migrants.",
      "States protect migrants, as appropriate.",
      "hedge gained",
      "hedge “as appropriate” came",
    ],
    ["It is time to act.", "It is premature to act.", "hedge gained", "hedge “premature” came"],
    ["They should be punished.", "They should not be punished.", "negation gained", "negation “not” came"],
    ["No person may be held.", "A person may be held.", "negation lost", "negation “no” went"],
  ])("%s → %s", (older, newer, judgement, rule) => {
    expect(judgeWording(older, newer)).toContainEqual(expect.objectContaining({ judgement, rule }));
  });

  it("takes other ladders", () => {
    expect(
      judgeWording("They plan it.", "They swear it.", [
        { name: "own", rungs: [{ words: ["swear"] }, { words: ["plan"] }] },
      ]),
    ).toMatchObject([{ judgement: "strengthened" }]);
  });

  it("says nothing of equal words, and the opposite the other way round", () => {
    const words = fc.constantFrom(
      ...defaultLadders.flatMap(({ rungs }) => rungs.flatMap((rung) => rung.words)),
      "states",
      "not",
      "as appropriate",
      "migrants",
      ...["lawful", "unlawful", "all", "none", "if", "unless", "at least", "at most", "allowed", "forbidden"],
    );
    const text = fc.array(words, { maxLength: 8 }).map((list) => list.join(" "));
    const opposite: Record<string, string> = {
      strengthened: "weakened",
      weakened: "strengthened",
      "hedge gained": "hedge lost",
      "hedge lost": "hedge gained",
      "negation gained": "negation lost",
      "negation lost": "negation gained",
      "meaning reversed": "meaning reversed",
      "limit turned": "limit turned",
    };
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(judgeWording(a, a.toUpperCase())).toEqual([]);
        const there = judgeWording(a, b).map(({ judgement }) => judgement);
        expect(judgeWording(b, a).map(({ judgement }) => opposite[judgement])).toEqual(there);
      }),
    );
  });
});

describe("diffWords", () => {
  it("loses no word: outside the runs both sides read the same", () => {
    const sentence = fc
      .array(fc.constantFrom("aid", "flows", "to", "the", "people", "of", "Kenya", "now"), { maxLength: 14 })
      .map((list) => list.join(" "));
    const without = (text: string, cuts: readonly { start: number; end: number }[]) => {
      let rest = "";
      let from = 0;
      for (const { start, end } of cuts) {
        rest += `${text.slice(from, start)} `;
        from = end;
      }
      return (rest + text.slice(from)).toLowerCase().split(/\s+/).filter(Boolean);
    };
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const runs = diffWords(a, b);
        expect(
          without(
            a,
            runs.map(({ older }) => older),
          ),
        ).toEqual(
          without(
            b,
            runs.map(({ newer }) => newer),
          ),
        );
        if (a === b) expect(runs).toEqual([]);
      }),
    );
  });
});

describe("compareWording", () => {
  const older =
    "We regret the premeditated, unprovoked, and unjustified attack. The United States is one of the largest humanitarian donors to the region. States must protect migrants in transit.";
  const newer =
    "Refugees fled the premeditated, unprovoked, and unjustified war in the north. The United States is the largest single-country donor of humanitarian assistance to the region. States should protect migrants in transit.";

  it("tells rewordings, strength and phrases that go on differently", () => {
    const found = compareWording(paper(older), paper(newer));
    expect(found.flatMap(({ flags }) => flags.map(({ rule }) => rule))).toEqual(
      expect.arrayContaining([
        "must → should, ladder “duty”",
        "one of the largest → the largest, ladder “claim”",
      ]),
    );
    expect(
      found.some(
        (change) =>
          change.older?.endsWith("unjustified attack.") && change.newer?.includes("unjustified war"),
      ),
    ).toBe(true);
  });

  it("shows a flag beside the words it speaks of", () => {
    const found = compareWording(
      paper("In the north harbour of the old town every pilot is required to show papers at the gate."),
      paper("In the south harbour of the old town every pilot should show papers at the gate."),
    );
    expect(found.filter(({ flags }) => flags.length > 0).map(({ newer: words }) => words)).toEqual([
      expect.stringContaining("should"),
    ]);
  });

  it("is silent on typography, white space and order", () => {
    expect(
      compareWording(
        paper("It’s one text. It has “two” sentences here."),
        paper('It has "two" sentences here.  It\'s one  text.'),
      ),
    ).toEqual([]);
  });

  it("makes no pairs of texts that share names only", () => {
    const a = "The Office to Monitor and Combat Trafficking in Persons monitors international efforts.";
    const b =
      "In spring the Office to Monitor and Combat Trafficking in Persons awarded prizes to twelve schools.";
    expect(compareWording(paper(a), paper(b))).toEqual([]);
  });
});

it.each([
  ["can't", "can"],
  ["couldn't", "could"],
  ["didn't", "did"],
  ["wouldn't", "would"],
  ["shouldn't", "should"],
  ["mustn't", "must"],
  ["needn't", "need"],
  ["wasn't", "was"],
  ["weren't", "were"],
  ["hasn't", "has"],
  ["haven't", "have"],
  ["hadn't", "had"],
  ["shan't", "shall"],
])("tells of a negation where “%s” became “%s”, and of none where it is only written out", (short, verb) => {
  const sentence = (words: string) => `The boats of the northern harbour ${words} leave before the storm.`;
  for (const words of [short, short.replace("'", "’")]) {
    const lost = judgeWording(sentence(words), sentence(verb)).map(({ judgement }) => judgement);
    expect(lost).toContain("negation lost");
    const gained = judgeWording(sentence(verb), sentence(words)).map(({ judgement }) => judgement);
    expect(gained).toContain("negation gained");
    const told = judgeWording(sentence(words), sentence(`${verb} not`)).map(({ judgement }) => judgement);
    expect(told.filter((judgement) => judgement.startsWith("negation"))).toEqual([]);
  }
});
