import fc from "fast-check";
import { STANCES } from "@/lib/contracts/annotation-input";
import type { NotesQuestion } from "@/lib/contracts/notes-input";
import type { BriefingSource } from "@/lib/core/briefings/briefing-source";
import type { Comparison } from "@/lib/core/comparison/changes/change";
import type { Block } from "@/lib/core/documents/block";
import type { DocumentMetadata } from "@/lib/core/documents/canonical-document";
import type { Fact } from "@/lib/core/facts/fact";
import type { Ladder } from "@/lib/core/facts/wording/commitment-ladder";
import type { StatedOfDocument } from "@/lib/server/db/codecs/document-stated";
import type { VersionEdit } from "@/lib/server/db/codecs/version-edit";

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const maybeText = fc.option(text);
const whole = fc.nat();
/** What JSON keeps: it has one zero. */
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const amount = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const range = fc.record({ start: whole, end: whole });

export const blocks: fc.Arbitrary<Block[]> = fc.array(
  fc.record(
    {
      start: whole,
      end: whole,
      kind: fc.constantFrom("heading", "paragraph", "list-item", "quote", "table-row", "caption"),
      chrome: maybeText,
      was: maybeText,
      level: whole,
      marker: text,
      page: whole,
      table: whole,
      headerCells: fc.array(whole),
    },
    { requiredKeys: ["start", "end", "kind", "chrome"] },
  ),
);

export const metadata: fc.Arbitrary<DocumentMetadata> = fc.record({
  title: maybeText,
  kind: maybeText,
  office: maybeText,
  place: maybeText,
  date: fc.option(
    fc.record({
      iso: text,
      precision: fc.constantFrom("year", "month", "day"),
      basis: fc.constantFrom("published", "updated", "captured", "inferred"),
      quote: maybeText,
    }),
  ),
});

const cosmetic = fc.uniqueArray(
  fc.constantFrom(
    "white-space",
    "quotes",
    "case",
    "punctuation",
    "line-wrapping",
    "list-marker",
    "note-mark",
    "unicode-form",
  ),
);
const counts = fc.record({ kept: whole, reworded: whole, moved: whole, inserted: whole, deleted: whole });

export const comparisons: fc.Arbitrary<Comparison> = fc.record({
  engineVersion: text,
  changes: fc.array(
    fc.record(
      {
        key: text,
        kind: fc.constantFrom("inserted", "deleted", "modified", "moved", "split", "merged"),
        older: fc.option(range),
        newer: fc.option(range),
        words: fc.array(fc.record({ older: range, newer: range, cosmetic })),
        similarity: share,
        cosmetic,
        boilerplate: fc.constant(true),
      },
      {
        requiredKeys: ["key", "kind", "older", "newer", "words", "similarity", "cosmetic"],
      },
    ),
  ),
  kept: fc.array(fc.record({ older: range, newer: range })),
  degraded: maybeText,
  totals: fc.record({ words: counts, characters: counts, similarity: share }),
});

const base = {
  key: text,
  range,
  quote: text,
  focus: range,
  alsoAt: fc.array(range),
  confidence: share,
  reason: text,
};
const bound = fc.constantFrom("exactly", "more than", "less than", "about", "up to", "at least");

export const facts: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({
    ...base,
    topic: fc.constant("leadership"),
    person: maybeText,
    title: maybeText,
    office: maybeText,
    organisation: maybeText,
    role: text,
    status: fc.constantFrom("head", "acting", "incoming", "outgoing", "former", "vacant"),
    relation: fc.constantFrom("heads", "holds", "speaks", "signs"),
  }),
  fc.record({
    ...base,
    topic: fc.constant("funding"),
    amount,
    amountTo: fc.option(amount),
    currency: text,
    wording: text,
    bound,
    purpose: maybeText,
    recipient: maybeText,
    funder: maybeText,
    period: maybeText,
    status: fc.constantFrom("stated", "awarded", "requested", "commitment", "change"),
    share: fc.constantFrom("whole", "total", "part"),
    partOf: maybeText,
    cumulative: fc.boolean(),
  }),
  fc.record({
    ...base,
    topic: fc.constant("statistic"),
    value: amount,
    valueTo: fc.option(amount),
    unit: text,
    what: text,
    wording: text,
    bound,
    measure: fc.constantFrom("flow", "stock", "share", "count", "money"),
    period: maybeText,
  }),
  fc.record({
    ...base,
    topic: fc.constant("programme"),
    name: text,
    abbreviation: maybeText,
    kind: fc.constantFrom("programme", "law", "order", "report", "body", "agreement", "term"),
    edition: maybeText,
    mentions: whole,
  }),
  fc.record({
    ...base,
    topic: fc.constant("office"),
    name: text,
    symbol: maybeText,
    mandate: maybeText,
    mentions: whole,
  }),
  fc.record({ ...base, topic: fc.constant("deadline"), due: maybeText, wording: text, what: text }),
);

export const ladders: fc.Arbitrary<Ladder[]> = fc.array(
  fc.record({ name: text, rungs: fc.array(fc.record({ words: fc.array(text) })) }),
);

export const versionEdits: fc.Arbitrary<VersionEdit> = fc.record(
  {
    stated: fc.record({
      label: text,
      dateIso: maybeText,
      datePrecision: maybeText,
      dateBasis: maybeText,
      dateQuote: maybeText,
      dateNote: maybeText,
      sourceUrl: maybeText,
      capturedAt: maybeText,
      metadata,
    }),
    positions: fc.array(
      fc.record({ id: text, lineageId: text, label: text, heading: text, start: whole, end: whole }),
    ),
    folds: fc.array(
      fc.record({ at: whole, chrome: maybeText, was: maybeText }, { requiredKeys: ["at", "chrome"] }),
    ),
    behind: maybeText,
  },
  { requiredKeys: [] },
);

export const documentsStated: fc.Arbitrary<StatedOfDocument> = fc.record(
  { title: text, office: maybeText, kind: maybeText, lang: text, codeIds: fc.array(text) },
  { requiredKeys: ["title", "office", "kind", "lang"] },
);

export const reviewsSaid = fc.record({
  significance: fc.option(whole),
  direction: maybeText,
  note: text,
  reviewed: fc.boolean(),
  byName: text,
  byId: maybeText,
});

export const notesQuestions: fc.Arbitrary<NotesQuestion> = fc.record(
  {
    documentId: text,
    authorId: text,
    mine: fc.constant("yes" as const),
    assigned: text,
    due: fc.constantFrom("any" as const, "today" as const, "overdue" as const),
    tag: text,
    stance: fc.constantFrom(...STANCES),
    state: fc.constantFrom("open" as const, "resolved" as const, "draft" as const),
    sort: fc.constantFrom("newest" as const, "oldest" as const),
  },
  { requiredKeys: [] },
);

const keptQuote = fc.record({
  versionId: text,
  range,
  words: text,
  marks: fc.array(range),
  position: maybeText,
});

export const briefingSources: fc.Arbitrary<BriefingSource> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("change" as const, "fact" as const),
    key: text,
    olderVersionId: text,
    newerVersionId: text,
    older: fc.option(keptQuote),
    newer: fc.option(keptQuote),
    sentence: text,
  }),
  fc.record({ kind: fc.constant("note" as const), annotationId: text, revision: whole, quote: keptQuote }),
);
