import { parseApart } from "@/components/ui/parse-apart";
import type { HtmlNode } from "@/lib/core/notes/html-node";

/** HTML as a tree of plain values. */
export function htmlTree(html: string): readonly HtmlNode[] {
  return [...parseApart(html).body.childNodes].map(copyOf);
}

function copyOf(node: Node): HtmlNode {
  const { nodeName } = node;
  if (node.nodeType === Node.TEXT_NODE) return { nodeName, value: node.nodeValue ?? "" };
  if (!(node instanceof Element)) return { nodeName };
  return {
    nodeName,
    tagName: node.localName,
    attrs: [...node.attributes].map(({ name, value }) => ({ name, value })),
    childNodes: [...node.childNodes].map(copyOf),
  };
}
