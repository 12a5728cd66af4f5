import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { type Claim, claimAbout, printedWords, wordSpan } from "./claim";
import { personPhrase } from "./person-phrase";
import { officeMeant } from "./read-office-before";
import { beginsTitleIs } from "./title-is";

const successor =
  /^(?:successor|nachfolger|nachfolgerin|sucesora?|sucessora?|successeure?|opvolger|opvolgster|successore|succedergli|succederle)$/;
/** "Her successor | in the post | will be": so many words stand between the noun and the verb's end at most. */
const REACH = 6;
/** "am 28. Juni 2015" */
const LONGEST_TIME = 6;
/** Whoever leaves was told of so many claims before at most; bounds the work. */
const LATELY = 12;
const helper = /^(?:will|be|zur|zum|de|het)$/;

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsSuccessorIs = beginsTitleIs;

/** "Nachfolgerin wird die bisherige Vizepräsidentin Ada Lind", "Her successor will be Ada Lind": which post it is, the text has said before. */
export function successorIs(
  read: ReadSentence,
  reading: Reading,
  at: number,
  before: readonly Claim[],
): Claim | null {
  const { words } = read;
  const verb = words[at]?.lower ?? "";
  if (!beginsSuccessorIs(verb)) return null;
  let noun = at - 1;
  while (
    noun > Math.max(0, at - REACH) &&
    words[noun + 1]?.gap === "" &&
    !successor.test(words[noun]?.lower ?? "")
  )
    noun--;
  if (!successor.test(words[noun]?.lower ?? "")) return null;
  let from = at + 1;
  // "Zu ihrem Nachfolger wurde | am 3. Mai | der Referatsleiter Jan Vogel gewählt"
  if (/^(?:wurde|wird)$/.test(verb) && /^(?:am|im|gestern|heute|vom)$/.test(words[from]?.lower ?? ""))
    while (from < at + LONGEST_TIME && !/^(?:der|die|herr|frau)$/.test(words[from]?.lower ?? "")) from++;
  while (helper.test(words[from]?.lower ?? "")) from++;
  const holder = personPhrase(words, from);
  if (!holder?.name.name.includes(" ")) return null;
  const left = before.slice(-LATELY).findLast(({ status }) => status === "outgoing");
  const coming = words
    .slice(noun, from)
    .some(({ lower }) => /^(?:will|wird|será|sera|sarà|wordt)$/.test(lower));
  return claimAbout(read, holder, wordSpan(words, noun, holder.next), {
    title: left?.title ?? null,
    office: left?.office ?? officeMeant(read, reading, noun),
    status: coming ? "incoming" : /^(?:was|war|fue|était|foi)$/.test(verb) ? "former" : "head",
    relation: "holds",
    role: printedWords(words, noun, at + 1).toLowerCase(),
    confidence: 0.65,
    reason: "someone is said to be another's successor",
  });
}
