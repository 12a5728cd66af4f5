import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import type { Fact, FactTopic } from "@/lib/core/facts/fact";
import { findFacts } from "@/lib/core/facts/find-facts";

const head = "Notes on the Record\n\nFact Sheet\nOffice of the Historian\nWashington, DC\nMay 1, 1946\n\n";

/** A text as official papers look: a head, then the given paragraphs. */
export const paper = (...paragraphs: readonly string[]) =>
  readPlainText(`${head}${paragraphs.join("\n\n")}\n`);

/** Facts of one topic that the rules find in a paper of these paragraphs. */
export function factsIn<T extends FactTopic>(
  topic: T,
  ...paragraphs: readonly string[]
): Extract<Fact, { topic: T }>[] {
  return findFacts(paper(...paragraphs)).filter(
    (fact): fact is Extract<Fact, { topic: T }> => fact.topic === topic,
  );
}
