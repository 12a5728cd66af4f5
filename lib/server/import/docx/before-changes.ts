import "server-only";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf, childrenOf } from "@/lib/server/import/xml/xml-tree";

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

/** Properties that keep what they were before a change in an element of their own: of paragraphs (their numbers) and of words (struck, hidden). */
const FORM_BEFORE: Readonly<Record<string, string>> = { "w:pPr": "w:pPrChange", "w:rPr": "w:rPrChange" };
/** What a paragraph's former properties leave out, and nobody changes. */
const NOT_IN_FORMER: ReadonlySet<string> = new Set(["w:rPr", "w:sectPr"]);

/**
 * The same part with every tracked change turned about: read as if all were accepted, it gives the text as it was before
 * them, with the numbers and the form it had. Words that were put in and deleted again are in neither.
 */
export function beforeChanges(element: XmlElement): XmlElement {
  return {
    ...element,
    name: AS_BEFORE[element.name] ?? element.name,
    attributes: element.name === "w:cellMerge" ? mergedBefore(element.attributes) : element.attributes,
    children: formerChildren(element)
      .filter((child) => typeof child === "string" || !isNewNumber(child))
      .map((child) => (typeof child === "string" ? child : beforeChanges(child))),
  };
}

function formerChildren(element: XmlElement): XmlElement["children"] {
  const former = childOf(childOf(element, FORM_BEFORE[element.name] ?? ""), element.name);
  if (!former) return element.children;
  const isKept = (name: string) => NOT_IN_FORMER.has(name) || Object.hasOwn(AS_BEFORE, name);
  return [...former.children, ...childrenOf(element).filter(({ name }) => isKept(name))];
}

/** A paragraph that was made an item while changes were tracked. */
const isNewNumber = (element: XmlElement): boolean =>
  element.name === "w:numPr" && childOf(element, "w:ins") !== undefined;

const mergedBefore = ({ "w:vMergeOrig": before = "", ...others }: XmlElement["attributes"]) => ({
  ...others,
  "w:vMerge": before,
});
