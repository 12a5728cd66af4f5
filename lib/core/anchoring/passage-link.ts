import { textFragment } from "@/lib/core/exchange/text-fragment";
import type { Range } from "@/lib/core/text/range";

/** Context given to a browser where the words stand more than once; the directive keeps whole words of it. */
const CONTEXT = 64;

/**
 * The address of the official page that scrolls to a passage and marks it there (`#:~:text=`). The words alone where they
 * stand once in the text, as browsers compare them, without regard to capitals; with the words around them where they
 * do not. UTF-16 units of `text`; `null` for an empty passage and for addresses other than http and https.
 */
export function passageLink(address: string, text: string, { start, end }: Range): string | null {
  const quote = text.slice(start, end).trim();
  if (quote === "" || !/^https?:\/\//i.test(address)) return null;
  const folded = text.toLowerCase();
  const sought = quote.toLowerCase();
  const alone = folded.indexOf(sought) === folded.lastIndexOf(sought);
  const prefix = alone ? "" : text.slice(Math.max(0, start - CONTEXT), start);
  const suffix = alone ? "" : text.slice(end, end + CONTEXT);
  return textFragment(address, { quote, prefix, suffix });
}
