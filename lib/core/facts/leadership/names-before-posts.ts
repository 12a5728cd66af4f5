import { type PersonName, readName } from "@/lib/core/facts/names/read-name";
import { isTitleHead, statusBefore, titleModifiers } from "@/lib/core/facts/names/title-words";
import { joinWords } from "@/lib/core/facts/reading/join-words";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import type { Holder } from "./holder";
import { type PostTitle, readTitle } from "./read-person";

const members = postWords("members");
/** A line of people is so many words long at most. */
const LONGEST = 28;

/** A full name up to the words of a post that stand right behind it: "Ada Lind | Vice Chair". */
function nameUpToPost(words: readonly Word[], at: number): PersonName | null {
  const name = readName(words, at, false);
  if (!name?.name.includes(" ")) return null;
  let { next } = name;
  const ofPost = (word: string) => titleModifiers.has(word) || members.has(word) || statusBefore.has(word);
  while (next > name.from + 2 && ofPost(words[next - 1]?.lower ?? "")) next--;
  return next === name.next ? name : { ...name, name: joinWords(words.slice(name.from, next)), next };
}

/** "Head of Finance | Jan Vogel": a post whose office ends where the next name begins. */
function postUpToName(words: readonly Word[], at: number): PostTitle | null {
  const title = readTitle(words, at, true, false);
  if (!title?.office) return title;
  for (let end = at + 2; end < title.next; end++) {
    const name = words[end - 1]?.capital ? nameUpToPost(words, end) : null;
    const other = name ? readTitle(words, name.next, true, false) : null;
    if (name?.from === end && other?.from === name.next)
      return readTitle(words.slice(0, end), at, true, false);
  }
  return title;
}

/**
 * "Director Ada Lind Deputy Director Boris Holt": people with their posts right before them, two at least and nothing else in the
 * line. O(words).
 */
export function namesBehindPosts(words: readonly Word[]): readonly Holder[] {
  if (
    words.length < 6 ||
    words.length > LONGEST ||
    (!isTitleHead(words[0]) && !titleModifiers.has(words[0]?.lower ?? ""))
  )
    return [];
  const found: Holder[] = [];
  for (let at = 0; at < words.length; ) {
    const title = readTitle(words, at, false, true);
    const name = title?.from === at && words[title.next]?.gap === "" ? nameUpToPost(words, title.next) : null;
    if (!title || !name || (at > 0 && words[at]?.gap !== "")) return [];
    found.push({ name, title, from: at, next: name.next });
    at = name.next;
  }
  return found.length > 1 ? found : [];
}

/** "Ada Lind Chair" at word `at`; `null` where no post stands right behind a full name. */
export function nameBeforePost(words: readonly Word[], at: number): Holder | null {
  const name = nameUpToPost(words, at);
  const behind = name ? words[name.next] : undefined;
  const title = name && behind?.gap === "" && behind.capital ? postUpToName(words, name.next) : null;
  return name && title ? { name, title, from: name.from, next: title.next } : null;
}

/**
 * "Ada Lind Chair", "Ada Lind Secretary Boris Holt Deputy Secretary": people with their posts right behind them, as a page leaves
 * them whose lines were joined. Nothing where a word of the line is neither. O(words).
 */
export function namesBeforePosts(words: readonly Word[]): readonly Holder[] {
  if (words.length < 3 || words.length > LONGEST || !words.some((word) => isTitleHead(word))) return [];
  const found: Holder[] = [];
  for (let at = 0; at < words.length; ) {
    const holder = nameBeforePost(words, at);
    if (!holder || (at > 0 && words[at]?.gap !== "")) return [];
    found.push(holder);
    at = holder.next;
  }
  return found;
}
