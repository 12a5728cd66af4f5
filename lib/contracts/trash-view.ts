/** Something that was deleted and can be brought back. */
export interface TrashItemView {
  readonly kind: "document" | "version" | "note" | "briefing";
  readonly id: string;
  /** The title of a document, the name of a version, the words of a note. */
  readonly what: string;
  /** What it was part of, in words; of a document how much is in it. */
  readonly where: string;
  /** "" where it is not known. */
  readonly lang: string;
  readonly deletedAt: string;
  /** Of a note: what it takes to restore it. */
  readonly revision: number;
  readonly may: { readonly restore: boolean };
}

export interface TrashView {
  readonly items: readonly TrashItemView[];
  /** There is more than is shown. */
  readonly more: boolean;
}
