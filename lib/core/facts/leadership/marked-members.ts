import { statusBefore } from "@/lib/core/facts/names/title-words";
import { joinWords } from "@/lib/core/facts/reading/join-words";
import type { Word } from "@/lib/core/facts/reading/read-words";
import type { PostTitle } from "./read-person";

/** "outgoing Harbour Board | members": so many words stand between at most. */
const LONGEST = 4;
const statusOf = (word: string | undefined) =>
  word === undefined ? undefined : (statusBefore.get(word) ?? statusBefore.get(word.replace(/s$/, "")));

/** A clause about them that stands between them and their names is so many words long at most. */
const LONGEST_CLAUSE = 16;
const who = /^(?:who|qui|que|che|die|quem)$/;

/** "outgoing Harbour Board members", "los miembros salientes": members marked by how they stand to their seats; `noun` is the word "members". */
export function markedMembers(words: readonly Word[], noun: number): PostTitle | null {
  for (let at = noun - 1; at >= Math.max(0, noun - LONGEST); at--) {
    if (words[at + 1]?.gap !== "") break;
    const status = statusOf(words[at]?.lower);
    if (!status) continue;
    const body = words.slice(at + 1, noun);
    if (!body.every(({ capital }) => capital)) return null;
    return {
      title: "Member",
      office: body.length > 0 ? joinWords(body) : null,
      status,
      from: at,
      next: noun + 1,
    };
  }
  const behind = words[noun + 1]?.gap === "" ? statusOf(words[noun + 1]?.lower) : undefined;
  return behind ? { title: "Member", office: null, status: behind, from: noun, next: noun + 2 } : null;
}

/** Where the names of marked members begin: behind a sign, or behind a clause about them; -1 if nowhere. */
export function namesOfMarked(words: readonly Word[], next: number): number {
  if (/^(?:[,:–—-]|)$/.test(words[next]?.gap ?? "x") && words[next]?.capital) return next;
  if (!who.test(words[next]?.lower ?? "") || !/^,?$/.test(words[next]?.gap ?? "x")) return -1;
  for (let at = next + 1; at < Math.min(words.length, next + LONGEST_CLAUSE); at++) {
    const word = words[at];
    if (word?.gap === "," && word.capital) return at;
    if (word?.gap !== "") return -1;
  }
  return -1;
}
