import "server-only";

/** One captured document in a web archive. */
export interface Capture {
  /** Names it inside its archive: hand it to `importBytes` to choose it. */
  readonly id: string;
  readonly url: string;
  /** ISO 8601, as the archive says. */
  readonly capturedAt: string | null;
  readonly mediaType: string;
  readonly status: number;
  /** Size of the document in bytes, unpacked. */
  readonly bytes: number;
}

/** A capture with its bytes as the site sent them. */
export interface CaptureContent extends Capture {
  readonly content: Uint8Array;
  /** The encoding its HTTP header names. */
  readonly charset: string | null;
}
