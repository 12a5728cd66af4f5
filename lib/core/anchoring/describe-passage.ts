import { AppError } from "@/lib/core/errors";
import type { Range } from "@/lib/core/text/range";
import { snapToGraphemes } from "@/lib/core/text/snap-to-graphemes";
import type { PassageSelector } from "./selector";

/** Context that is kept even where less would do: it is what finds the passage again once its words change. */
const CONTEXT = 32;

/** Past this, more context tells nothing new: the text repeats itself, and the passage is left ambiguous. */
const LONGEST_CONTEXT = 1024;

/**
 * Describes a passage so that it can be found again: its words and as much context as singles it out.
 *
 * Range in UTF-16 units of `text`, widened where it would split a grapheme. Context doubles from 32 to at most
 * 1,024 units a side until prefix + quote + suffix stand once in the text. Throws `AppError` "invalid" for an
 * empty range or one outside the text.
 */
export function describePassage(text: string, range: Range): PassageSelector {
  const { start: from, end: to } = range;
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to > text.length || from >= to)
    throw new AppError("invalid", "A passage is a non-empty range inside its text.");
  const { start, end } = snapToGraphemes(text, range);
  for (let context = CONTEXT; ; context *= 2) {
    const around = snapToGraphemes(text, { start: start - context, end: end + context });
    const stretch = text.slice(around.start, around.end);
    if (context >= LONGEST_CONTEXT || text.indexOf(stretch, text.indexOf(stretch) + 1) < 0)
      return {
        quote: text.slice(start, end),
        prefix: text.slice(around.start, start),
        suffix: text.slice(end, around.end),
        start,
        end,
      };
  }
}
