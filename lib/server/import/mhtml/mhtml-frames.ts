import "server-only";
import { defaultTreeAdapter as adapter, html, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { decodeText } from "@/lib/core/documents/plain-text/decode-text";
import { htmlCharset } from "@/lib/server/import/html/html-charset";
import { attribute } from "@/lib/server/import/html/html-evidence";
import { linkedSheets, putSheet } from "@/lib/server/import/html/linked-sheets";
import { parseHtml } from "@/lib/server/import/html/parse-html";
import type { MimePart } from "./mime-part";

const LONGEST_HTML = 12_000_000;
/** Pages in pages; a ring of them ends here too. */
const DEEPEST = 5;
const MOST = 100;

/** The pages of an MHTML file, each with the pages that it shows in frames put where it shows them. */
export class MhtmlFrames {
  readonly warnings = new Set<string>();
  private readonly byId = new Map<string, MimePart>();
  private readonly byAddress = new Map<string, MimePart>();
  private shown = 0;

  constructor(parts: readonly MimePart[]) {
    for (const part of parts.filter((each) => isPage(each) || isSheet(each))) {
      const id = part.headers.get("content-id")?.replace(/^<|>$/g, "");
      const address = part.headers.get("content-location");
      if (id && !this.byId.has(id)) this.byId.set(id, part);
      if (address && !this.byAddress.has(address)) this.byAddress.set(address, part);
    }
  }

  /** @throws AppError as `decodeText` */
  treeOf(part: MimePart, depth = 0): Tree.Document {
    const { text, warnings } = decodeText(
      part.content,
      part.parameter("charset") ?? htmlCharset(part.content),
      LONGEST_HTML,
    );
    for (const warning of warnings) this.warnings.add(warning);
    const tree = parseHtml(text);
    for (const link of linkedSheets(tree)) {
      const sheet = this.partOf(attribute(link, "href") ?? "", part);
      if (sheet && isSheet(sheet)) putSheet(link, new TextDecoder().decode(sheet.content));
    }
    for (const element of elementsOf(tree)) {
      if (element.tagName === "template" && attribute(element, "shadowmode") !== null)
        this.asShown(element as Tree.Template);
      if (element.tagName === "frameset" && element.parentNode?.nodeName === "html") this.asBody(element);
      if (element.tagName === "iframe" || element.tagName === "frame") this.show(element, part, depth);
    }
    return tree;
  }

  /** Puts the page of a frame in its place, if the file holds it; else the reader says that it is missing. */
  private show(frame: Tree.Element, within: MimePart, depth: number): void {
    const part = this.partOf(attribute(frame, "src") ?? "", within);
    if (!part || !isPage(part) || part === within || depth >= DEEPEST || this.shown >= MOST) return;
    this.shown++;
    const section = adapter.createElement("section", html.NS.HTML, []);
    const body = elementsOf(this.treeOf(part, depth + 1)).find(({ tagName }) => tagName === "body");
    if (body) moveChildren(body, section);
    replace(frame, section);
  }

  /** A shadow root, as Chromium writes one out, is what the page shows of its element. */
  private asShown(template: Tree.Template): void {
    const shown = adapter.createElement("div", html.NS.HTML, []);
    moveChildren(adapter.getTemplateContent(template), shown);
    replace(template, shown);
  }

  /** A page of nothing but frames has no body; its frames come to stand in one. */
  private asBody(frameset: Tree.Element): void {
    frameset.tagName = "body";
    frameset.nodeName = "body";
  }

  private partOf(src: string, within: MimePart): MimePart | undefined {
    if (/^cid:/i.test(src)) return this.byId.get(decodeURIComponentSafe(src.slice(4)));
    const base = within.headers.get("content-location") ?? "";
    const absolute = URL.canParse(src, base) ? new URL(src, base).href : src;
    return src ? (this.byAddress.get(src) ?? this.byAddress.get(absolute)) : undefined;
  }
}

export const isPage = ({ mediaType }: MimePart): boolean =>
  mediaType === "text/html" || mediaType === "application/xhtml+xml";

const isSheet = ({ mediaType }: MimePart): boolean => mediaType === "text/css";

function moveChildren(from: Tree.ParentNode, to: Tree.Element): void {
  for (const child of [...from.childNodes]) {
    adapter.detachNode(child);
    adapter.appendChild(to, child);
  }
}

function replace(old: Tree.Element, by: Tree.Element): void {
  if (!old.parentNode) return;
  adapter.insertBefore(old.parentNode, by, old);
  adapter.detachNode(old);
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** All elements, those in templates included; without recursion. */
function elementsOf(root: Tree.Document): Tree.Element[] {
  const found: Tree.Element[] = [];
  const stack: Tree.ParentNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (adapter.isElementNode(node)) {
      found.push(node);
      if (node.tagName === "template") stack.push(adapter.getTemplateContent(node as Tree.Template));
    }
    for (let at = node.childNodes.length - 1; at >= 0; at--) {
      const child = node.childNodes[at];
      if (child && adapter.isElementNode(child)) stack.push(child);
    }
  }
  return found;
}
