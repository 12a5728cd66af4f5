import type { Word } from "@/lib/core/facts/reading/read-words";
import { clauseWords } from "@/lib/core/languages/clause-words";
import { figureWords, figureWordsOfAll } from "@/lib/core/languages/figure-words";
import { nounsAreCapital } from "@/lib/core/languages/nouns-are-capital";
import type { NumberInText } from "./number-in-text";
import { counted, plural, uncounted } from "./quantity-units";

const outOf = figureWordsOfAll("outOf");

const smallNumber =
  /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|un|une|uno|una|deux|trois|dos|tres|einer?|zwei|drei)$/;

/** "3 in | 10", "one out of | five", "3 de cada | 10": is the number before the joining words a small plain one? */
function ratioBefore(words: readonly Word[], first: number): boolean {
  for (const back of [2, 3]) {
    if (back === 3 && !/^(?:of|de|out)$/.test(words[first - 2]?.lower ?? "")) return false;
    if (smallNumber.test(words[first - back]?.lower ?? ""))
      return words.slice(first - back + 1, first).every((word) => word.gap === "");
  }
  return false;
}

/** "12 x | 10 workers", "3 × | 8 hours": the figures say how many only together. */
const isFactor = (words: readonly Word[], first: number): boolean =>
  (words[first - 1]?.lower === "x" && /^\d/.test(words[first - 2]?.text ?? "")) ||
  (words[first]?.gap === "×" && /\d$/.test(words[first - 1]?.text ?? ""));

const none = clauseWords("none");
/** "None of the | 27 States", "keiner der | 16 Häfen", "aucun des | 40 ports": so many there are, and none of them is told of. */
function isNone(words: readonly Word[], first: number): boolean {
  for (let at = first - 1; at >= first - 4; at--) {
    const word = words[at];
    if (!word) return false;
    if (none.has(word.lower)) return at < first - 1;
    // "not one of the"
    if (word.lower === "one") return words[at - 1]?.lower === "not";
    if (!ofThose.test(word.lower) || words[at + 1]?.gap !== "") return false;
  }
  return false;
}
const ofThose =
  /^(?:of|the|these|those|our|its|their|der|dieser|de|des|ces|los|las|estos|estas|dos|das|dei|delle|degli|van)$/;

/** Is it a length of time, the number of a list or a page, a ratio's base, or a small number that counts nothing? Says which. */
export function wayOfWriting({ words, first, after, quantity, what, read }: NumberInText): string | null {
  if (/^(?:per|pro|je)$/.test(words[first - 1]?.lower ?? "")) return "base of a rate";
  if (quantity.percent) return null;
  if (isFactor(words, first)) return "factor of a product";
  if (isNone(words, first)) return "what none of them did";
  if (!what) return "nothing counted";
  const next = words[after]?.lower ?? "";
  const durations = figureWords("durations", read.lang);
  if (durations.has(next) || durations.has(what.head) || /^years?-/.test(what.head)) return "length of time";
  if (
    /^(?:pp|kb|mb|gb|pm|am|p\.m|a\.m|p\.m\.|a\.m\.|gmt|utc|cet|cest|st|nd|rd|th|x|times|fold|millionth|th\.)$/i.test(
      next,
    )
  )
    return "page, size or time";
  // "8 min read"
  if (/^min(?:ute)?s?$/.test(next) && words[after + 1]?.lower === "read") return "length of time";
  const { block } = read.sentence;
  if (block.marker && first === 0 && !quantity.spelled && read.sentence.start === block.start)
    return "list number";
  if (uncounted.has(what.head)) return "a way of writing";
  const unit = what.unit.split(" ");
  const isCounted = counted.has(what.head) || figureWords("counted", read.lang).has(what.head);
  const capitals = unit.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (
    !quantity.scaled &&
    !nounsAreCapital(read.lang) &&
    capitals === unit.length &&
    (first === 0 || words[first - 1]?.capital === true || !(isCounted || plural(what.head)))
  )
    return "name";
  const previous = words[first - 1]?.lower ?? "";
  if (
    (outOf.has(previous) || /^(?:cada|out)$/.test(previous)) &&
    ratioBefore(words, first) &&
    quantity.value <= 100_000
  )
    return "one in so many";
  if (quantity.spelled && !quantity.scaled) {
    if (quantity.value <= 1) return "a way of writing";
    if (quantity.value < 10 && !isCounted) return "a small number of things not usually counted";
    if (quantity.value <= 2 && (first === 0 || /^(?:of|first|last|these|those|other)$/.test(next)))
      return "a way of writing";
  }
  if (!quantity.spelled && quantity.value <= 1) return "a way of writing";
  return null;
}
