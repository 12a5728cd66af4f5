import { readName } from "@/lib/core/facts/names/read-name";
import { honorifics } from "@/lib/core/facts/names/title-words";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { officeMeant } from "./read-office-before";
import { readTitle } from "./read-person";

/** The words "on trafficking in persons" between a post and the comma are so many at most. */
const SUBJECT = 9;

/**
 * "The High Commissioner, Mr. Fridtjof Nansen, …", "The Special Rapporteur on the right to food, Ms. X, …": a post, a comma, and a person
 * up to the next comma.
 */
export function postInApposition(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  if (words[at]?.gap !== "") return null;
  // "working alongside | Deputy Director, Dr. Ada Lind": without an article by how the person is addressed.
  const named = words[at - 1]?.lower === "the";
  if (!named && (words[at - 1]?.capital !== false || !words[at]?.capital)) return null;
  const title = readTitle(words, at, false, false);
  if (title?.from !== at) return null;
  let from = title.next;
  if (title.office === null && /^(?:on|for|of|to)$/.test(words[from]?.lower ?? ""))
    while (from < title.next + SUBJECT && words[from]?.gap === "") from++;
  if (words[from]?.gap !== "," || !(named || honorifics.test(words[from]?.text ?? ""))) return null;
  const name = readName(words, from, honorifics.test(words[from]?.text ?? ""));
  const ends = words[name?.next ?? -1]?.gap;
  if (
    !name ||
    !(name.from > from || name.name.includes(" ")) ||
    !(ends === "," || name.next === words.length)
  )
    return null;
  const said = words.slice(title.next + 1, from);
  const office =
    title.office ??
    (said.length > 0 ? said.map(({ text }) => text).join(" ") : officeMeant(read, reading, at));
  return claimAbout(read, { name, title, from: at, next: name.next }, wordSpan(words, at, name.next), {
    office,
    relation: "holds",
    role: "title",
    confidence: 0.65,
    reason: "a post with a person's name between commas",
  });
}
