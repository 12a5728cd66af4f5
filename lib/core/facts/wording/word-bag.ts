import { foldWords } from "@/lib/core/facts/fact-key";

const stop = new Set(
  "the a an and or of to in on at for by with from as is are was were be been being it its this that these those our their his her we they he she who which has have had will would can could may might must shall should do does did not no also more than over nearly about approximately some up such other into through between among both each any all new additional million billion thousand percent".split(
    " ",
  ),
);

/** A crude stem: English endings off, so that "provides", "provided" and "providing" meet. Good for comparing, not for showing. */
export function stem(word: string): string {
  if (word.length < 5) return word.replace(/s$/, "");
  return word
    .replace(/(?:ations?|ing|ings|ies|ied|ed|es|s|ion|ions|ment|ments|ly)$/, "")
    .replace(/(?:e|y|i)$/, "");
}

/** Content words of a text as stems, numbers and small words left out. O(length). */
export function wordBag(text: string): ReadonlySet<string> {
  const bag = new Set<string>();
  for (const word of foldWords(text).split(" "))
    if (word.length > 2 && !stop.has(word) && !/^\d/.test(word)) bag.add(stem(word));
  return bag;
}

/** Shared words over all words of the smaller (`min`) or of both bags (`dice`), 0 to 1; 0 where one is empty. */
export function likeness(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  over: "min" | "dice" = "dice",
): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return over === "min" ? common / small.size : (2 * common) / (a.size + b.size);
}
