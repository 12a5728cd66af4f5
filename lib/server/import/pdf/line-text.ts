import "server-only";
import { readListMarker } from "@/lib/core/documents/plain-text/list-marker";
import { logicalOrder, runsToTheLeft } from "@/lib/core/text/logical-order";
import { raisedText } from "@/lib/core/text/raised-text";
import type { Word } from "./set-words";

/** A gap wider than this many letter sizes on a line by itself stands between two things. */
const APART = 3;

/** The words of a line as they are read: white space between them, raised marks written as everywhere, scripts in their order. */
export function lineText(words: readonly Word[], tabs = false): string {
  if (words.some(({ units }) => runsToTheLeft(units.join("")))) {
    const units = words.flatMap((word, at) => [...(at > 0 && word.spaced ? [" "] : []), ...word.units]);
    return logicalOrder(units).join("");
  }
  let text = "";
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const own = word.units.join("");
    // A clause hangs far behind its number, which parts no cells.
    const hangs = at === 1 && before && hangsBehind(before.units.join(""), own);
    const wide = tabs && before && !hangs && word.x - before.end > APART * Math.max(word.size, before.size);
    const gap = at === 0 ? "" : wide ? "\t" : word.spaced ? " " : "";
    if (word.raised && !(gap && gap !== " ")) {
      const mark = raisedText(text, own);
      text += (mark === own ? gap : "") + mark;
    } else text += gap + (before?.raised && !word.spaced && at === 1 && /^\p{L}/u.test(own) ? " " : "") + own;
  }
  return text;
}

/** Words in capitals or with a capital behind "1.", "(a)", ".1": figures in columns are followed by figures and units. */
function hangsBehind(marker: string, words: string): boolean {
  return (
    /^["“'‘(]?\p{Lu}/u.test(words) &&
    marker.length <= 8 &&
    readListMarker(`${marker} ${words}`)?.marker === marker &&
    /[.)]$|^\./.test(marker)
  );
}
