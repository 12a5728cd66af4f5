import "server-only";
import { SaxesParser } from "saxes";
import { AppError } from "@/lib/core/errors";
import { decodeXml } from "./decode-xml";
import type { XmlElement } from "./xml-element";
import { XmlPrefixes } from "./xml-prefixes";

export interface XmlOptions {
  /** Namespaces and the prefixes that a reader knows them by: names come with these, whatever the file writes. */
  readonly prefixes?: ReadonlyMap<string, string>;
  /**
   * Is handed each element as it closes, with the name of the element it stands in; what it takes (`true`) is not kept in
   * the tree, so that a long file never stands in memory whole.
   */
  readonly take?: (element: XmlElement, parent: string) => boolean;
}

/** Deeper than any file that a program for writing makes; what lies deeper is refused rather than cut. */
const DEEPEST = 400;

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/**
 * Reads an XML file into a tree: every character once, in its order, with character references resolved. A document type
 * with definitions of its own is refused, so that no entity is ever unfolded. Linear in the length.
 *
 * @param what how the file is named in the message where it cannot be read: "The Word file".
 * @throws AppError `unreadable` where it is not well-formed, defines entities, or is nested too deeply.
 */
export function parseXml(xml: string | Uint8Array, what: string, options: XmlOptions = {}): XmlElement {
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  const prefixes = options.prefixes ? new XmlPrefixes(options.prefixes) : null;
  const top: OpenElement = { name: "", attributes: {}, children: [] };
  const open = [top];
  const text = (words: string) => {
    const children = open.at(-1)?.children;
    if (!children) return;
    const last = children.length - 1;
    if (typeof children[last] === "string") children[last] += words;
    else children.push(words);
  };
  parser.on("error", () => {
    throw new AppError("unreadable", `${what} is damaged and cannot be read.`);
  });
  parser.on("doctype", (doctype) => {
    if (doctype.includes("["))
      throw new AppError(
        "unreadable",
        `${what} defines XML entities, which no such file needs; it was not opened.`,
      );
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > DEEPEST) throw new AppError("unreadable", `${what} is nested too deeply to be read.`);
    const element: OpenElement = prefixes
      ? prefixes.enter(name, attributes)
      : { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    prefixes?.leave();
    const element = open.pop();
    const parent = open.at(-1);
    // The root is kept, whatever is taken: what it is tells whether there was a file at all.
    if (element && parent && parent !== top && options.take?.(element, parent.name)) parent.children.pop();
  });
  parser.on("text", text);
  parser.on("cdata", text);
  for (const piece of typeof xml === "string" ? [xml] : decodeXml(xml)) parser.write(piece);
  parser.close();
  const root = top.children.find((child) => typeof child !== "string");
  if (!root) throw new AppError("unreadable", `${what} is damaged and cannot be read.`);
  return root;
}
