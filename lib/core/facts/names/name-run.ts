import type { Word } from "@/lib/core/facts/reading/read-words";
import { funded, isAbbreviation, isOffice, nameWord } from "./name-word-tests";
import { classNouns, joiners, openers } from "./name-words";

const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The longest name, in words: bounds the look ahead, so that the search stays linear. */
const LONGEST = 28;

/**
 * How far a capitalised run reaches from `from`: capitalised words and numbers, small joiners between them, one series with
 * commas that ends in "and" ("Population, Refugees, and Migration"), and a short name in brackets inside it.
 * Answers the index of the last word.
 */
export function runEnd(words: readonly Word[], from: number): number {
  let to = from;
  let at = from + 1;
  const limit = Math.min(words.length, from + LONGEST);
  while (at < limit) {
    const word = words[at];
    const previous = words[at - 1];
    if (!word || !previous) break;
    // A possessive is the end of whoever owns the name: "the Department of State's | Office …".
    if (previous.possessive && previous.capital) break;
    if (months.test(word.text) || funded.test(previous.text)) break;
    if (word.gap === "" && nameWord(word)) {
      to = at++;
      continue;
    }
    if (word.gap === "(" && isAbbreviation(word.text) && words[at + 1]?.gap.startsWith(")")) {
      const after = words[at + 1];
      const goesOn = after?.gap === ")" && nameWord(after) && !months.test(after.text);
      if (!goesOn) break;
      to = at + 1;
      at += 2;
      continue;
    }
    // "the Partnership | in Accra": a place after the class noun is not of the name.
    if ((word.lower === "in" || word.lower === "at") && at > from + 1 && classNouns.has(previous.lower))
      break;
    // "Finance Report | by Ada Lind": whoever made it is not of the name.
    if (word.lower === "by" && classNouns.has(previous.lower)) break;
    if (word.lower === "and" && word.gap === "" && anotherName(words, from, at)) break;
    if (word.lower === "or" || word.lower === "under") break;
    if (word.gap === "" && joiners.has(word.lower)) {
      let ahead = at + 1;
      while (
        ahead < limit &&
        ahead < at + 3 &&
        words[ahead]?.gap === "" &&
        joiners.has(words[ahead]?.lower ?? "")
      )
        ahead++;
      const next = words[ahead];
      const afterAnd = word.lower === "and" && words[at + 1]?.lower === "the";
      if (afterAnd || !next || next.gap !== "" || !next.capital) break;
      to = ahead;
      at = ahead + 1;
      continue;
    }
    if (word.gap === ",") {
      // "World Food Programme, Food and …": after its class noun a name is complete.
      if (at > from + 1 && classNouns.has(previous.lower)) break;
      // "Bureau of Population, Refugees, and Migration": a bare list of names is no name.
      const inside = words
        .slice(from, at)
        .some(({ lower }) => /^(?:of|for|on|to|de|des|du|para|für)$/.test(lower));
      const series = inside ? seriesEnd(words, at, limit) : -1;
      if (series < 0) break;
      to = series;
      at = series + 1;
      continue;
    }
    break;
  }
  return to;
}

/**
 * Does a name of its own begin behind the "and" at `at`: "the Future Initiative | and Power …", "the Organization for
 * Migration | and London School of …"? Looks at six words ahead.
 */
function anotherName(words: readonly Word[], from: number, at: number): boolean {
  let named = false;
  for (let i = from; i < at - 1; i++)
    if (isOffice(words[i]) && /^(?:of|for|on|to)$/.test(words[i + 1]?.lower ?? "")) named = true;
  const complete = !named && at > from + 1 && classNouns.has(words[at - 1]?.lower ?? "");
  if (complete && isOffice(words[at - 1])) return true;
  if (!named && !complete) return false;
  for (let i = at + 1; i < at + 6; i++) {
    const word = words[i];
    if (!word?.capital || word.gap !== "") return complete;
    const link = words[i + 1];
    if (complete && classNouns.has(word.lower)) return false;
    if (isOffice(word) && link?.gap === "" && /^(?:of|for|on)$/.test(link.lower)) return true;
  }
  return complete;
}

/** `, Refugees, and Migration`: the index of the last member if the comma at `at` is inside such a series, else -1. */
function seriesEnd(words: readonly Word[], at: number, limit: number): number {
  let members = 0;
  for (let i = at; i < limit && i < at + 10; i++) {
    const word = words[i];
    if (!word) return -1;
    if (word.lower === "and" || word.lower === "or" || word.gap === "&") {
      const next = words[i + 1];
      return members > 0 && next?.capital && next.gap === "" && !openers.has(next.lower) ? i + 1 : -1;
    }
    // "Continued Presence, T and U visas"
    if (word.text.length === 1) return -1;
    if (word.gap === "," && word.capital && !openers.has(word.lower)) members++;
    else if (!(word.gap === "" && word.capital)) return -1;
    // A new name of its own kind is no member of a series: "Department of State, Office of …".
    if (classNouns.get(word.lower) === "office" && word.gap === ",") return -1;
  }
  return -1;
}
