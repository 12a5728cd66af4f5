import { peopleOf } from "@/lib/core/facts/names/people-of-sentence";
import type { PersonName } from "@/lib/core/facts/names/read-name";
import { honorifics, isTitleHead, titleTails } from "@/lib/core/facts/names/title-words";
import { joinWords } from "@/lib/core/facts/reading/join-words";
import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { clauseWords } from "@/lib/core/languages/clause-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { deedOf } from "./deed-of-word";
import { readCharge } from "./read-charge";
import { type PostTitle, readTitle } from "./read-person";

const until = clauseWords("until");
const once = new Set([...clauseWords("once"), ...postWords("former")]);
const links = postWords("links");
const joints = new Set("and et y e und".split(" "));
const agents = new Set([...clauseWords("agent"), ...clauseWords("beside")]);
const units = /^(?:ans|años|anos|anni|jahren?|years?)$/;

/** What a text says of the post of a person right beside the name. */
export interface PostBeside {
  readonly title: PostTitle;
  /** The stretch of words that the person and the post take. */
  readonly from: number;
  readonly next: number;
  /** Held "until now" or once. */
  readonly past: "outgoing" | "former" | null;
}

/** "hasta ahora", "54 ans", "qui était jusqu'ici", "20 Jahre lang" between a name's comma and the post. */
const LONGEST_ADVERB = 6;
/** A post with its office before a name is so many words long. */
const LONGEST_POST = 22;

/** The post behind the comma or the bracket that follows a name. */
function postBehind(words: readonly Word[], name: PersonName): PostBeside | null {
  let at = name.next;
  const charge = chargeBehind(words, at);
  if (charge) return { title: charge, from: name.from, next: charge.next, past: null };
  if (!/^[,(]$/.test(words[at]?.gap ?? "x")) return null;
  // "X, 54 ans, préfet du Gard"
  if (/^\d{2}$/.test(words[at]?.text ?? "") && units.test(words[at + 1]?.lower ?? "")) at += 2;
  let past: PostBeside["past"] = null;
  for (let from = at; from < at + LONGEST_ADVERB; from++) {
    const word = words[from];
    if (!word || (from > at && word.gap !== "")) return null;
    const deed = deedOf(word.lower);
    if (agents.has(word.lower) || (deed !== undefined && deed !== "be")) return null;
    if (from === at || !links.has(words[from - 1]?.lower ?? "") || until.has(words[from - 1]?.lower ?? "")) {
      const title = readTitle(words, from, true, false);
      if (title && title.from <= from + 1)
        return {
          title,
          from: name.from,
          next: title.next,
          past: past ?? (title.status === "former" || title.status === "outgoing" ? title.status : null),
        };
    }
    if (until.has(word.lower)) past = "outgoing";
    else if (past === null && once.has(word.lower)) past = "former";
    else if (word.capital && !units.test(word.lower)) return null;
  }
  return null;
}

/** "Ada Lind | al frente de la Consejería", "à la tête de l'agence", "an der Spitze des Amtes" right behind a name. */
function chargeBehind(words: readonly Word[], at: number): PostTitle | null {
  if (words[at]?.gap !== "" || !/^(?:al?|à|at|an|en|in|no|na|alla)$/.test(words[at]?.lower ?? ""))
    return null;
  for (let from = at + 1; from < at + 3; from++) {
    const charge = readCharge(words, from);
    if (charge) return charge.office === null ? null : charge;
    if (!articles.has(words[from]?.lower ?? "")) return null;
  }
  return null;
}

/** "X (Kreisforstamt)", "Y (Department of Ports)": whatever stands in the bracket behind a name, as the office that a verb tells of; `null` if it is a figure or long. */
export function officeInBracket(
  words: readonly Word[],
  name: PersonName,
): { office: string; next: number } | null {
  if (words[name.next]?.gap !== "(" || !words[name.next]?.capital) return null;
  for (let next = name.next; next < name.next + LONGEST_ADVERB + 1; next++) {
    if (/\d/.test(words[next]?.text ?? "1")) return null;
    const gap = words[next + 1]?.gap ?? ")";
    if (gap.startsWith(")"))
      return (words[next]?.end ?? 0) - (words[name.next]?.start ?? 0) > 4
        ? { office: joinWords(words.slice(name.next, next + 1)), next: next + 1 }
        : null;
    if (gap !== "") return null;
  }
  return null;
}

/** "de la Police nationale", "et des affaires politiques": words that go on with the office of a post up to a name. */
function goesOn(words: readonly Word[], from: number, end: number): boolean {
  const last = words[end - 1]?.lower ?? "";
  if (links.has(last) || joints.has(last)) return false;
  if (from === end) return true;
  if (!links.has(words[from]?.lower ?? "") && !joints.has(words[from]?.lower ?? "")) return false;
  for (let at = from; at < end; at++) if (words[at]?.gap !== "") return false;
  return true;
}

/** A post that begins at a word and whose office ends before a name. */
function titleUpTo(words: readonly Word[], at: number, end: number): PostTitle | null {
  const title = readTitle(words.slice(at, end), 0, true, false);
  return title && { ...title, from: title.from + at, next: title.next + at };
}

/** The post that ends right before a name, or before the comma in front of it. */
function postBefore(
  words: readonly Word[],
  name: PersonName,
  previous: number,
  postsFirst: boolean,
): PostBeside | null {
  let end = name.from;
  // "coronel | Paulo Vaz", "Ms | Ada Lind"
  while (end > 0 && words[end]?.gap === "" && honorifics.test(words[end - 1]?.text ?? "")) end--;
  // "el secretario de Puertos, | el científico | Ada Lind": a calling of one or two small words.
  for (let small = 0; small < 3 && words[end]?.gap === "" && isCalling(words[end - 1]); small++) end--;
  // "O diretor do INP (Instituto dos Portos), | Ada Lind"
  const bracketed = /^\),$/.test(words[end]?.gap ?? "") ? opening(words, end) : end;
  const comma = words[end]?.gap === "," || bracketed < end;
  end = bracketed;
  if (!comma && words[end]?.gap !== "") return null;
  for (let from = end - 1; from >= Math.max(previous, end - LONGEST_POST); from--) {
    if (/[.;:!?()]/.test(words[from + 1]?.gap ?? "") && from + 1 < end) return null;
    if (!isTitleHead(words[from])) continue;
    let start = from;
    while (start > previous && start > from - 4 && words[start]?.gap === "") {
      const longer = titleUpTo(words, start - 1, end);
      if (!longer || longer.next <= from) break;
      start--;
    }
    const title = titleUpTo(words, start, end);
    if (!title || title.next <= from || title.next > end || !goesOn(words, title.next, end)) continue;
    // "X, director of Ports, Y": the post is X's.
    if (comma && previous > 0 && start === previous && !postsFirst) return null;
    if (comma && title.office === null && title.next === end && start > 0 && words[start]?.gap === "")
      if (!articles.has(words[start - 1]?.lower ?? "") && !articles.has(words[start]?.lower ?? ""))
        return null;
    return {
      title,
      from: start,
      next: name.next,
      past: title.status === "former" || title.status === "outgoing" ? title.status : null,
    };
  }
  return null;
}
/** Where the bracket that closes before word `at` was opened; `at` if it is long. */
function opening(words: readonly Word[], at: number): number {
  for (let from = at - 1; from > Math.max(0, at - LONGEST_POST); from--)
    if (words[from]?.gap === "(") return from;
  return at;
}

/** A small word that is neither a verb nor a link. */
const isCalling = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.capital &&
  /^\p{Ll}{3,}$/u.test(word.lower) &&
  !links.has(word.lower) &&
  !joints.has(word.lower) &&
  deedOf(word.lower) === undefined &&
  !isTitleHead(word) &&
  !titleTails.has(word.lower) &&
  !notCalling.has(word.lower);
const notCalling = new Set([
  ...clauseWords("says"),
  ...clauseWords("passive"),
  ...clauseWords("agent"),
  ...clauseWords("until"),
  ...clauseWords("once"),
  ..."that que qui who dass with and con com avec mit".split(" "),
]);
const articles = clauseWords("articles");

/** "the vice-presidents X and | Y": a post in the plural is also the next one's. */
function shared(
  words: readonly Word[],
  name: PersonName,
  last: PostBeside | null | undefined,
): PostBeside | null {
  const joined = joints.has(words[name.from - 1]?.lower ?? "") && last?.next === name.from - 1;
  return joined &&
    last.from < last.title.next &&
    last.title.next < last.next &&
    /(?:s|en|innen)$/.test(last.title.title.split(" ")[0] ?? "")
    ? { ...last, from: name.from, next: name.next }
    : null;
}

const known = new WeakMap<ReadSentence, readonly (PostBeside | null)[]>();

/** The posts that stand beside the people of a sentence, each before or behind its own name; read once. O(words). */
export function postsBeside(read: ReadSentence): readonly (PostBeside | null)[] {
  const before = known.get(read);
  if (before) return before;
  const { words } = read;
  const posts: (PostBeside | null)[] = [];
  let end = 0;
  // "the head of Ports, X, the head of Lakes, Y": behind one post that stands first, the next ones do.
  let first = true;
  for (const name of peopleOf(read)) {
    const post: PostBeside | null =
      postBefore(words, name, end, first) ?? postBehind(words, name) ?? shared(words, name, posts.at(-1));
    posts.push(post);
    first = post === null ? first : post.from < name.from;
    end = Math.max(name.next, post?.next ?? 0);
  }
  known.set(read, posts);
  return posts;
}
