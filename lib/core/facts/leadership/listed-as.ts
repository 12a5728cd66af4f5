import { classNouns } from "@/lib/core/facts/names/name-words";
import { readName } from "@/lib/core/facts/names/read-name";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, printedWords, wordSpan } from "./claim";
import { headship } from "./headship";
import { chargeWithWords } from "./read-charge";
import { readTitle } from "./read-person";

/** How somebody is reached, behind the name. */
const reached =
  /^(?:tel|tél|telefon|telephone|teléfono|phone|mobil|mobile|fax|e-mail|email|mail|contact|kontakt)\.?$/;
/** A line of a list of posts is this short at most. */
const LINE = 220;
const isBody = (word: string): boolean => classNouns.get(word) === "body";
const vacant = postWords("vacant");
/** "Coordinator codebase stewardship: X": words of a post that follow its noun, up to the colon. */
const LONGEST_POST = 7;

/**
 * "Director: Jane Addams", "Director (Acting): Jane Addams", "Director: (currently vacant)", "Chairman – Mr Yeoh (Partner, …)" and
 * "Director Jane Addams" as a line of its own.
 */
export function listedAs(read: ReadSentence, reading: Reading): Claim | null {
  const { words, sentence } = read;
  if (sentence.block.end - sentence.block.start > LINE) return null;
  // "1. Vorsitzende: Ada Lind", "2nd Chair: …"
  const first = /^\d{1,2}(?:st|nd|rd|er?|[ºª])?$/.test(words[0]?.text ?? "") && words[1]?.capital ? 1 : 0;
  const capital = words[first]?.capital === true;
  const post = readTitle(words, first, capital, false);
  const title = post ?? chargeWithWords(words, first);
  if (title?.from !== first && !(title?.from === first + 1 && capital)) return null;
  let from = title.next;
  const acting = words[from]?.gap === "(" && /^(?:acting|interim)$/.test(words[from]?.lower ?? "");
  if (acting) from++;
  const marks = (at: number) => /^\)?[:–—|-]+\(?$/.test(words[at]?.gap ?? "");
  let colon = from;
  while (colon < Math.min(words.length, from + LONGEST_POST) && words[colon]?.gap === "" && !marks(colon))
    colon++;
  const marked = marks(colon) && (colon === from || (words[colon]?.gap ?? "").startsWith(":"));
  const office = title.office ?? reading.document.metadata.office;
  const status = acting ? ("acting" as const) : title.status;
  // "Leadership Team: A, B, C": a body, and nobody's post.
  if (post === null && isBody(words[from]?.lower ?? "")) return null;
  const said = marked && colon > from ? `${title.title} ${printedWords(words, from, colon)}` : title.title;
  if (marked && words.length - colon <= 4 && words.slice(colon).some((word) => vacant.has(word.lower)))
    return {
      read,
      focus: wordSpan(words, 0, words.length),
      person: null,
      title: said,
      office,
      organisation: null,
      role: "vacant",
      status: "vacant",
      relation: "heads",
      confidence: 0.8,
      reason: "a line with a post that is vacant",
    };
  const alone = words[from]?.gap === "" && headship.test(title.title);
  if (!marked && !alone) return null;
  if (marked) from = colon;
  const name = readName(words, from, false);
  const ends =
    name &&
    (name.next === words.length ||
      /^@|@$/.test(words[name.next + 1]?.gap ?? "") ||
      (marked && /^[(,–—[\t/|]/.test(words[name.next]?.gap ?? "")) ||
      (marked && reached.test(words[name.next]?.lower ?? "")));
  if (!name || !ends || ((alone || name.name.length < 4) && !name.name.includes(" "))) return null;
  return claimAbout(read, { name, title, from: 0, next: name.next }, wordSpan(words, 0, name.next), {
    title: said,
    office,
    status,
    role: "listed as",
    confidence: alone ? 0.6 : 0.8,
    reason: "a line with a post and a name",
  });
}
