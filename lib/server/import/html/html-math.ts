import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { superscript } from "@/lib/core/text/raised-text";

const DEEPEST = 60;
const SKIPPED: ReadonlySet<string> = new Set(["annotation", "annotation-xml", "mphantom"]);

/** A formula in one line: "x = 20", "10⁶", "a/(b + c)". Every word and figure of it stands there, none glued to another. */
export function mathText(element: Tree.Element, depth = 0): string {
  if (depth > DEEPEST || SKIPPED.has(element.tagName)) return "";
  const children = element.childNodes.filter(adapter.isElementNode);
  const parts = children.map((child) => mathText(child, depth + 1));
  const [first = "", second = "", third = ""] = parts;
  switch (element.tagName) {
    case "mfrac":
      return `${grouped(first)}/${grouped(second)}`;
    case "msqrt":
      return `√${grouped(parts.join(" ").trim())}`;
    case "mroot":
      return `${grouped(first)}^(1/${second})`;
    case "msup":
    case "mover":
      return powered(first, second);
    case "msub":
    case "munder":
      return `${first}${/\p{N}$/u.test(first) ? "_" : ""}${second}`;
    case "msubsup":
    case "munderover":
      return powered(`${first}${/\p{N}$/u.test(first) ? "_" : ""}${second}`, third);
    case "mtr":
    case "mtable":
      return parts.filter(Boolean).join(", ");
  }
  if (children.length === 0) {
    const words = element.childNodes.map((child) => (adapter.isTextNode(child) ? child.value : "")).join("");
    const bare = words.replace(/[\u2061-\u2064]/g, "").trim();
    return element.tagName === "mo" && !/^[()[\]{},.!|′']$/.test(bare) ? ` ${bare} ` : bare;
  }
  return parts
    .reduce((line, part) => line + (needsBlank(line, part) ? " " : "") + part, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

const grouped = (part: string): string => (/\s/.test(part.trim()) ? `(${part.trim()})` : part.trim());

function powered(base: string, power: string): string {
  const raised = superscript(power);
  return grouped(base) + (raised ?? `^${grouped(power)}`);
}

function needsBlank(line: string, part: string): boolean {
  return /[\p{L}\p{N}]$/u.test(line) && /^[\p{L}\p{N}]/u.test(part);
}
