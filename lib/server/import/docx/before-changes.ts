import "server-only";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";

/** What each element of tracked changes counts as where the text before them is asked for. */
const AS_BEFORE: Readonly<Record<string, string>> = {
  "w:ins": "w:del",
  "w:del": "w:ins",
  "w:moveTo": "w:moveFrom",
  "w:moveFrom": "w:moveTo",
  "w:cellIns": "w:cellDel",
  "w:cellDel": "w:cellIns",
  "w:delText": "w:t",
  "w:delInstrText": "w:instrText",
};

/**
 * The same part with every tracked change turned about: read as if all were accepted, it gives the text as it was before
 * them. Words that were put in and deleted again are in neither.
 */
export function beforeChanges(element: XmlElement): XmlElement {
  return {
    ...element,
    name: AS_BEFORE[element.name] ?? element.name,
    children: element.children.map((child) => (typeof child === "string" ? child : beforeChanges(child))),
  };
}
