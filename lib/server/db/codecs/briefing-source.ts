import "server-only";
import type {
  BriefingSource,
  KeptDifference,
  KeptNote,
  KeptQuote,
} from "@/lib/core/briefings/briefing-source";
import { codec, numbered } from "./codec";
import { range } from "./range-reader";
import { kinds, list, nullOr, oneOf, record, text, whole } from "./reading";

const quote = record<KeptQuote>({
  versionId: text,
  range,
  words: text,
  marks: list(range),
  position: nullOr(text),
});

const difference = record<KeptDifference>({
  kind: oneOf({ change: true, fact: true }),
  key: text,
  olderVersionId: text,
  newerVersionId: text,
  older: nullOr(quote),
  newer: nullOr(quote),
  sentence: text,
});

const note = record<KeptNote>({
  kind: oneOf({ note: true }),
  annotationId: text,
  revision: whole,
  quote,
});

/** What an item of a briefing stands on, with its words as they were. */
export const briefingSourceCodec = codec<BriefingSource>(
  "an item of a briefing",
  [numbered],
  kinds<BriefingSource>("kind", { change: difference, fact: difference, note }),
);
