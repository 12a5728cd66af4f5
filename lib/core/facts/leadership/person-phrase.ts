import { readName } from "@/lib/core/facts/names/read-name";
import { honorifics } from "@/lib/core/facts/names/title-words";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import type { Holder } from "./holder";
import { personWithPost } from "./person-with-post";
import { isSomebody } from "./read-holder";

/** "the physician and professor", "l'avocate", "el comunicador y presentador de televisión" are so many words long at most. */
const LONGEST_CALLING = 7;
/** Words that no calling holds: another clause, a verb, a person's place. */
const stops = new Set([
  ...postWords("copula"),
  ...postWords("put"),
  ...postWords("hold"),
  ...postWords("leave"),
  ...postWords("succeed"),
  ...postWords("puttings"),
  ...postWords("leavings"),
  ..."as to by for with in on at from that which who whom whose will has have had not or como para por con sin que quien en desde hasta als zum zur für bei mit aus nach von vom comme pour par avec sans dans qui que chez sur com sem while whereas when after before until during following upon since cuando mientras während nachdem pendant lorsque enquanto quando but aber mais pero mas y et und".split(
    " ",
  ),
]);
const joint = /^(?:and|e|y|et|und)$/;
/** One or two letters and elisions may join a calling's words. */
const calling = /^[\p{Ll}’'-]+$/u;

/**
 * A person with a post or a calling before the name, written small: "former deputy governor Ada Lind", "a médica e professora Ada
 * Lind", "el comunicador Omar Said". Asked behind words that a person must follow. A full name, or a title and a name.
 */
export function personPhrase(words: readonly Word[], at: number): Holder | null {
  const plain = personWithPost(words, at);
  if (isSomebody(plain)) return plain;
  if (joint.test(words[at]?.lower ?? "")) return null;
  for (let from = at; from < at + LONGEST_CALLING; from++) {
    const word = words[from];
    if (!word || (from > at && word.gap !== "")) return null;
    if (word.capital || honorifics.test(word.text)) {
      const name = readName(words, from, false);
      return name?.name.includes(" ") ? { name, title: null, from, next: name.next } : null;
    }
    if ((stops.has(word.lower) && !joint.test(word.lower)) || !calling.test(word.lower)) return null;
    const titled = from > at ? personWithPost(words, from) : null;
    if (titled?.title && titled.name.name.includes(" ")) return titled;
  }
  return null;
}
