import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { pushChildren, textOf } from "./html-text";

const NOT_DRAWN: ReadonlySet<string> = new Set(["defs", "symbol", "style", "script", "metadata"]);

/** The words of an SVG drawing: those that are drawn, and those that describe it. */
export function drawnWords(svg: Tree.Element): { readonly drawn: string; readonly described: string } {
  const drawn: string[] = [];
  const described: string[] = [];
  const stack: Tree.Node[] = [svg];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!adapter.isElementNode(node) || NOT_DRAWN.has(node.tagName)) continue;
    if (node.tagName === "title" || node.tagName === "desc") described.push(textOf(node));
    else if (node.tagName === "text" || node.tagName === "foreignObject") drawn.push(textOf(node));
    else pushChildren(stack, node);
  }
  return { drawn: drawn.join(" "), described: described.join(" ") };
}
