/** One part of a page that leaves as a file: what HTML and Word both have. */
export type OutlinePart =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly words: string }
  | { readonly kind: "line"; readonly words: string }
  | { readonly kind: "quote"; readonly words: string; readonly lang: string; readonly dir: "ltr" | "rtl" }
  /** The first row and the first column head the others. */
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

/** A page as a file holds it, whatever the format. */
export interface Outline {
  readonly title: string;
  readonly parts: readonly OutlinePart[];
}
