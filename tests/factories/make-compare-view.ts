import type { CompareView } from "@/lib/contracts/compare-view";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { compareFacts } from "@/lib/core/facts/changes/compare-facts";
import { findFacts } from "@/lib/core/facts/find-facts";

type Text = string | CanonicalDocument;

/** Two texts (plain ones are read) as the compare page gets them; `more` says what else is known, `facts: null` saves their search. */
export function makeCompareView(older: Text, newer: Text, more: Partial<CompareView> = {}): CompareView {
  const read = (text: Text) => (typeof text === "string" ? readPlainText(text) : text);
  const documents = { older: read(older), newer: read(newer) };
  const side = (id: "older" | "newer"): CompareView["older"] => {
    const document = documents[id];
    return {
      document: { id: "d", title: "Paper", office: null, kind: null, lang: "en", dir: "ltr" },
      version: { id, documentId: "d", ordinal: 1, label: id, date: null, dateNote: null, words: 0 },
      provenance: null,
      text: document.text,
      blocks: document.blocks,
    };
  };
  const sides = { older: side("older"), newer: side("newer") };
  return {
    workspaceId: "w",
    ...sides,
    comparison: compareTexts(sides.older, sides.newer),
    annotations: [],
    wording: {},
    olderAnnotations: [],
    versions: [],
    reviews: null,
    secondReadings: null,
    signOffs: [],
    unmatched: [],
    assignments: [],
    unmatchedAssignments: [],
    may: { share: false, annotate: false, review: false, assign: false },
    ...more,
    facts:
      more.facts === undefined
        ? compareFacts(findFacts(documents.older), findFacts(documents.newer))
        : more.facts,
  };
}
