import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { nameEndingAt } from "./also-put";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { readHolder } from "./read-holder";
import { readOfficeAfter } from "./read-office-after";

const joints = /^(?:and|et|y|e|und|while|whilst|tandis|mientras)$/;
const leftOut = /^(?:de|da|do|des|del)$/;
const links = /^(?:to|at|for|of|in|à|au|aux|en|al|para|im|beim|zum|zur)$/;

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsSamePostElsewhere = (word: string): boolean => links.test(word) || leftOut.test(word);

/**
 * "A was sworn in as Permanent Secretary to the Ministry of Ports, and B to the Ministry of Lakes": a further person with another
 * office and no post of its own has the post that the sentence named before. `before`: what it has claimed so far.
 */
export function samePostElsewhere(
  read: ReadSentence,
  reading: Reading,
  at: number,
  before: readonly Claim[],
): Claim | null {
  const { words } = read;
  const elliptic = postLeftOut(read, at, before);
  if (elliptic) return elliptic;
  if (!links.test(words[at]?.lower ?? "") || words[at]?.gap !== "") return null;
  const put = before.findLast(({ relation, title, office }) => relation === "holds" && title && office);
  if (!put || reading.document.lang === null) return null;
  let from = at - 2;
  while (from > Math.max(0, at - 7) && !joints.test(words[from - 1]?.lower ?? "") && words[from]?.gap !== ",")
    from--;
  if (from < 1 || !(joints.test(words[from - 1]?.lower ?? "") || words[from]?.gap === ",")) return null;
  const holder = readHolder(words, from);
  if (holder?.name.next !== at || holder.title || !holder.name.name.includes(" ")) return null;
  const first = words[at + 1]?.capital ? words[at + 1] : words[at + 2];
  if (!first?.capital) return null;
  const office = readOfficeAfter(words, at + 1, false);
  if (!office) return null;
  return claimAbout(read, holder, wordSpan(words, holder.from, office.next), {
    ...samePost(put, office.office),
    reason: "a further person is put into the post named before, of another office",
  });
}

/** What was claimed of the post before, of another office. */
const samePost = ({ title, status, role }: Claim, office: string) =>
  ({ title, office, status, relation: "holds", role, confidence: 0.65 }) as const;

const LEFT_OUT = "a further person has the post named before, of another office";

/** "el ministro de Minas, Ada Lind; la | de | Justicia, Eva Berg": the article alone stands for the post named before. */
function postLeftOut(read: ReadSentence, at: number, before: readonly Claim[]): Claim | null {
  const { words } = read;
  if (!leftOut.test(words[at]?.lower ?? "") || !/^(?:el|la|o|a|le)$/.test(words[at - 1]?.lower ?? ""))
    return null;
  const put = before.findLast(({ title }) => title !== null);
  const office = put && words[at + 1]?.capital ? readOfficeAfter(words, at + 1, false) : null;
  // "Ada Lind, a de Fazenda": the name stands before.
  const named = put && office && words[at - 1]?.gap === "," ? nameEndingAt(words, at - 1) : null;
  if (put && office && named)
    return claimAbout(read, named, wordSpan(words, named.from, office.next), {
      ...samePost(put, office.office),
      reason: LEFT_OUT,
    });
  const holder = office && words[office.next]?.gap === "," ? readHolder(words, office.next) : null;
  if (!put || !office || !holder?.name.name.includes(" ") || holder.title) return null;
  return claimAbout(read, holder, wordSpan(words, at - 1, holder.next), {
    ...samePost(put, office.office),
    reason: LEFT_OUT,
  });
}
