import "server-only";
import type {
  Change,
  ChangeKind,
  Comparison,
  ComparisonTotals,
  CosmeticReason,
  KeptPair,
  WordEdit,
} from "@/lib/core/comparison/changes/change";
import { codec, numbered } from "./codec";
import { range } from "./range-reader";
import { list, nullOr, number, oneOf, optional, record, text, truth, whole } from "./reading";

const reasons = list(
  oneOf<CosmeticReason>({
    "white-space": true,
    quotes: true,
    case: true,
    punctuation: true,
    "line-wrapping": true,
    "list-marker": true,
    "note-mark": true,
    "unicode-form": true,
  }),
);

const change = record<Change>({
  key: text,
  kind: oneOf<ChangeKind>({
    inserted: true,
    deleted: true,
    modified: true,
    moved: true,
    split: true,
    merged: true,
  }),
  older: nullOr(range),
  newer: nullOr(range),
  words: list(record<WordEdit>({ older: range, newer: range, cosmetic: reasons })),
  similarity: number,
  cosmetic: reasons,
  boilerplate: optional(onlyTrue),
});

function onlyTrue(json: unknown): true {
  truth(json);
  return true;
}

const counts = record<ComparisonTotals["words"]>({
  kept: whole,
  reworded: whole,
  moved: whole,
  inserted: whole,
  deleted: whole,
});

const comparison = record<Comparison>({
  engineVersion: text,
  changes: list(change),
  kept: list(record<KeptPair>({ older: range, newer: range })),
  degraded: nullOr(text),
  totals: record<ComparisonTotals>({ words: counts, characters: counts, similarity: number }),
});

/** A computed comparison. One of another engine is never asked for, so that no upgrade has to guess. */
export const comparisonCodec = codec<Comparison>("a comparison", [numbered], comparison);
