import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { printedWords } from "./claim";
import { readOfficeAfter } from "./read-office-after";

const links = postWords("links");
/** Verbs whose object may be a house or a town as well. */
const mayBePlace =
  /^(?:left|leaves?|leaving|exit(?:s|ed)?|quit(?:s|ted)?|quitte|quitté|deixa|deixou|deixará|deja|dejó|dejará|abandona|verlässt|verließ)$/;
/** "left | the hospital", "deixou | o hospital", "left for | Paris": what is left is no post. */
export const leavesPlace = (words: readonly Word[], at: number) =>
  mayBePlace.test(words[at]?.lower ?? "") &&
  words[at + 1]?.gap === "" &&
  /^(?:the|a|an|his|her|for|o|a|os|as|el|la|los|las|le|les|l'|un|une|un|una|um|uma|das|die|den|to|that|this)$/.test(
    words[at + 1]?.lower ?? "",
  );

const bodies =
  /^(?:team|council|board|committee|commission|group|cabinet|service|office|department|agency|ministry|bureau|foundation|authority|ministère|ministerio|ministério|gabinete|secretaría|secretaria|conselho|junta|conseil|comité|consejo|rat|vorstand|ausschuss|association|institute|society|trust|university)$/;

/** "the Core Team", "the Board": the body somebody leaves. */
export function bodyAt(words: readonly Word[], from: number): { office: string; next: number } | null {
  for (let at = from; at < Math.min(words.length, from + 5); at++) {
    if (at > from && words[at]?.gap !== "") return null;
    if (!words[at]?.capital || !bodies.test(words[at]?.lower ?? "")) continue;
    const of = links.has(words[at + 1]?.lower ?? "") && words[at + 1]?.gap === "";
    const rest = of && words[at + 2]?.capital ? readOfficeAfter(words, at + 2, false) : null;
    const next = rest?.next ?? at + 1;
    return { office: printedWords(words, from, next), next };
  }
  return null;
}
