import "server-only";

/** A file to take away. */
export interface WrittenFile {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly name: string;
}
