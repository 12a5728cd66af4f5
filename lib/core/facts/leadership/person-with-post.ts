import { readName } from "@/lib/core/facts/names/read-name";
import type { Word } from "@/lib/core/facts/reading/read-words";
import type { Holder } from "./holder";
import { isSomebody, readHolder } from "./read-holder";
import { readTitle } from "./read-person";

/** Somebody's own: "his adviser Ada Lind". */
const own =
  /^(?:his|her|their|its|our|the|former|su|sus|son|sa|ses|le|la|l'|el|o|a|der|die|des|unserer?|langjährigen?|bisherigen?|früheren?|scheidenden?|unseres|notre|nuestro|nuestra|seu|sua|long-time|longtime|current)$/;

/** A person, or a post written small with a person: "son conseiller spécial Ada Lind", "unserer Direktorin Ada Lind". */
export function personWithPost(words: readonly Word[], at: number): Holder | null {
  const holder = readHolder(words, at);
  if (isSomebody(holder)) return holder;
  let from = at;
  while (from < at + 2 && own.test(words[from]?.lower ?? "")) from++;
  if (from > at) {
    const plain = readHolder(words, from);
    if (isSomebody(plain)) return plain;
  }
  const title = readTitle(words, from, true, true);
  const name = title && words[title.next]?.gap === "" ? readName(words, title.next, true) : null;
  return title && name?.name.includes(" ") ? { name, title, from, next: name.next } : null;
}
