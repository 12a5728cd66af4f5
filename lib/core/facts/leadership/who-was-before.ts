import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { isSomebody, readHolder } from "./read-holder";
import { officeMeant } from "./read-office-before";
import { readTitle } from "./read-person";

export const predecessors =
  /^(?:antecesora?|antecessora?|predecessor|prédécesseur|prédécesseure|vorgänger|vorgängerin|predecesora?)$/;

/** "su antecesor, | Ada Lind", "Sein Vorgänger | Jan Vogel": whoever held the post before. */
export function predecessorNamed(
  read: ReadSentence,
  reading: Reading,
  at: number,
  before: readonly Claim[],
): Claim[] {
  const { words } = read;
  const gone = /^,?$/.test(words[at + 1]?.gap ?? "x") ? readHolder(words, at + 1) : null;
  if (!gone?.name.name.includes(" ")) return [];
  const put = before.findLast(({ relation, title }) => relation === "holds" && title !== null);
  return [
    claimAbout(read, gone, wordSpan(words, at, gone.next), {
      title: gone.title?.title ?? put?.title ?? null,
      office: gone.title?.office ?? put?.office ?? officeMeant(read, reading, at),
      status: "former",
      relation: "holds",
      role: words[at]?.lower ?? "",
      confidence: 0.65,
      reason: "someone is named as the one before",
    }),
  ];
}

/** Between such a verb's person and its particle: "scheidet | Ada Lind (links) | aus". */
const PARTICLE = 8;

/** What a German verb of leaving ends with. */
function particleOf(verb: string): RegExp {
  if (verb.startsWith("lös")) return /^ab$/;
  if (verb.startsWith("s")) return /^aus$/;
  if (/^[tg]/.test(verb)) return /^(?:zurück|ab|ruhestand|rente|pension)$/;
  return /^(?:nieder|amt|posten|unternehmen|haus)$/;
}

/** "Sie löst | Ada Lind | ab", "Als Leiter scheidet | Jan Vogel | aus": of German verbs that stand before whoever leaves. */
export function relieves(read: ReadSentence, reading: Reading, at: number): Claim[] {
  const { words } = read;
  const gone = readHolder(words, at + 1);
  if (!isSomebody(gone)) return [];
  const verb = words[at]?.lower ?? "";
  const particle = particleOf(verb);
  if (!words.slice(gone.next, gone.next + PARTICLE).some((word) => particle.test(word.lower))) return [];
  let title = gone.title;
  for (let from = at - 1; title === null && from > Math.max(0, at - PARTICLE * 2); from--)
    if (words[from]?.lower === "als") title = readTitle(words, from + 1, true, false);
  return [
    claimAbout(read, gone, wordSpan(words, at, gone.next), {
      title: title?.title ?? null,
      office: title?.office ?? officeMeant(read, reading, at),
      status: verb.startsWith("lös") ? "former" : "outgoing",
      relation: "holds",
      role: verb,
      confidence: 0.65,
      reason: verb.startsWith("lös") ? "someone is succeeded by another" : "a person leaves a post",
    }),
  ];
}
