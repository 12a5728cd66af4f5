import "server-only";
import { defaultTreeAdapter as adapter, parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute } from "./html-evidence";

/** What another page in the page (`srcdoc`) may be nested in. */
const DEEPEST_PAGE = 3;

/**
 * Puts what a browser shows in the place where it shows it: shadow trees that a page declares (with what is slotted into
 * them), the page written into an `iframe`, and the words for readers without scripts. Changes the tree; answers the
 * style sheets that the page carries.
 */
export function expandHtml(document: Tree.Document): string[] {
  const sheets: string[] = [];
  const stack: { readonly node: Tree.ParentNode; readonly pages: number }[] = [{ node: document, pages: 0 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, pages } = top;
    if (adapter.isElementNode(node)) {
      if (node.tagName === "style") sheets.push(wordsOf(node));
      const shadow = shadowOf(node);
      if (shadow) showShadow(node, shadow);
      const source = node.tagName === "iframe" ? attribute(node, "srcdoc") : null;
      if (source !== null && pages < DEEPEST_PAGE) adopt(node, parseFragment(source).childNodes);
      if (node.tagName === "noscript" && node.childNodes.every(adapter.isTextNode))
        adopt(node, parseFragment(wordsOf(node)).childNodes);
      if (source !== null) {
        for (const child of node.childNodes)
          if (adapter.isElementNode(child)) stack.push({ node: child, pages: pages + 1 });
        continue;
      }
    }
    for (const child of node.childNodes) if (adapter.isElementNode(child)) stack.push({ node: child, pages });
  }
  return sheets.reverse();
}

function wordsOf(element: Tree.Element): string {
  return element.childNodes.map((child) => (adapter.isTextNode(child) ? child.value : "")).join("");
}

function adopt(parent: Tree.ParentNode, children: readonly Tree.ChildNode[]): void {
  for (const child of children) child.parentNode = parent;
  parent.childNodes = [...children];
}

/** The declared shadow tree of an element; programs that save pages use names of their own for the attribute. */
function shadowOf(host: Tree.Element): Tree.Template | null {
  for (const child of host.childNodes) {
    if (!adapter.isElementNode(child) || child.tagName !== "template") continue;
    const named = ["shadowrootmode", "shadowroot", "shadowmode"].some(
      (name) => attribute(child, name) !== null,
    );
    if (named) return child as Tree.Template;
  }
  return null;
}

/** The shadow tree is shown in place of the host's children; those stand where a slot takes them. */
function showShadow(host: Tree.Element, shadow: Tree.Template): void {
  const light = new Map<string, Tree.ChildNode[]>();
  for (const child of host.childNodes) {
    if (child === shadow) continue;
    const slot = adapter.isElementNode(child) ? (attribute(child, "slot") ?? "") : "";
    const others = light.get(slot);
    if (others) others.push(child);
    else light.set(slot, [child]);
  }
  const content = adapter.getTemplateContent(shadow);
  const stack: Tree.ParentNode[] = [content];
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const child of node.childNodes) {
      if (!adapter.isElementNode(child)) continue;
      const name = child.tagName === "slot" ? (attribute(child, "name") ?? "") : null;
      const taken = name === null ? undefined : light.get(name);
      if (name === null || !taken) stack.push(child);
      else {
        adopt(child, taken);
        light.delete(name);
      }
    }
  }
  // What no slot takes is not shown; a browser that knows no shadow trees would show it.
  adopt(host, [...content.childNodes, ...[...light.values()].flat()]);
}
