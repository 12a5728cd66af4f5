import "server-only";

/** One record of a web archive as it stands there. */
export interface ArchiveRecord {
  /** "response", "resource", "revisit", "continuation" …, lower case. */
  readonly type: string;
  /** Its target; "" where none is named. */
  readonly url: string;
  /** As the archive says, ISO 8601 where it keeps to its format; `null` where it does not say. */
  readonly date: string | null;
  /** WARC headers by their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** An HTTP message for `response` and `revisit`, the document itself for `resource`. */
  readonly block: Buffer;
  /** Why a part of the block is missing, as the end of a sentence; `null` where it is all there. */
  readonly cut: string | null;
}
