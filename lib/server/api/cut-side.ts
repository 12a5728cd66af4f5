import "server-only";
import type { Range } from "@/lib/core/text/range";

/** What a change reads in one of both texts, with where it stands. */
export const cutSide = (text: string, range: Range | null) =>
  range && { ...range, text: text.slice(range.start, range.end) };
