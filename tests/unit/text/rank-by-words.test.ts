import fc from "fast-check";
import { expect, test } from "vitest";
import { rankByWords } from "@/lib/core/text/rank-by-words";

const same = (text: string) => text;

test("what is kept holds every word, what begins with them comes first, and nothing is made up or doubled", () => {
  const word = fc.stringMatching(/^[a-c]{1,3}$/);
  const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")));
  fc.assert(
    fc.property(texts, fc.array(word, { maxLength: 2 }), (given, words) => {
      const ranked = rankByWords(given, words, same);
      expect([...ranked].sort()).toEqual(
        given.filter((text) => words.every((each) => text.includes(each))).sort(),
      );
      const begins = ranked.map((text) =>
        words.every((each) => text.split(" ").some((own) => own.startsWith(each))),
      );
      expect(begins).toEqual([...begins].sort((one, other) => Number(other) - Number(one)));
    }),
  );
});

test("capitals and signs between words do not count; without words everything stays as it is", () => {
  const texts = ["Anti-trafficking office", "Trafficking in persons", "Ports"];
  expect(rankByWords(texts, ["TRAFFICK"], same)).toEqual([
    "Anti-trafficking office",
    "Trafficking in persons",
  ]);
  expect(rankByWords(texts, ["rafficking", "in"], same)).toEqual([
    "Anti-trafficking office",
    "Trafficking in persons",
  ]);
  expect(rankByWords(texts, [], same)).toEqual(texts);
});
