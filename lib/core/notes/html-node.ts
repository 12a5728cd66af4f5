/** A parsed piece of HTML, whoever parsed it: the tree of parse5, or one copied from a browser's. */
export interface HtmlNode {
  readonly nodeName: string;
  /** Of a text. */
  readonly value?: string;
  /** Of an element, in small letters. */
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

export interface HtmlElement extends HtmlNode {
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes: readonly HtmlNode[];
}

export function isHtmlElement(node: HtmlNode): node is HtmlElement {
  return node.tagName !== undefined && node.attrs !== undefined && node.childNodes !== undefined;
}

/** An attribute's value, "" where it is not there. */
export function attributeOf(element: HtmlElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? "";
}

/** The words under a node, as they stand. */
export function htmlText(node: HtmlNode): string {
  let text = "";
  const pending: HtmlNode[] = [node];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.value !== undefined) text += next.value;
    const inside = next.childNodes ?? [];
    for (let at = inside.length - 1; at >= 0; at--) pending.push(inside[at] as HtmlNode);
  }
  return text;
}
