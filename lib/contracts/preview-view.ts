import type { Block } from "@/lib/core/documents/block";
import type { DocumentMetadata } from "@/lib/core/documents/canonical-document";
import type { Recurring } from "@/lib/core/documents/furniture/find-recurring";

/** What a text would become if it were saved: shown before anything is stored. */
export interface PreviewView {
  readonly metadata: DocumentMetadata;
  readonly lang: string | null;
  readonly dir: "ltr" | "rtl";
  readonly words: number;
  readonly bytes: number;
  /** SHA-256 of the bytes: it stands for them when the text is saved next. */
  readonly sha256: string;
  /** The beginning of the text, and its blocks. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** How many blocks there are in all, how many of them are page navigation, how many positions are numbered. */
  readonly count: { readonly blocks: number; readonly furniture: number; readonly positions: number };
  /** Lines that stand on other captures of the site too: evidence of furniture, which nothing folds by itself. */
  readonly recurring: readonly Recurring[];
  readonly warnings: readonly string[];
}
