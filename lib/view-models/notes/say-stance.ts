import type { Stance } from "@/lib/contracts/annotation-input";
import { NOTE_STANCES } from "@/lib/core/notes/note-stance";

/** How a note stands to its passage, in words. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = NOTE_STANCES;
