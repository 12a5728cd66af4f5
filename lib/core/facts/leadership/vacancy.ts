import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { clauseWords } from "@/lib/core/languages/clause-words";
import { type Claim, wordSpan } from "./claim";
import { readCharge } from "./read-charge";
import { officeMeant } from "./read-office-before";
import { type PostTitle, readTitle } from "./read-person";

/** Nouns of a post as such, of all languages. */
export const postItself =
  /^(?:position|post|office|role|seat|job|cargo|puesto|poste|fonction|posto|função|funções|amt|ämter|mandat|mandato)$/;

/** What is to be done where a post is empty tells of no empty post: "in the event that", "during which an office is vacant". */
const supposes =
  /(?<!\p{L})(?:if|when|whenever|during\swhich|in\s(?:the\s)?(?:event|case)|any|non|form\sof|shall|si|lorsque|quand|en\scas|cuando|en\scaso|wenn|falls|sobald|sofern|quando|caso)(?!\p{L})/iu;

const articles = clauseWords("articles");
/** "la | dirección del Instituto de Puertos (IP) | está vacante": a charge of an office in the place of a post, right before what is said of it. */
function chargeOfOffice(words: readonly Word[], from: number, vacant: number): PostTitle | null {
  if (!articles.has(words[from - 1]?.lower ?? "")) return null;
  const charge = readCharge(words, from);
  const near = charge !== null && charge.next <= vacant && vacant - charge.next <= LONGEST_VERB;
  return charge?.office && near ? charge : null;
}
/** "(IP) está", "ist derzeit" */
const LONGEST_VERB = 3;

/** "The position of Under Secretary … is vacant": the text itself says so. */
export function vacancy(read: ReadSentence, reading: Reading, at: number): Claim[] {
  const { words } = read;
  if (supposes.test(read.text.slice(0, words[at]?.start ?? 0))) return [];
  for (let from = Math.max(0, at - 22); from < at; from++) {
    const title = readTitle(words, from, true, false);
    const named = words
      .slice(Math.max(0, from - 4), from + 1)
      .some((word) => postItself.test(word.lower) || word.lower === "the");
    const post = title && named ? title : chargeOfOffice(words, from, at);
    if (!post) continue;
    return [
      {
        read,
        focus: wordSpan(words, from, at + 1),
        person: null,
        title: post.title,
        office: post.office ?? officeMeant(read, reading, from),
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
