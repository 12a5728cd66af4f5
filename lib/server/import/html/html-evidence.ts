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
  /** Buttons, and what else is pressed. */
  buttons: number;
  /** Controls that hold what somebody typed or ticked. */
  typed: number;
  headings1: number;
  /** Characters of running text on the page before this element begins, and when it has ended. */
  proseBefore: number;
  proseAfter: number;
}

/** Never shown as text, whatever they hold. */
export const NOT_TEXT: ReadonlySet<string> = new Set(
  "script style template embed applet frame frameset meta link base head input param source track colgroup rp".split(
    " ",
  ),
);
/** Drawings and formulas are read by rules of their own. */
export const FOREIGN: ReadonlySet<string> = new Set(["svg", "math"]);
const CONTROLS: ReadonlySet<string> = new Set(["a", "button", "select", "option", "label", "textarea"]);
/** A text of fewer words in a row is a label, not prose. */
const PROSE = /^(?:\S+\s+){7}/u;

/** An element whose children are being gone through. */
interface Open {
  readonly evidence: Evidence | null;
  readonly children: readonly Tree.ChildNode[];
  readonly inLink: boolean;
  next: number;
}

/** Evidence for every element of a tree; linear, without recursion (pages may be nested deeply on purpose). */
export function gatherEvidence(root: Tree.Document): Map<Tree.Element, Evidence> {
  const found = new Map<Tree.Element, Evidence>();
  let passed = 0;
  const stack: Open[] = [{ evidence: null, children: root.childNodes, inLink: false, next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.children[top.next++];
    if (child === undefined) {
      stack.pop();
      if (top.evidence) addTo(stack.at(-1)?.evidence, top.evidence, passed);
    } else if (adapter.isTextNode(child)) {
      if (top.evidence) passed += countText(child.value, top.inLink, top.evidence);
    } else if (adapter.isElementNode(child) && child.tagName === "input") {
      if (top.evidence && typedValue(child) !== null) top.evidence.typed++;
    } else if (adapter.isElementNode(child) && !NOT_TEXT.has(child.tagName) && !FOREIGN.has(child.tagName)) {
      const evidence: Evidence = {
        prose: 0,
        text: 0,
        linkText: 0,
        links: child.tagName === "a" ? 1 : 0,
        buttons: child.tagName === "button" ? 1 : 0,
        typed: child.tagName === "textarea" && child.childNodes.length > 0 ? 1 : 0,
        headings1: child.tagName === "h1" ? 1 : 0,
        proseBefore: passed,
        proseAfter: 0,
      };
      found.set(child, evidence);
      const inLink = top.inLink || CONTROLS.has(child.tagName);
      stack.push({ evidence, children: child.childNodes, inLink, next: 0 });
    }
  }
  return found;
}

/** Adds a text to the element it stands in; answers how much of it is running text. */
function countText(text: string, inLink: boolean, evidence: Evidence): number {
  const words = text.trim();
  if (!words) return 0;
  evidence.text += words.length;
  if (inLink) evidence.linkText += words.length;
  else if (PROSE.test(words)) {
    evidence.prose += words.length;
    return words.length;
  }
  return 0;
}

function addTo(above: Evidence | null | undefined, own: Evidence, passed: number): void {
  own.proseAfter = passed;
  if (!above) return;
  above.prose += own.prose;
  above.text += own.text;
  above.linkText += own.linkText;
  above.links += own.links;
  above.buttons += own.buttons;
  above.typed += own.typed;
  above.headings1 += own.headings1;
}

const TYPED: ReadonlySet<string> = new Set([
  "",
  "text",
  "number",
  "date",
  "month",
  "week",
  "time",
  "datetime-local",
  "email",
  "tel",
  "url",
]);

/** What a person wrote or ticked in an `input`, as it is shown; `null` where nothing was. */
export function typedValue(input: Tree.Element): string | null {
  const type = (attribute(input, "type") ?? "").toLowerCase();
  if (type === "checkbox" || type === "radio") return attribute(input, "checked") === null ? null : "☒";
  const value = attribute(input, "value")?.trim() ?? "";
  return value && TYPED.has(type) ? value : null;
}

export function attribute(element: Tree.Element, name: string): string | null {
  for (const attr of element.attrs) if (attr.name === name) return attr.value;
  return null;
}
