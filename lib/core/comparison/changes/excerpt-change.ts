import type { Range } from "@/lib/core/text/range";
import type { Change, WordEdit } from "./change";

/** A change with its own words and nothing else of the two texts: its ranges are counted from the start of its quotes. */
export interface ChangeExcerpt {
  readonly change: Change;
  /** The passage without the white space around it; `null` where a side has none. */
  readonly older: string | null;
  readonly newer: string | null;
}

/** Cuts a change out of the whole texts it was found in. Linear in the change. */
export function excerptChange(change: Change, olderText: string, newerText: string): ChangeExcerpt {
  const older = cut(olderText, change.older);
  const newer = cut(newerText, change.newer);
  return {
    change: {
      ...change,
      older: older && { start: 0, end: older.words.length },
      newer: newer && { start: 0, end: newer.words.length },
      words: change.words.map(
        (edit): WordEdit => ({ ...edit, older: within(edit.older, older), newer: within(edit.newer, newer) }),
      ),
    },
    older: older?.words ?? null,
    newer: newer?.words ?? null,
  };
}

interface Cut {
  readonly words: string;
  /** Where they begin in the whole text, UTF-16 units. */
  readonly start: number;
}

function cut(text: string, range: Range | null): Cut | null {
  if (!range) return null;
  const whole = text.slice(range.start, range.end);
  return { words: whole.trim(), start: range.start + whole.length - whole.trimStart().length };
}

function within({ start, end }: Range, part: Cut | null): Range {
  const inside = (at: number) => Math.min(Math.max(at - (part?.start ?? at), 0), part?.words.length ?? 0);
  return { start: inside(start), end: inside(end) };
}
