import type { OriginInput } from "@/lib/contracts/document-input";
import type { ImportedVersionView } from "@/lib/contracts/import-view";
import type { PreviewView } from "@/lib/contracts/preview-view";
import type { Progress } from "./import-channel";

/** A text that is about to become a version: chosen, pasted, fetched or taken out of an archive. */
export interface ImportEntry {
  readonly key: string;
  readonly name: string;
  readonly body: Blob;
  readonly origin: OriginInput | null;
  readonly state: EntryState;
}

export type EntryState =
  | { readonly kind: "chosen" }
  | { readonly kind: "reading" | "saving"; readonly progress: Progress }
  | { readonly kind: "ready"; readonly view: PreviewView; readonly problem: string | null }
  | { readonly kind: "failed"; readonly problem: string }
  | { readonly kind: "saved"; readonly result: ImportedVersionView };

let count = 0;

export function newEntry(name: string, body: Blob, origin: OriginInput | null = null): ImportEntry {
  count += 1;
  return { key: `text${count}`, name, body, origin, state: { kind: "chosen" } };
}
