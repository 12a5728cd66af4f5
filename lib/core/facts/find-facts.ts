import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { keyFacts } from "@/lib/core/facts/draft-fact";
import type { Fact } from "@/lib/core/facts/fact";
import { findDeadlines } from "@/lib/core/facts/find-deadlines";
import { findFunding } from "@/lib/core/facts/find-funding";
import { findLeadership } from "@/lib/core/facts/find-leadership";
import { findProgrammes } from "@/lib/core/facts/find-programmes";
import { findStatistics } from "@/lib/core/facts/find-statistics";
import { readDocument } from "@/lib/core/facts/read-document";

/** Grows when rules change what they find: stored facts of an older number are computed anew. */
export const factRules = 4;

/**
 * The facts a text states, each with its quote, its place, how sure it is and by which rule: leadership, funding,
 * statistics, programmes and terms, offices, deadlines. Rules, and words of the covered languages as tables; no model; site furniture and captions
 * are not read. In order of the text; the same text gives the same facts. O(length).
 */
export function findFacts(document: CanonicalDocument): Fact[] {
  const reading = readDocument(document);
  const drafts = [
    ...findLeadership(reading),
    ...findFunding(reading),
    ...findStatistics(reading),
    ...findProgrammes(reading),
    ...findDeadlines(reading),
  ];
  return keyFacts(drafts.sort((a, b) => a.focus.start - b.focus.start || a.focus.end - b.focus.end));
}
