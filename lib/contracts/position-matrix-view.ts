import type { DocumentRefView, VersionRefView } from "./document-view";

/** "echoed": another document takes up the words; whether it means the same is for a person to say. */
export type PositionCellState =
  | "new"
  | "unchanged"
  | "reworded"
  | "strengthened?"
  | "weakened?"
  | "moved"
  | "gone"
  | "not stated"
  | "echoed";

export interface PositionCellView {
  readonly versionId: string;
  readonly state: PositionCellState;
  /** The words that stand there, cut; `null` where there are none. */
  readonly quote: string | null;
  /** What speaks for "strengthened?" or "weakened?", by rule; the matching words of an echo. */
  readonly why: string | null;
  /** Where to look: the comparison, or the text itself; `null` where nothing stands. */
  readonly href: string | null;
}

/** Numbered positions over the versions of their document, and over other documents that name it. */
export interface PositionMatrixView {
  /** Why there are no rows, where there are none. */
  readonly note: string | null;
  readonly columns: readonly {
    readonly version: VersionRefView;
    /** Set where the column is another document. */
    readonly other: DocumentRefView | null;
    /** Where that document names this one by its title. */
    readonly naming: { readonly href: string; readonly counted: string | null } | null;
  }[];
  readonly rows: readonly {
    readonly label: string;
    readonly heading: string;
    /** The page of the position; `null` where it is not kept as one. */
    readonly href: string | null;
    readonly cells: readonly PositionCellView[];
  }[];
}

/** A passage of another document that takes up a position's subject. */
export interface PositionEchoView {
  readonly document: DocumentRefView;
  readonly version: VersionRefView;
  readonly quote: string;
  /** Words of the passage that match, as printed. */
  readonly words: readonly string[];
  /** 0 to 1. */
  readonly score: number;
  readonly href: string;
}
