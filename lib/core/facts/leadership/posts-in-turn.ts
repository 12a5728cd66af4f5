import { readName } from "@/lib/core/facts/names/read-name";
import { joinWords } from "@/lib/core/facts/reading/join-words";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { isPluralPost, pluralTitleRound } from "./plural-title";

const links = postWords("links");
const joint = /^(?:and|y|e|et|und)$/;
const article = /^(?:the|la|le|les|l'|el|los|las|o|a|os|as|der|die|das|den)$/;
/** "of Industry, Trade and Tourism" */
const LONGEST_OFFICE = 14;
/** So many people share one plural at most. */
const MOST = 12;

interface InTurn {
  readonly office: string;
  readonly name: NonNullable<ReturnType<typeof readName>>;
}

/** "of Finance, Ada Lind,": an office behind its link, and a full name between commas. */
function officeAndName(words: readonly Word[], at: number): InTurn | null {
  let from = at;
  if (links.has(words[from]?.lower ?? "")) from++;
  // "and Justice, Eva Berg": without its link an office begins with a capital.
  else if (!words[from]?.capital) return null;
  while (article.test(words[from]?.lower ?? "")) from++;
  for (let to = from + 1; to < Math.min(words.length, from + LONGEST_OFFICE); to++) {
    const gap = words[to]?.gap ?? "";
    if (gap === "") continue;
    if (gap !== ",") return null;
    const name = readName(words, to, false);
    if (!name?.name.includes(" ")) continue;
    const behind = words[name.next];
    return behind === undefined || /^[,;.)]/.test(behind.gap)
      ? { office: joinWords(words.slice(from, to)), name }
      : null;
  }
  return null;
}

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsPostsInTurn = isPluralPost;

/**
 * "The new ministers of Finance, Ada Lind, and of Justice, Eva Berg, …": one post in the plural, and each holder behind an office of
 * their own. Two at least. Looks a fixed number of words far for each.
 */
export function postsInTurn(read: ReadSentence, _reading: Reading, noun: number): Claim[] {
  const { words } = read;
  const post = pluralTitleRound(words, noun);
  if (!post) return [];
  let at = noun + 1;
  // "secretarias | de Estado | para"
  if (
    /^(?:of|de|d')$/.test(words[at]?.lower ?? "") &&
    /^(?:state|estado|état)$/.test(words[at + 1]?.lower ?? "")
  )
    at += 2;
  if (!links.has(words[at]?.lower ?? "")) return [];
  const found: InTurn[] = [];
  while (found.length < MOST) {
    const next = officeAndName(words, at);
    if (!next) break;
    found.push(next);
    at = next.name.next;
    if (!/^[,;]?$/.test(words[at]?.gap ?? "x")) break;
    if (joint.test(words[at]?.lower ?? "")) at++;
  }
  if (found.length < 2) return [];
  return found.map(({ office, name }) =>
    claimAbout(read, { name, title: post, from: noun, next: name.next }, wordSpan(words, noun, name.next), {
      title: post.title,
      office,
      status: post.status,
      relation: "holds",
      role: "title",
      confidence: 0.7,
      reason: "several people are said to be in one post",
    }),
  );
}
