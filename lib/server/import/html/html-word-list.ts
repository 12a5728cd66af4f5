import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";
import { attribute } from "./html-evidence";
import { pushChildren, textOf } from "./html-text";

/** Elements of a paragraph that are looked through for its marker, which stands first. */
const LOOKED = 12;

/** Whether it holds a marker that Word wrote out for programs that know no lists. */
export const isWordMarker = (element: Tree.Element): boolean =>
  /mso-list\s*:\s*ignore/i.test(attribute(element, "style") ?? "");

/**
 * A paragraph that is an item of a list in Word, as it writes pages and puts them on the clipboard: its level in the style, its
 * marker in an element of its own. A bullet is a letter of a picture font there ("o", "§", "Ø"). `null` for any other.
 */
export function wordListItem(paragraph: Tree.Element): { depth: number; marker: string } | null {
  const level = /mso-list\s*:[^;]*\blevel(\d{1,2})\b/i.exec(attribute(paragraph, "style") ?? "")?.[1];
  if (!level) return null;
  const stack: Tree.Node[] = [paragraph];
  for (let looked = 0; looked < LOOKED; ) {
    const node = stack.pop();
    if (!node) break;
    if (!adapter.isElementNode(node)) continue;
    looked++;
    if (!isWordMarker(node)) {
      pushChildren(stack, node);
      continue;
    }
    const marker = canonicalLine(textOf(node, 100));
    if (!marker) return null;
    return { depth: Number(level), marker: /^\D$/u.test(marker) ? "•" : marker };
  }
  return null;
}
