import "server-only";
import { beginningOf } from "@/lib/core/text/beginning-of";

/** UTF-16 units of a note, reply or comment that a row of a list shows. */
const SHOWN = 280;

/** The beginning of what somebody wrote, as lists show it. */
export const beginningOfWriting = (words: string): string => beginningOf(words, SHOWN);
