import { joiners } from "@/lib/core/facts/names/name-words";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { figureWords } from "@/lib/core/languages/figure-words";
import type { Quantity } from "./find-quantities";
import { counted, plural } from "./quantity-units";
import { isNamedBehind, unitBehind } from "./unspaced-units";

/** What a number counts: the words after it up to its noun. */
export interface Counted {
  readonly unit: string;
  /** The noun itself, small letters. */
  readonly head: string;
  /** It was not printed after the number but taken from the number before or from "number of …". */
  readonly carried: boolean;
}

const verbLike =
  /^(?:received|signed|joined|participated|attended|died|fled|remain|live|work|lived|worked|need|face|gathered|endorsed|represent|represented|came|took|made|went|said|helped|met|account|accounted)$/;

/** "trade beneficiary countries | and territories", "refugee children": does the noun phrase go on after a counted noun? */
const nounGoesOn = (next: Word | undefined) =>
  next !== undefined && next.gap === "" && (counted.has(next.lower) || next.lower === "and");

/** The unit of the number before, and whether this number is one of its series. */
export interface Carried {
  readonly unit: string | null;
  readonly sameSeries: boolean;
}

/** The words a number counts, read from the word after it; `null` where none follows. `text` is what stands behind the number. */
export function readCounted(
  words: readonly Word[],
  after: number,
  quantity: Quantity,
  lang: string | null,
  carried: Carried,
  text: string,
): Counted | null {
  if (quantity.percent)
    return { unit: quantity.points ? "percentage points" : "percent", head: "percent", carried: false };
  const unspaced = unitBehind(text);
  if (unspaced) return { unit: unspaced, head: unspaced, carried: false };
  if (isNamedBehind(text)) return null;
  const stops = figureWords("stops", lang);
  const unit =
    unitWords(words, after, stops, quantity.scaled) ??
    unitBehindBracket(words, after, stops, quantity.scaled);
  if (unit) return { unit: unit.words.join(" "), head: unit.head, carried: false };
  return carried.unit &&
    (carried.sameSeries || quantity.scaled || quantity.value >= 1_000 || words[after]?.lower === "of")
    ? { unit: carried.unit, head: carried.unit, carried: true }
    : null;
}

/** "1.5 million (2.7%) | deaths": the noun stands behind a short remark in brackets. */
function unitBehindBracket(
  words: readonly Word[],
  after: number,
  stops: ReadonlySet<string>,
  scaled: boolean,
): ReturnType<typeof unitWords> {
  if (words[after]?.gap !== "(" || !/^\d+(?:[.,]\d+)?$/.test(words[after]?.text ?? "")) return null;
  if (!/^%?\)$|^$/.test(words[after + 1]?.gap ?? "")) return null;
  for (let at = after + 1; at < after + 5; at++)
    if (/^[%\s]?\)$/.test(words[at]?.gap ?? "")) return unitWords(words, at, stops, scaled, true);
  return null;
}

/** Nouns are no further from their number than this many words. */
const LONGEST = 7;

function unitWords(
  words: readonly Word[],
  after: number,
  stops: ReadonlySet<string>,
  scaled: boolean,
  pastBracket = false,
): { words: readonly string[]; head: string } | null {
  const unit: string[] = [];
  let head = "";
  for (let at = after; at < Math.min(words.length, after + LONGEST); at++) {
    const word = words[at];
    if (!word) break;
    if (
      at > after &&
      word.gap !== "" &&
      !(word.gap === "-" || (word.gap === "," && plural(word.lower) === false && words[at + 1]?.gap === ""))
    )
      break;
    if (at === after && !pastBracket && !/^[-+]?$/.test(word.gap)) break;
    // Digits count no digits: what follows is the rest of a telephone number or a table.
    if (/^\d+$|^\d+[.,/-]/.test(word.text) || /^https?$|^www\./.test(word.lower)) break;
    const { lower } = word;
    // "4 million of the people", "4 millions d'habitants".
    const opens = at === after ? (scaled ? /^(?:of|de|d'|di)$/ : /^of$/) : at === after + 1 ? /^the$/ : null;
    if (unit.length === 0 && opens?.test(lower)) continue;
    // "40 million more websites"
    if (at === after && lower === "more" && words[at + 1]?.gap === "" && words[at + 1]?.lower !== "than")
      continue;
    if (lower === "and" && unit.length > 0 && counted.has(words[at + 1]?.lower ?? "") && counted.has(head)) {
      unit.push("and");
      continue;
    }
    if (
      stops.has(lower) ||
      joiners.has(lower) ||
      verbLike.test(lower) ||
      (/ly$/.test(lower) && unit.length > 0)
    )
      break;
    unit.push(word.text);
    // "people-mostly": a dash printed as a hyphen ends the noun.
    const [beforeHyphen = ""] = lower.split("-");
    head = lower.includes("-") && counted.has(beforeHyphen) ? beforeHyphen : lower;
    if (head !== lower) {
      unit[unit.length - 1] = head;
      break;
    }
    if (word.possessive) break;
    if (counted.has(head) && !nounGoesOn(words[at + 1])) break;
    // After a plural only another plural goes on: "States Parties", but "resolutions | adopted".
    if (plural(head) && words[at + 1]?.lower !== "and" && !plural(words[at + 1]?.lower ?? "")) break;
  }
  while (unit.at(-1) === "and") unit.pop();
  return unit.length > 0 ? { words: unit, head } : null;
}
