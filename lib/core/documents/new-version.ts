import type { Block } from "./block";
import type { DocumentMetadata } from "./canonical-document";

/** A version read and ready to be stored. Its bytes, text and hash never change afterwards. */
export interface NewVersion {
  readonly label: string;
  readonly dateIso: string | null;
  readonly datePrecision: string | null;
  readonly dateBasis: string | null;
  readonly dateQuote: string | null;
  readonly dateNote: string | null;
  readonly sourceUrl: string | null;
  readonly capturedAt: Date | null;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: DocumentMetadata;
  readonly warnings: readonly string[];
  readonly lang: string | null;
  readonly words: number;
  readonly importerVersion: string;
}

/** A position of a version about to be stored; range in UTF-16 units of its text. */
export interface NewPosition {
  readonly label: string;
  readonly heading: string;
  readonly start: number;
  readonly end: number;
  /** The lineage it continues; a new one begins where absent. */
  readonly lineageId?: string;
}
