import type { CompareView } from "@/lib/contracts/compare-view";
import type { ComparedNotes } from "./compare-notes";
import type { PhrasePlaces } from "./moved-phrase-runs";

/** What every row of one comparison needs to be printed. */
export interface RowContext {
  readonly older: PrintedSide;
  readonly newer: PrintedSide;
  readonly hideCosmetic: boolean;
  /** Keys of the changes that are told apart in this view; others read as plain text. */
  readonly shown: ReadonlySet<string>;
  /** Where phrases stand that moved within their passage, by the key of their change. */
  readonly movedPhrases: ReadonlyMap<string, PhrasePlaces>;
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
