import type { Word } from "@/lib/core/facts/reading/read-words";
import { ministryWords } from "@/lib/core/languages/ministry-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import type { Claim } from "./claim";
import type { Holder } from "./holder";

const former = postWords("former");
const current = new Set([...postWords("current"), ...postWords("outgoing")]);
const deeds = new Set([
  ...postWords("hold"),
  ...postWords("put"),
  ...postWords("copula"),
  ...ministryWords.gets.split(" "),
]);
/** "cargo que | ocupaba | Julio Sanz": whoever held it until then. */
export const occupied = /^(?:ocupaba|ocupava|desempeñaba|exercia|occupait|ostentaba)$/;
/** Verbs that tell what was once so: "succeeded", "folgte". */
const once = /(?:(?<!succe)ed|ó|ou|eu|aça|éda|folgte|beerbte|volgde|succedette)$/;
const auxiliaryOfOnce = /^(?:was|had|fue|foi|fut|wurde|werd|venne)$/;
/** The verb that puts the successor into the post stands so many words before at most. */
const NEARBY = 24;

/** "…, who | will step down": still in the post. */
const leavesSoon = (words: readonly Word[], at: number): boolean =>
  /^(?:who|quien|qui|der|die)$/.test(words[at]?.lower ?? "") &&
  /^(?:will|is|wird)$/.test(words[at + 1]?.lower ?? "");

/**
 * Whoever is succeeded at word `at` still holds the post where the text tells the change as news ("succeeds", "will succeed", "est
 * nommée … en remplacement de"), and held it where it tells what was once so ("succeeded", "former director", "que ocupaba"). A noun
 * ("in place of") tells nothing of time: the verb before it does, and the claim about the successor. O(1).
 */
export function statusOfSucceeded(
  words: readonly Word[],
  at: number,
  gone: Holder,
  noun: boolean,
  successor?: Claim,
): "outgoing" | "former" {
  if (occupied.test(words[at]?.lower ?? "")) return "former";
  if (words.slice(at, gone.name.from).some(({ lower }) => former.has(lower))) return "former";
  // "zur Nachfolgerin des | derzeitigen | Präsidenten Jan Vogel"
  if (words.slice(at, gone.name.from).some(({ lower }) => current.has(lower))) return "outgoing";
  if (leavesSoon(words, gone.next) || successor?.status === "incoming") return "outgoing";
  const verb = noun
    ? words.slice(Math.max(0, at - NEARBY), at).findLastIndex(({ lower }) => deeds.has(lower))
    : at;
  const place = noun && verb >= 0 ? Math.max(0, at - NEARBY) + verb : verb;
  const told = words[place]?.lower ?? "";
  if (place < 0 || (noun && /^(?:was|era|wurde)$/.test(told))) return "former";
  return (noun ? /(?:ó|ou|eu)$/ : once).test(told) ||
    (!noun && auxiliaryOfOnce.test(words[place - 1]?.lower ?? ""))
    ? "former"
    : "outgoing";
}
