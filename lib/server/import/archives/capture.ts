import "server-only";

/** One captured document in a web archive, or a page that was saved with its address and day. */
export interface Capture {
  /** Names it inside its archive: hand it to `importBytes` to choose it. */
  readonly id: string;
  readonly url: string;
  /** ISO 8601, as the archive says. */
  readonly capturedAt: string | null;
  /** What the document is by its bytes, where the site said nothing or something wrong. */
  readonly mediaType: string;
  readonly status: number;
  /** Size of the document in bytes, unpacked. */
  readonly bytes: number;
  /** As the archive's list of pages calls it; `null` where it has none. */
  readonly title: string | null;
  /** A sentence each: cut off by the crawler; the same bytes as an earlier capture. */
  readonly notes: readonly string[];
}

/** A capture with its bytes as the site sent them. */
export interface CaptureContent extends Capture {
  readonly content: Uint8Array;
  /** The encoding its HTTP header names. */
  readonly charset: string | null;
}

/** What a web archive holds that can be imported, and what a person should know of the rest. */
export interface ArchiveContents {
  readonly captures: readonly Capture[];
  /** A sentence each: damage, captures without their bytes, pages in a coding that is not read, answers that are no page. */
  readonly remarks: readonly string[];
}
