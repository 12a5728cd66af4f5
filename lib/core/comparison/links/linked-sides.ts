import type { SideWords } from "@/lib/core/comparison/words/side-words";
import type { WordTable } from "@/lib/core/comparison/words/word-table";
import type { Link } from "./link";

/** A comparison with its links so far. */
export interface LinkedSides {
  readonly older: SideWords;
  readonly newer: SideWords;
  readonly words: WordTable;
  readonly links: readonly Link[];
}
