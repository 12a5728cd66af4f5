import { clauseWords } from "@/lib/core/languages/clause-words";
import { english as table } from "@/lib/core/languages/en";
import { postWords } from "@/lib/core/languages/words-of-all";

/** What a verb does with a person and a post. */
export type Deed = "be" | "put" | "take" | "leave" | "follow" | "die";

/** Later lists win: "relevé" follows somebody before it dismisses. */
const deeds = new Map<string, Deed>([
  ...[...postWords("copula")].map((word) => [word, "be"] as const),
  ...[...postWords("hold"), ...postWords("takeAtEnd"), ...postWords("leads"), ...clauseWords("takes")].map(
    (word) => [word, "take"] as const,
  ),
  ...[...postWords("put")].map((word) => [word, "put"] as const),
  ...[...postWords("leave"), ...postWords("dismiss"), ...clauseWords("goes"), ...clauseWords("retires")].map(
    (word) => [word, "leave"] as const,
  ),
  ...[...postWords("succeed")].map((word) => [word, "follow"] as const),
  ...[...clauseWords("dies")].map((word) => [word, "die"] as const),
]);

/** The deed of a word, small letters; `undefined` of most. */
export const deedOf = (word: string): Deed | undefined => deeds.get(word);

/** Verbs of a language whose subject stands before its verb. */
const english = new Set(
  (["hold", "put", "leave", "dismiss", "succeed", "copula"] as const).flatMap((kind) =>
    table.posts[kind].split(" "),
  ),
);
export const isEnglish = (word: string): boolean => english.has(word);

const nouns = clauseWords("retires");
/** A noun that tells a deed: in German it has a capital letter. */
export const isDeedNoun = (word: string): boolean => nouns.has(word);
