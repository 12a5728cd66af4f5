import { readName } from "@/lib/core/facts/names/read-name";
import type { Word } from "@/lib/core/facts/reading/read-words";
import type { Holder } from "./holder";
import { readTitle } from "./read-person";

/** A post written small in front of a name is so many words long at most. */
const LONGEST_POST = 7;

/** "current chief executive | Ada Lind": a person with the post that stands in small letters right before. */
export function withPostBefore(words: readonly Word[], holder: Holder): Holder {
  if (holder.title || words[holder.name.from]?.gap !== "") return holder;
  for (let from = Math.max(0, holder.name.from - LONGEST_POST); from < holder.name.from; from++) {
    const title = readTitle(words, from, true, true);
    if (title?.next === holder.name.from) return { ...holder, title, from };
  }
  return holder;
}

/** "Former chair Ada Lind and | chief executive Eva Berg | resigned": the other one. */
export function besideWithPost(words: readonly Word[], holder: Holder): Holder | null {
  if (!/^(?:and|et|y|e|und)$/.test(words[holder.from - 1]?.lower ?? "")) return null;
  const end = holder.from - 1;
  for (let from = Math.max(0, end - 2 * LONGEST_POST); from < end; from++) {
    const title = readTitle(words, from, true, true);
    const name = title && words[title.next]?.gap === "" ? readName(words, title.next, true) : null;
    if (title && name?.next === end && name.name.includes(" ")) return { name, title, from, next: end };
  }
  return null;
}
