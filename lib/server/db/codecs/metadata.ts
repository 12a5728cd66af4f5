import "server-only";
import type { DocumentMetadata, StatedDate } from "@/lib/core/documents/canonical-document";
import { codec, numbered } from "./codec";
import { nullOr, oneOf, record, text } from "./reading";

const statedDate = record<StatedDate>({
  iso: text,
  precision: oneOf({ year: true, month: true, day: true }),
  basis: oneOf({ published: true, updated: true, captured: true, inferred: true }),
  quote: nullOr(text),
});

export const metadata = record<DocumentMetadata>({
  title: nullOr(text),
  kind: nullOr(text),
  office: nullOr(text),
  place: nullOr(text),
  date: nullOr(statedDate),
});

/** What a version says of itself. */
export const metadataCodec = codec<DocumentMetadata>("the details of a version", [numbered], metadata);
