import type { LeadershipStatus } from "@/lib/core/facts/fact";
import { peopleOf } from "@/lib/core/facts/names/people-of-sentence";
import type { PersonName } from "@/lib/core/facts/names/read-name";
import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { clauseWords } from "@/lib/core/languages/clause-words";
import { type Deed, deedOf, isDeedNoun, isEnglish } from "./deed-of-word";
import { heldBefore } from "./held-before";
import { officeInBracket, type PostBeside, postsBeside } from "./post-beside";
import { readTitle } from "./read-person";

const says = clauseWords("says");
const passives = clauseWords("passive");
const ahead = clauseWords("ahead");
const agents = clauseWords("agent");
const doubtful = clauseWords("doubtful");
const anyOne = clauseWords("anyOne");
const denies = clauseWords("denies");
const joints = new Set("and et y e und sowie".split(" "));
const has = /^(?:has|have|had|having|ha|han|a|ont|avait|hat|haben|hatte|heeft|había|tem|tinha)$/;
const been = /^(?:been|being|sido|été|stat[oaie]|worden)$/;
const participle = /(?:[ai]d[oa]s?|[ée]e?s?|[aiu]t[oaie])$/;
const relative = /^(?:quien(?:es)?|quem|qui|chi)$/;

/** A verb stands so many words from its person at most. */
const REACH = 28;
/** People with their posts behind one verb: "Deixaram o governo X, Y e Z". */
const LIST = 70;

/** A verb of a clause and what it does with its person. */
export interface Found {
  readonly at: number;
  readonly deed: Deed;
  readonly passive: boolean;
}

/** "has been named", "est nommée", "nombrada": done to the subject; "ha nombrado", "named": done by it. */
function isPassive(words: readonly Word[], at: number, subject: number): boolean {
  const front = words.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  if (front.some((word) => been.test(word))) return true;
  if (has.test(front.at(-1) ?? "") || has.test(front.at(-2) ?? "")) return false;
  if (front.some((word) => passives.has(word))) return true;
  // "Ada Lind, appointed in May as director,"
  return (
    participle.test(words[at]?.lower ?? "") || (at === subject && words[at]?.lower.endsWith("ed") === true)
  );
}

const foundAt = (words: readonly Word[], at: number, subject: number): Found | null => {
  const word = words[at];
  const deed = word ? deedOf(word.lower) : undefined;
  // "não foram exonerados A e B": whoever stays.
  if (deed === "leave" && words.slice(Math.max(0, at - 3), at).some(({ lower }) => denies.has(lower)))
    return null;
  return deed === undefined ? null : { at, deed, passive: isPassive(words, at, subject) };
};

/** How a verb says that somebody stands to the post. */
export const statusOf = (words: readonly Word[], { at, deed }: Found): LeadershipStatus => {
  if (deed === "leave") return "outgoing";
  if (deed === "die") return "former";
  if (deed === "take" && heldBefore(words[at]?.lower ?? "")) return "former";
  // "wird neue Direktorin" becomes it; "wird … übernehmen" is to come.
  const front = words.slice(Math.max(0, at - 4), at);
  const coming =
    front.some(({ lower }) => ahead.has(lower)) || /(?:r[áà]|rán|rão|ra|ront)$/.test(words[at]?.lower ?? "");
  return coming ? "incoming" : "head";
};

/** One person of a sentence, with the post beside the name and the verb that tells of them. */
export class InClause {
  readonly beside: PostBeside | null;
  readonly bracket: { office: string; next: number } | null;
  readonly from: number;
  readonly next: number;
  readonly words: readonly Word[];
  readonly lang: string | null;
  readonly people: readonly PersonName[];
  constructor(
    read: ReadSentence,
    readonly at: number,
  ) {
    const { words } = read;
    this.words = words;
    this.lang = read.lang;
    this.people = peopleOf(read);
    const name = this.name;
    this.beside = postsBeside(read)[at] ?? null;
    this.from = Math.min(this.beside?.from ?? name.from, name.from);
    this.bracket = this.beside ? null : officeInBracket(words, name);
    this.next = Math.max(this.beside?.next ?? this.bracket?.next ?? name.next, name.next);
  }
  get name(): PersonName {
    return this.people[this.at] as PersonName;
  }

  /** The verb whose subject this person is. */
  verbBehind(): Found | null {
    let other = this.at + 1;
    for (let at = this.next; at < this.next + REACH; at++) {
      const word = this.words[at];
      if (!word || /[.;:!?]/.test(word.gap) || says.has(word.lower)) return null;
      const person = this.people[other];
      if (person?.from === at) {
        // "X, director of Ports, and Y | have retired": what is told of both.
        if (word.gap !== "," && !joints.has(this.words[at - 1]?.lower ?? "")) return null;
        other++;
        at = Math.max(person.next, officeInBracket(this.words, person)?.next ?? 0) - 1;
        continue;
      }
      const found = word.capital && !isDeedNoun(word.lower) ? null : foundAt(this.words, at, this.next);
      if (
        found &&
        (found.deed === "leave" || found.deed === "die" || other === this.at + 1) &&
        this.tells(found)
      )
        return found;
    }
    return null;
  }

  /** A verb of being or taking tells of a post only where one follows. */
  tells({ at, deed }: Found): boolean {
    // In German it is "this".
    if (deed === "die" && this.lang !== "en" && this.words[at]?.lower === "dies") return false;
    if (deed !== "be") return true;
    const from = at < this.from ? this.next : at + 1;
    const next = anyOne.has(this.words[from]?.lower ?? "") ? null : readTitle(this.words, from, true, false);
    return next !== null && !doubtful.has(next.title.split(" ").at(-1)?.toLowerCase() ?? "");
  }

  /** The verb in front, where its clause tells no subject before it: "Deixaram o governo | X e Y", "ernannte | X". */
  verbBefore(): Found | null {
    let other = this.at - 1;
    for (let at = this.from - 1; at >= Math.max(0, this.from - LIST); at--) {
      const word = this.words[at];
      if (!word || /[.!?]/.test(this.words[at + 1]?.gap ?? "")) return null;
      const person = this.people[other];
      if (person && person.next - 1 === at) {
        other--;
        at = person.from;
        continue;
      }
      const opens = at === 0 || this.words[at]?.gap !== "";
      const found = word.capital && !opens ? null : foundAt(this.words, at, this.next);
      if (found && this.tells(found)) return found;
    }
    return null;
  }
}

/** A verb before its person: of leaving where verbs may stand first, of following with "by". */
export function verbInFront(one: InClause): Found | null {
  const found = one.verbBefore();
  if (!found) return null;
  if (found.deed === "follow") return agents.has(one.words[found.at + 1]?.lower ?? "") ? found : null;
  if (isEnglish(one.words[found.at]?.lower ?? "")) return null;
  // "La ministra dejó | a Ada Lind": whoever is named before the verb is its subject.
  const ofWhoever = relative.test(one.words[found.at - 1]?.lower ?? "");
  return !ofWhoever && (one.people[0]?.next ?? 0) <= found.at ? null : found;
}
