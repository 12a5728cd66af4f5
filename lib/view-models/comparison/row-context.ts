import type { CompareView } from "@/lib/contracts/compare-view";
import type { ComparedNotes } from "./compare-notes";

/** What every row of one comparison needs to be printed. */
export interface RowContext {
  readonly older: PrintedSide;
  readonly newer: PrintedSide;
  readonly hideCosmetic: boolean;
  /** Keys of the changes that are told apart in this view; others read as plain text. */
  readonly shown: ReadonlySet<string>;
  /** What rules suggest of rewordings, by the key of their change. */
  readonly wording: CompareView["wording"];
  readonly notes: ComparedNotes;
  /** "Moved up", "Moved down, reworded inside" … */
  readonly sayMove: (change: string) => string;
}

export interface PrintedSide {
  readonly text: string;
  /** Short name of the version, for links: "2013 page". */
  readonly name: string;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}
