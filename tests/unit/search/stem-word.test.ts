import { expect, test } from "vitest";
import { stemWord } from "@/lib/core/search/stem-word";

test.each([
  ["en", ["exceed", "exceeds", "exceeded", "exceeding"]],
  ["en", ["proceed", "proceeds", "proceeding", "proceedings"]],
  ["en", ["succeed", "succeeded", "succeeding"]],
  ["en", ["organise", "organizes", "organised", "organizing"]],
  ["en", ["need", "needs", "needed", "needing"]],
  ["de", ["Frist", "Fristen"].map((word) => word.toLowerCase())],
  ["fr", ["migrant", "migrants", "migrante"]],
])("%s: %j have one stem", (lang, words) => {
  expect(new Set(words.map((word) => stemWord(word, lang))).size).toBe(1);
});

test("words that are spelled alike and mean other things are not joined", () => {
  expect(stemWord("feed", "en")).not.toBe(stemWord("fee", "en"));
  expect(stemWord("seed", "en")).not.toBe(stemWord("see", "en"));
});
