import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { type Claim, wordSpan } from "./claim";
import { officeMeant } from "./read-office-before";
import { readTitle } from "./read-person";

/** Nouns of a post as such, of all languages. */
export const postItself =
  /^(?:position|post|office|role|seat|job|cargo|puesto|poste|fonction|posto|função|funções|amt|ämter|mandat|mandato)$/;

/** What is to be done where a post is empty tells of no empty post: "in the event that", "during which an office is vacant". */
const supposes =
  /(?<!\p{L})(?:if|when|whenever|during\swhich|in\s(?:the\s)?(?:event|case)|any|non|form\sof|shall|si|lorsque|quand|en\scas|cuando|en\scaso|wenn|falls|sobald|sofern|quando|caso)(?!\p{L})/iu;

/** "The position of Under Secretary … is vacant": the text itself says so. */
export function vacancy(read: ReadSentence, reading: Reading, at: number): Claim[] {
  const { words } = read;
  if (supposes.test(read.text.slice(0, words[at]?.start ?? 0))) return [];
  for (let from = Math.max(0, at - 22); from < at; from++) {
    const title = readTitle(words, from, true, false);
    if (
      !title ||
      !words
        .slice(Math.max(0, from - 4), from + 1)
        .some((word) => postItself.test(word.lower) || word.lower === "the")
    )
      continue;
    return [
      {
        read,
        focus: wordSpan(words, from, at + 1),
        person: null,
        title: title.title,
        office: title.office ?? officeMeant(read, reading, from),
        organisation: null,
        role: "vacant",
        status: "vacant",
        relation: "heads",
        confidence: 0.8,
        reason: "the text says that the post is vacant",
      },
    ];
  }
  return [];
}
