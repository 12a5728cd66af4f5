import type { ReactElement, ReactNode } from "react";
import { Fragment } from "react";

const VOID = new Set(["br", "hr", "img", "input", "path", "rect", "col"]);
/** Names that React writes in its own way; all others stand as they are. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: "class",
  tabIndex: "tabindex",
  htmlFor: "for",
  dateTime: "datetime",
};

/**
 * Writes elements as HTML, as React's own static renderer does, for what a page prints by the thousand: plain elements and
 * components without hooks or events. React's server components cannot reach its static renderer, and sending
 * such text through hydration would send every word twice. All text and all values are escaped.
 *
 * @throws Error for anything it cannot write: promises, event handlers, elements of other kinds.
 */
export function staticHtml(node: ReactNode): string {
  const out: string[] = [];
  write(node, out);
  return out.join("");
}

function write(node: ReactNode, out: string[]): void {
  if (node === null || node === undefined || typeof node === "boolean") return;
  if (typeof node === "string") {
    out.push(escaped(node));
    return;
  }
  if (typeof node === "number" || typeof node === "bigint") {
    out.push(String(node));
    return;
  }
  if (isList(node)) {
    for (const each of node) write(each, out);
    return;
  }
  if (!("type" in node)) throw new Error("Only elements, text and lists of them can be written as HTML.");
  writeElement(node as ReactElement<Props>, out);
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

function isList(node: object): node is Iterable<ReactNode> {
  return Symbol.iterator in node;
}

function writeElement({ type, props }: ReactElement<Props>, out: string[]): void {
  if (type === Fragment) {
    write(props.children, out);
    return;
  }
  if (typeof type === "function") {
    write((type as (props: Props) => ReactNode)(props), out);
    return;
  }
  if (typeof type !== "string") throw new Error("This kind of element cannot be written as HTML.");
  out.push("<", type);
  for (const [name, value] of Object.entries(props)) {
    if (name === "children" || value === null || value === undefined) continue;
    writeAttribute(name, value, out);
  }
  out.push(">");
  if (VOID.has(type)) return;
  write(props.children, out);
  out.push("</", type, ">");
}

function writeAttribute(name: string, value: unknown, out: string[]): void {
  if (!/^[a-zA-Z][a-zA-Z-]*$/u.test(name) || name.startsWith("on") || name === "dangerouslySetInnerHTML") {
    throw new Error(`The attribute "${name}" cannot be written as HTML.`);
  }
  if (name === "style" && typeof value === "object" && value !== null) {
    const styles = Object.entries(value).filter(([, said]) => said !== null && said !== undefined);
    if (styles.length > 0) out.push(' style="', escaped(styles.map(declaration).join(";")), '"');
    return;
  }
  const spoken = name.startsWith("data-") || name.startsWith("aria-");
  if (typeof value === "boolean" && !spoken) {
    if (value) out.push(" ", name, '=""');
    return;
  }
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new Error(`The value of "${name}" cannot be written as HTML.`);
  }
  out.push(" ", ATTRIBUTES[name] ?? name, '="', escaped(String(value)), '"');
}

/** `inlineSize: "2rem"` as CSS has it. Numbers are of properties without a unit: a length says its own. */
function declaration([name, value]: [string, unknown]): string {
  const property = name.startsWith("--")
    ? name
    : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `${property}:${String(value).trim()}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

function escaped(text: string): string {
  return /["'&<>]/u.test(text) ? text.replace(/["'&<>]/gu, (sign) => ESCAPES[sign] ?? sign) : text;
}
