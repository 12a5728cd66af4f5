import type { Range } from "@/lib/core/text/range";

/** A passage as a briefing keeps it: its words stay as they were when it was put in. */
export interface KeptQuote {
  readonly versionId: string;
  /** Where the words stand in the version, in UTF-16 units of its text. */
  readonly range: Range;
  /** Exactly the text at `range`, without white space at its ends. */
  readonly words: string;
  /** What the other side reads otherwise, in units of `words`. */
  readonly marks: readonly Range[];
  /** The label of the position it begins in; `null` outside positions. */
  readonly position: string | null;
}

/** A difference of two versions, of their words or of what they state. */
export interface KeptDifference {
  readonly kind: "change" | "fact";
  /** The key of the change, or of the change of facts. */
  readonly key: string;
  readonly olderVersionId: string;
  readonly newerVersionId: string;
  /** `null` where this side has nothing of it. */
  readonly older: KeptQuote | null;
  readonly newer: KeptQuote | null;
  /** The sentence it was put in with; a person's own stands beside it. */
  readonly sentence: string;
}

/** A note. Its words stay with the note, so that what is deleted there is not read here. */
export interface KeptNote {
  readonly kind: "note";
  readonly annotationId: string;
  /** The revision of the note that was put in. */
  readonly revision: number;
  /** The words it was made on. */
  readonly quote: KeptQuote;
}

/** What an item of a briefing stands on. Plain JSON. */
export type BriefingSource = KeptDifference | KeptNote;

/** What tells two sources apart: the same one is in a briefing once. */
export function sourceKey(source: BriefingSource): string {
  return source.kind === "note"
    ? `note ${source.annotationId}`
    : `${source.kind} ${source.olderVersionId} ${source.newerVersionId} ${source.key}`;
}
