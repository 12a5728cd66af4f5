import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** The elements of a tree that are so, in no order; linear, without recursion. */
export function findElements(
  document: Tree.Document,
  isSo: (element: Tree.Element) => boolean,
): Tree.Element[] {
  const found: Tree.Element[] = [];
  const stack: Tree.ParentNode[] = [document];
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const child of node.childNodes) {
      if (!adapter.isElementNode(child)) continue;
      if (isSo(child)) found.push(child);
      stack.push(child);
    }
  }
  return found;
}
