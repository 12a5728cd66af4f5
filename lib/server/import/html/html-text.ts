import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { NOT_TEXT } from "./html-evidence";

/** Elements that stand in lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html iframe label legend li main menu nav noscript object ol p pre search section summary table " +
    "tbody td textarea tfoot th thead tr ul video audio canvas datalist"
  ).split(" "),
);

/** A glance looks no further than this. */
const MOST_NODES = 200;

/** The words inside an element, parts divided by white space, up to about `most` characters; without recursion. */
export function textOf(element: Tree.Element, most = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  const stack: Tree.Node[] = [element];
  let looked = 0;
  for (let node = stack.pop(); node && length < most; node = stack.pop()) {
    if (looked++ > MOST_NODES && most < Number.POSITIVE_INFINITY) break;
    if (adapter.isTextNode(node)) {
      parts.push(node.value);
      length += node.value.length;
    } else if (adapter.isElementNode(node) && !NOT_TEXT.has(node.tagName)) {
      if (BLOCKS.has(node.tagName) || node.tagName === "br") parts.push(" ");
      pushChildren(stack, node);
    }
  }
  return parts.join("");
}

/** Puts the children of a node on a stack so that the first comes off first. */
export function pushChildren(stack: Tree.Node[], node: Tree.ParentNode): void {
  for (let at = node.childNodes.length - 1; at >= 0; at--) {
    const child = node.childNodes[at];
    if (child) stack.push(child);
  }
}
