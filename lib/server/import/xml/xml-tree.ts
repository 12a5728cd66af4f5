import "server-only";
import type { XmlElement } from "./xml-element";

/** The first child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== "string" && child.name === name,
  );
}

/** The child elements, or those of a name, in their order. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** All elements of some names below an element, in the order of the file; without recursion. */
export function descendantsOf(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const stack: XmlElement[] = [element];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next !== element && names.includes(next.name)) found.push(next);
    for (let at = next.children.length - 1; at >= 0; at--) {
      const child = next.children[at];
      if (child && typeof child !== "string") stack.push(child);
    }
  }
  return found;
}

/** The characters inside an element, those of the elements in it included. */
export function wordsOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : wordsOf(child))).join("");
}
