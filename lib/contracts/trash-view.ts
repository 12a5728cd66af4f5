/** Something that was deleted and can be brought back. */
export interface TrashItemView {
  readonly kind: "document" | "version" | "note" | "briefing" | "comment";
  readonly id: string;
  /** The title of a document, the name of a version, the words of a note. */
  readonly what: string;
  /** What it was part of, in words; of a document how much is in it. */
  readonly where: string;
  /** "" where it is not known. */
  readonly lang: string;
  readonly deletedAt: string;
  /** Of a note or a guest's comment: what it takes to restore it. */
  readonly revision: number;
  /** When it goes for good (ISO 8601); `null` where it stays until somebody restores it. */
  readonly leavesAt: string | null;
  readonly may: { readonly restore: boolean };
}

export interface TrashView {
  readonly workspaceId: string;
  /** For how many days things are kept; `null`: until somebody restores them. */
  readonly keptDays: number | null;
  /** For who may say how long: each number of days there is, and how much was deleted longer ago and would go at once. */
  readonly choices: readonly { readonly days: number; readonly leaving: number }[];
  readonly items: readonly TrashItemView[];
  /** There is more than is shown. */
  readonly more: boolean;
}
