import { openers } from "@/lib/core/facts/names/name-words";
import { figureWords } from "@/lib/core/languages/figure-words";
import { bareWord, isPlain, type NumberInText } from "./number-in-text";
import { counted, naming } from "./quantity-units";

/** The word that stands before a list of numbers ("artículos 33, 41 y 75"), looking back over at most eight; `null` if none. */
function beforeListOfNumbers({ words, first }: NumberInText): string | null {
  for (let at = first - 1; at >= Math.max(0, first - 9); at--) {
    const word = words[at];
    if (!word) return null;
    // "31 January 2021, and 37 projects": behind a year a list of days is over.
    if (/^(?:1[5-9]|20)\d\d$/.test(word.text)) return null;
    if (/^\d+$|^(?:and|or|y|e|et|ou|o|und|oder|à|to|bis|sowie)$/.test(word.lower)) continue;
    const numbers = words.slice(at + 1, first).some(({ lower: each }) => /^\d+$/.test(each));
    return numbers ? bareWord(word) : null;
  }
  return null;
}

/** Languages whose references name the part behind its number as well. */
const namedBehind = new Set(["de", "it"]);
const ofVersions = /^(?:series|releases?|versions?|branch|branches)$/;
const isCounted = ({ what, read }: NumberInText) =>
  what !== null && (counted.has(what.head) || figureWords("counted", read.lang).has(what.head));

const dialled = /^(?:calls?|callers?|operators?|dispatchers?|dispatch|emergency|hotlines?|lifelines?)$/;

/** "10 Droit applicable": a short line that is no sentence, and begins with a number and a capitalised word nobody counts. */
function isHeadingNumber(number: NumberInText): boolean {
  const { words, first, after, read } = number;
  const { block, start, end } = read.sentence;
  return (
    first === 0 &&
    isPlain(number) &&
    words[after]?.capital === true &&
    number.quantity.value < 100 &&
    words.length <= LONGEST_HEADING &&
    start === block.start &&
    end >= block.end - 1 &&
    /\p{L}$/u.test(read.text) &&
    !isCounted(number)
  );
}
const LONGEST_HEADING = 9;

/**
 * Is it the number of a name: "Article 5", "articles 33, 41 et 75", "Display & Video 360 users", "Linux 2.4", or of a section:
 * "7.7 Water wells"?
 */
export function isNumberOfName(number: NumberInText): boolean {
  const { words, first, after, quantity, read } = number;
  if (quantity.percent || quantity.currency) return false;
  const previous = words[first - 1];
  const names = (word: string) => naming.has(word) || figureWords("naming", read.lang).has(word);
  if (quantity.bound === "exactly") {
    if (
      previous &&
      previous.gap !== "-" &&
      bareWord(previous).split("/").some(names) &&
      /^[°º.]?$/.test(words[first]?.gap ?? "")
    )
      return true;
    const listed = beforeListOfNumbers(number);
    if (listed !== null && names(listed)) return true;
  }
  const decimal =
    /^\d{1,4}(?:\.\d{1,2}){1,2}$/.test(quantity.digits) && !quantity.percent && !quantity.currency;
  if (decimal && !quantity.scaled && first === 0 && words[after]?.capital) return true;
  if (decimal && ofVersions.test(words[after]?.lower ?? "")) return true;
  // "5 Absatz 2", "902 Nr. 3", "15 della Legge": in texts of law a number is followed by the name of a smaller or a larger part.
  const part = /^(?:del|dell|della|der|des)(?:'|$)/.test(words[after]?.lower ?? "") ? after + 1 : after;
  if (
    namedBehind.has(read.lang ?? "") &&
    isPlain(number) &&
    words[part]?.gap === "" &&
    names(bareWord(words[part]))
  )
    return true;
  // "a 911 call", "112 operators": the number that is dialled.
  if (/^(?:911|999|112|311|988)$/.test(quantity.digits) && dialled.test(words[after]?.lower ?? ""))
    return true;
  if (isHeadingNumber(number)) return true;
  if (!previous?.capital || previous.possessive || words[first]?.gap !== "" || openers.has(previous.lower))
    return false;
  if (quantity.bound !== "exactly" || quantity.digits.includes(",")) return false;
  // "Erik ten Hag": Dutch, and in no text the number of what is counted behind it.
  if (words[first]?.raw === "ten" && words[after]?.capital && after === first + 1) return !isCounted(number);
  // A number behind a capitalised word inside a sentence is that name's.
  if (decimal && !quantity.scaled) return true;
  if (!isPlain(number)) return false;
  // "without Python 2 support": what no one counts, behind a name inside a sentence.
  if (first > 1 && quantity.value < 100 && number.what && !number.what.carried && !isCounted(number))
    return true;
  // "Display & Video 360 users", "Debian 8 Jessie"
  return first > 1 ? words[first - 2]?.capital === true : words[after]?.capital === true;
}
