import "server-only";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import type { Fact } from "@/lib/core/facts/fact";
import { findFacts } from "@/lib/core/facts/find-facts";

/** The facts of texts, in their order: one that cannot be read (`null`) is no reason to find the facts of none. */
export const readableFacts = (documents: readonly CanonicalDocument[]): (readonly Fact[] | null)[] =>
  documents.map((document) => {
    try {
      return findFacts(document);
    } catch {
      return null;
    }
  });
