import type { LeadershipFact, LeadershipStatus } from "@/lib/core/facts/fact";
import { joinWords } from "@/lib/core/facts/reading/join-words";
import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import type { Range } from "@/lib/core/text/range";
import type { Holder } from "./holder";

/** What one rule of leadership says it found in one sentence. */
export interface Claim {
  readonly read: ReadSentence;
  readonly focus: Range;
  readonly person: string | null;
  readonly title: string | null;
  readonly office: string | null;
  readonly organisation: string | null;
  readonly role: string;
  readonly status: LeadershipStatus;
  readonly relation: LeadershipFact["relation"];
  readonly confidence: number;
  readonly reason: string;
  /** Told by the name of a body or an office alone, without a post. */
  readonly seat?: boolean;
  /** Its words name no post: it is the one that the text told of the person before. */
  readonly postToldBefore?: boolean;
}

/** The stretch of words `[from, next)` in the text. */
export const wordSpan = (words: readonly Word[], from: number, next: number): Range => ({
  start: words[from]?.start ?? 0,
  end: words[Math.max(from, next - 1)]?.end ?? 0,
});

/** Words `[from, next)` with single spaces. */
export const printedWords = (words: readonly Word[], from: number, next: number) =>
  joinWords(words.slice(from, next));

/** A claim about a person; what `more` does not say is read from the holder's own title. */
export function claimAbout(
  read: ReadSentence,
  holder: Holder,
  focus: Range,
  more: Partial<Claim> & Pick<Claim, "role" | "reason" | "confidence">,
): Claim {
  return {
    read,
    focus,
    person: holder.name.name,
    title: holder.title?.title ?? null,
    office: holder.title?.office ?? null,
    organisation: null,
    status: holder.title?.status ?? "head",
    relation: "heads",
    ...more,
  };
}
