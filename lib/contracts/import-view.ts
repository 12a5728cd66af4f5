import type { OriginInput } from "./document-input";
import type { VersionRefView } from "./document-view";

/** A capture that may be taken: of an archive of the web, or out of an archive file. */
export interface CaptureView {
  readonly id: string;
  readonly url: string;
  /** ISO 8601; `null` where the archive does not say. */
  readonly capturedAt: string | null;
  readonly mediaType: string;
  readonly bytes: number | null;
  /** As an archive calls the page; `null` where it does not. */
  readonly title: string | null;
  /** What is to be known of it before it is taken: a sentence each. */
  readonly notes: readonly string[];
  /** The version of the document that it is already; `null` where it is none, or the document is not there yet. */
  readonly present: { readonly id: string; readonly label: string } | null;
}

/** Bytes that the server has got for a person, to be looked at before they are saved. */
export interface FetchedPageView {
  readonly fileName: string;
  readonly origin: OriginInput;
  /** Base64. */
  readonly bytes: string;
}

/** `known` is true where these very bytes were a version of the document already: then nothing was added. */
export interface ImportedVersionView {
  readonly version: VersionRefView;
  readonly known: boolean;
  readonly warnings: readonly string[];
}
