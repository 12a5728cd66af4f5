import type { Word } from "@/lib/core/facts/reading/read-words";
import { buildName, type Name } from "./build-name";
import { runEnd } from "./name-run";

/** Names that a number, a title or a letter makes: orders, laws and visas. `null` where none begins at this word. */
export const findSpecialName = (words: readonly Word[], at: number): Name | null =>
  numbered(words, at) ?? titled(words, at) ?? visas(words, at);

/** "Executive Order 13126", "EO 13126", "Public Law 106-386", "Resolution 2331": a number makes the name. */
function numbered(words: readonly Word[], at: number): Name | null {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return null;
  if (/^e\.?o\.?$/i.test(word.text) && next.gap.replace(".", "") === "" && /^\d{4,5}$/.test(next.text)) {
    const name = buildName(words, at, at + 1, "order");
    return name && { ...name, name: `Executive Order ${next.text}`, abbreviation: `EO ${next.text}` };
  }
  const third = words[at + 2];
  if (
    word.lower === "executive" &&
    next.lower === "order" &&
    third &&
    /^\d{4,5}$/.test(third.text) &&
    third.gap === ""
  ) {
    const name = buildName(words, at, at + 2, "order");
    return name && { ...name, abbreviation: `EO ${third.text}` };
  }
  if (word.lower === "public" && next.lower === "law" && third && /^\d{2,3}-\d+$/.test(third.text))
    return buildName(words, at, at + 2, "law");
  return null;
}

/** "Executive Order: Preparing the United States for …": a title after a colon. */
function titled(words: readonly Word[], at: number): Name | null {
  if (
    words[at]?.lower !== "executive" ||
    words[at + 1]?.lower !== "order" ||
    words[at + 2]?.gap !== ":" ||
    !words[at + 2]?.capital
  )
    return null;
  return buildName(words, at, runEnd(words, at + 2), "order");
}

// Made once: functions made at every word cost more than what they do.
const visaLetter = (word: Word | undefined) =>
  word !== undefined && word.text.length <= 3 && /^\p{Lu}(?:-\d)?$/u.test(word.text);

/** "T and U visas", "J-1 visa": kinds of visa. */
function visas(words: readonly Word[], at: number): Name | null {
  if (!visaLetter(words[at])) return null;
  let to = at + 1;
  while (to < at + 5 && words[to] && (/^(?:and|or)$/.test(words[to]?.lower ?? "") || visaLetter(words[to])))
    to++;
  return /^visas?$/.test(words[to]?.lower ?? "") ? buildName(words, at, to, "programme") : null;
}
