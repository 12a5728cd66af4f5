import "server-only";
import { codec, numbered } from "./codec";
import { list, nullOr, optional, record, text } from "./reading";

/** What a document says of itself, as it stands after corrections. */
export interface StatedOfDocument {
  readonly title: string;
  readonly office: string | null;
  readonly kind: string | null;
  /** BCP 47; "und" = unknown. */
  readonly lang: string;
  /** Absent where nothing is said of tags: what was written before documents had any. */
  readonly codeIds?: readonly string[];
}

/** How a document was before a correction. */
export const documentStatedCodec = codec<StatedOfDocument>(
  "an earlier state of a document",
  [numbered],
  record<StatedOfDocument>({
    title: text,
    office: nullOr(text),
    kind: nullOr(text),
    lang: text,
    codeIds: optional(list(text)),
  }),
);
