import "server-only";
import type { DocumentMetadata } from "@/lib/core/documents/canonical-document";
import { codec, numbered } from "./codec";
import { metadata } from "./metadata";
import { list, nullOr, optional, record, text, whole } from "./reading";

/** What a version says of itself, as it stands after corrections. */
export interface StatedOfVersion {
  readonly label: string;
  readonly dateIso: string | null;
  readonly datePrecision: string | null;
  readonly dateBasis: string | null;
  readonly dateQuote: string | null;
  readonly dateNote: string | null;
  readonly sourceUrl: string | null;
  /** ISO 8601. */
  readonly capturedAt: string | null;
  readonly metadata: DocumentMetadata;
}

/** A position with its identity. */
export interface PlacedPosition {
  readonly id: string;
  readonly lineageId: string;
  readonly label: string;
  readonly heading: string;
  readonly start: number;
  readonly end: number;
}

export interface Fold {
  readonly at: number;
  readonly chrome: string | null;
  readonly was?: string | null;
}

/** A correction; what is absent stays as it is. */
export interface VersionEdit {
  readonly stated?: StatedOfVersion;
  /** All positions, in order. */
  readonly positions?: readonly PlacedPosition[];
  /** Whether the block at a place is folded, and what the import had said where that differs. */
  readonly folds?: readonly Fold[];
  /** The version it stood right behind (`null`: it was the first), where its date was corrected. */
  readonly behind?: string | null;
}

const stated = record<StatedOfVersion>({
  label: text,
  dateIso: nullOr(text),
  datePrecision: nullOr(text),
  dateBasis: nullOr(text),
  dateQuote: nullOr(text),
  dateNote: nullOr(text),
  sourceUrl: nullOr(text),
  capturedAt: nullOr(text),
  metadata,
});

const position = record<PlacedPosition>({
  id: text,
  lineageId: text,
  label: text,
  heading: text,
  start: whole,
  end: whole,
});

/** How a version was before a correction: the same parts as the correction has. */
export const versionEditCodec = codec<VersionEdit>(
  "an earlier state of a version",
  [numbered],
  record<VersionEdit>({
    stated: optional(stated),
    positions: optional(list(position)),
    folds: optional(list(record<Fold>({ at: whole, chrome: nullOr(text), was: optional(nullOr(text)) }))),
    behind: optional(nullOr(text)),
  }),
);
