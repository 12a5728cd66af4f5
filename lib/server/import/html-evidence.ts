import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** What an element holds, counted once for the whole page from the leaves up. */
export interface Evidence {
  /** Characters of running text outside links and controls. */
  prose: number;
  /** Characters of all text that is shown. */
  text: number;
  linkText: number;
  links: number;
  headings1: number;
  /** Characters of running text on the page before this element begins, and when it has ended. */
  proseBefore: number;
  proseAfter: number;
}

/** Never shown as text, whatever they hold. */
export const NOT_TEXT: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "svg",
  "math",
  "canvas",
  "object",
  "embed",
  "applet",
  "audio",
  "video",
  "iframe",
  "frame",
  "frameset",
  "map",
  "meta",
  "link",
  "base",
  "head",
  "input",
  "datalist",
  "meter",
  "progress",
]);
const CONTROLS: ReadonlySet<string> = new Set(["a", "button", "select", "option", "label", "textarea"]);
/** A text of fewer words in a row is a label, not prose. */
const PROSE_WORDS = 8;

/** Evidence for every element of a tree; linear, without recursion (pages may be nested deeply on purpose). */
export function gatherEvidence(root: Tree.Document): Map<Tree.Element, Evidence> {
  const found = new Map<Tree.Element, Evidence>();
  let passed = 0;
  const stack: { node: Tree.Node; inLink: boolean; entered: boolean }[] = [
    { node: root, inLink: false, entered: false },
  ];
  while (stack.length > 0) {
    const top = stack.at(-1);
    if (!top) break;
    const { node } = top;
    if (top.entered) {
      stack.pop();
      if (adapter.isElementNode(node)) addToParent(node, found, passed);
      continue;
    }
    top.entered = true;
    if (adapter.isElementNode(node)) {
      if (NOT_TEXT.has(node.tagName)) {
        stack.pop();
        continue;
      }
      const isLink = node.tagName === "a";
      found.set(node, {
        prose: 0,
        text: 0,
        linkText: 0,
        links: isLink ? 1 : 0,
        headings1: node.tagName === "h1" ? 1 : 0,
        proseBefore: passed,
        proseAfter: 0,
      });
    }
    const inLink = top.inLink || (adapter.isElementNode(node) && CONTROLS.has(node.tagName));
    if (adapter.isTextNode(node)) passed += countText(node, top.inLink, found);
    const children = "childNodes" in node ? node.childNodes : [];
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child) stack.push({ node: child, inLink, entered: false });
    }
  }
  return found;
}

/** Adds a text to the element it stands in; answers how much of it is running text. */
function countText(text: Tree.TextNode, inLink: boolean, found: Map<Tree.Element, Evidence>): number {
  const parent = text.parentNode;
  const evidence = parent && adapter.isElementNode(parent) ? found.get(parent) : undefined;
  const words = text.value.trim();
  if (!evidence || !words) return 0;
  evidence.text += words.length;
  if (inLink) evidence.linkText += words.length;
  else if (words.split(/\s+/u, PROSE_WORDS).length >= PROSE_WORDS) {
    evidence.prose += words.length;
    return words.length;
  }
  return 0;
}

function addToParent(element: Tree.Element, found: Map<Tree.Element, Evidence>, passed: number): void {
  const own = found.get(element);
  const parent = element.parentNode;
  const above = parent && adapter.isElementNode(parent) ? found.get(parent) : undefined;
  if (own) own.proseAfter = passed;
  if (!own || !above) return;
  above.prose += own.prose;
  above.text += own.text;
  above.linkText += own.linkText;
  above.links += own.links;
  above.headings1 += own.headings1;
}

export function attribute(element: Tree.Element, name: string): string | null {
  for (const attr of element.attrs) if (attr.name === name) return attr.value;
  return null;
}
