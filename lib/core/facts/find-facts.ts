import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { findDeadlines } from "@/lib/core/facts/figures/find-deadlines";
import { findStatistics } from "@/lib/core/facts/figures/find-statistics";
import { findFunding } from "@/lib/core/facts/funding/find-funding";
import { findLeadership } from "@/lib/core/facts/leadership/find-leadership";
import { readDocument } from "@/lib/core/facts/reading/read-document";
import { keyFacts } from "./draft-fact";
import type { Fact } from "./fact";
import { findProgrammes } from "./find-programmes";

/** Grows when rules change what they find: stored facts of an older number are computed anew. */
export const FACT_RULES = 42;

/**
 * The facts a text states, each with its quote, its place, how sure it is and by which rule: leadership, funding,
 * statistics, programmes and terms, offices, deadlines. Rules, and words of the covered languages as tables; no model; site furniture and captions
 * are not read. In order of the text; the same text gives the same facts. O(length) (0200, 0206).
 */
export function findFacts(document: CanonicalDocument): Fact[] {
  const reading = readDocument(document);
  const funding = findFunding(reading);
  const drafts = [
    ...findLeadership(reading),
    ...funding,
    ...findStatistics(reading, funding),
    ...findProgrammes(reading),
    ...findDeadlines(reading),
  ];
  return keyFacts(drafts.sort((a, b) => a.focus.start - b.focus.start || a.focus.end - b.focus.end));
}
