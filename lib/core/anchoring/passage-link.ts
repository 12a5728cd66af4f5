import type { Block } from "@/lib/core/documents/block";
import { fragmentTerms } from "@/lib/core/exchange/fragment-terms";
import { textFragment } from "@/lib/core/exchange/text-fragment";
import type { Range } from "@/lib/core/text/range";

/**
 * The address of the official page that scrolls to a passage and marks it there (`#:~:text=`): see `fragmentTerms` for what
 * is named. UTF-16 units of `text`; the address alone where the passage holds no word that a browser could find, `null`
 * for an empty passage and for addresses other than http and https.
 */
export function passageLink(
  address: string,
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  passage: Range,
): string | null {
  const isEmpty = text.slice(passage.start, passage.end).trim() === "";
  if (isEmpty || !/^https?:\/\//i.test(address)) return null;
  const terms = fragmentTerms(text, blocks, passage);
  return terms ? textFragment(address, terms) : address;
}
