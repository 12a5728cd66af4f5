import { readName } from "@/lib/core/facts/names/read-name";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { officeMeant } from "./read-office-before";
import { readTitle } from "./read-person";

const definite = /^(?:the|our|its|o|os|el|la|le|l'|nosso|nossa|nuestro|nuestra|notre|der|die|unser|unsere)$/;

/** "o secretário de Educação, Ana Dias, …", "our executive director, Ann Lim": a post written small with its holder behind a comma. */
export function nameBehindPost(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  if (!definite.test(words[at]?.lower ?? "")) return null;
  const title = readTitle(words, at + 1, true, false);
  if (!title || !(title.from === at + 1 || title.from === at + 2)) return null;
  // "el titular de la Secretaría de Puertos (SP), Ada Lind"
  const abbreviated = words[title.next]?.gap === "(" && words[title.next + 1]?.gap === "),";
  const behindPost = title.next + (abbreviated ? 1 : 0);
  if (!abbreviated && words[behindPost]?.gap !== ",") return null;
  let name = readName(words, behindPost, false);
  // "secretário de Educação, Esporte e Lazer, Cláudio Duarte": the office goes on up to its "and".
  if (name && /\s(?:e|y|et|und|and)\s/.test(name.name) && words[name.next]?.gap === ",")
    name = readName(words, name.next, false);
  if (!name?.name.includes(" ")) return null;
  const behind = words[name.next];
  if (behind && !/^[,;.)–—]/.test(behind.gap) && behind.capital) return null;
  const own =
    words[at + 1]?.possessive ||
    /^(?:our|nosso|nossa|nuestro|nuestra|notre|unser|unsere)$/.test(words[at]?.lower ?? "");
  const office = title.office ?? (own ? officeMeant(read, reading, at) : null);
  if (office === null && !own) return null;
  return claimAbout(
    read,
    { name, title, from: title.from, next: name.next },
    wordSpan(words, title.from, name.next),
    {
      office,
      relation: "holds",
      role: "title",
      confidence: 0.7,
      reason: "a post with its holder behind a comma",
    },
  );
}
