import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute } from "@/lib/server/import/html-evidence";
import { pushChildren, textOf } from "@/lib/server/import/html-text";

/** What a list to choose from says: what is chosen in it, and what else could be. */
export function optionsOf(select: Tree.Element): { readonly chosen: string[]; readonly others: string[] } {
  const chosen: string[] = [];
  const others: string[] = [];
  const stack: Tree.Node[] = [];
  pushChildren(stack, select);
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!adapter.isElementNode(node)) continue;
    const label = attribute(node, "label") ?? "";
    if (node.tagName !== "option") {
      if (label) others.push(label);
      pushChildren(stack, node);
    } else (attribute(node, "selected") === null ? others : chosen).push(textOf(node).trim() || label);
  }
  return { chosen, others };
}
