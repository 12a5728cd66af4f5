import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { canonicalLine } from "@/lib/core/documents/canonical-lines";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { tableGrid } from "@/lib/core/documents/table-grid";
import { rowText } from "@/lib/core/documents/table-row";
import { HtmlBlockWriter, type HtmlContext } from "@/lib/server/import/html-block-writer";
import { chromeReason } from "@/lib/server/import/html-chrome-reason";
import { attribute, type Evidence, gatherEvidence, NOT_TEXT } from "@/lib/server/import/html-evidence";
import { nextMarker, type OpenHtmlList, openList } from "@/lib/server/import/html-list";
import { isDataTable, spannedRows } from "@/lib/server/import/html-table";

const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol option optgroup p pre section select summary table " +
    "tbody td textarea tfoot th thead tr ul"
  ).split(" "),
);
const BOLD: ReadonlySet<string> = new Set(["b", "strong"]);
const MAIN_IDS =
  /^(?:main|main-?content|content|content-?main|page-?content|primary|centerblock|article|body-?content|skip-?target)$/i;
const HIDES = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const UNFOLDS = /accordion|collaps|tab-?(?:pane|panel|content)|panel|toggle|expand|faq|details|read-?more/i;
/** Deeper than any page that people write; below it words are taken as they come. */
const DEEPEST = 300;

export interface HtmlBlocks {
  readonly drafts: DraftBlock[];
  readonly warnings: string[];
}

/** Where the HTML comes from: a page of a site, or a piece without furniture. */
export type HtmlOrigin = "page" | "fragment";

/**
 * All words of a page as blocks, in their order. Nothing is taken out: what is furniture by structure
 * (landmarks, names, menus of links) carries its reason; in a fragment nothing is.
 */
export function htmlBlocks(document: Tree.Document, origin: HtmlOrigin): HtmlBlocks {
  return new HtmlWalk(document, origin).run();
}

class HtmlWalk {
  private readonly evidence: Map<Tree.Element, Evidence>;
  private writer: HtmlBlockWriter;
  private readonly page: boolean;
  private lists: OpenHtmlList[] = [];
  private tables = 0;
  private readonly warnings = new Set<string>();
  private readonly main: Tree.Element | null;
  private readonly whole: Evidence | undefined;

  constructor(
    private readonly document: Tree.Document,
    origin: HtmlOrigin,
  ) {
    this.page = origin === "page";
    this.writer = new HtmlBlockWriter();
    this.evidence = gatherEvidence(document);
    const html = document.childNodes.find(adapter.isElementNode);
    this.whole = html && this.evidence.get(html);
    this.main = this.findMain();
  }

  run(): HtmlBlocks {
    const start: HtmlContext = {
      chrome: null,
      kind: "paragraph",
      preformatted: false,
      bold: false,
      inMain: false,
      inCell: false,
    };
    this.children(this.document, start, 0);
    this.writer.flush(start);
    return { drafts: this.writer.drafts, warnings: [...this.warnings] };
  }

  /** What the page calls its main part: by element or role, else by a usual id that holds most of its prose. */
  private findMain(): Tree.Element | null {
    let byId: Tree.Element | null = null;
    for (const [element, evidence] of this.evidence) {
      if (element.tagName === "main" || attribute(element, "role") === "main") return element;
      const most = evidence.prose > 0.5 * (this.whole?.prose ?? 0);
      if (most && (MAIN_IDS.test(attribute(element, "id") ?? "") || element.tagName === "article"))
        byId = element;
    }
    return byId;
  }

  private children(node: Tree.ParentNode, context: HtmlContext, depth: number): void {
    for (const child of node.childNodes) this.node(child, context, depth);
  }

  private node(node: Tree.Node, context: HtmlContext, depth: number): void {
    if (adapter.isTextNode(node)) {
      this.writer.write(
        context.preformatted ? node.value : node.value.replace(/[\t\n\r\f]+/g, " "),
        context.bold,
      );
      return;
    }
    if (!adapter.isElementNode(node)) return;
    if (node.tagName === "br") this.writer.write("\n", context.bold);
    else if (node.tagName === "img") this.writer.picture(attribute(node, "alt") ?? "");
    else if (NOT_TEXT.has(node.tagName)) this.notText(node);
    else if (depth > DEEPEST) {
      this.warnings.add(
        "Parts of the page are nested too deeply; their words were kept, their structure was not.",
      );
      this.writer.write(textOf(node), context.bold);
    } else if (BLOCKS.has(node.tagName) || this.isBoxed(node, context.inCell))
      this.block(node, context, depth + 1);
    else this.inline(node, context, depth + 1);
  }

  private notText(element: Tree.Element): void {
    const source = attribute(element, "src") ?? "";
    if (
      (element.tagName === "iframe" || element.tagName === "frame") &&
      (source || attribute(element, "srcdoc"))
    ) {
      this.warnings.add("The page shows another page inside it; that one is not part of this import.");
    }
  }

  /** Buttons stand for themselves, except those that unfold a part of the text. */
  private isBoxed(element: Tree.Element, inCell: boolean): boolean {
    if (element.tagName === "label") return true;
    if (element.tagName !== "button")
      return (
        this.page &&
        !inCell &&
        element.attrs.length > 0 &&
        this.reason(element, false) !== null &&
        !hasBlockWords(element)
      );
    return !(attribute(element, "aria-controls") || attribute(element, "aria-expanded"));
  }

  private inline(element: Tree.Element, context: HtmlContext, depth: number): void {
    const bold = context.bold || BOLD.has(element.tagName);
    // A footnote's number is not a part of the word before it.
    if (element.tagName === "sup" && hasLink(element)) this.writer.write(" ", context.bold);
    this.children(element, bold === context.bold ? context : { ...context, bold }, depth);
  }

  private block(element: Tree.Element, outer: HtmlContext, depth: number): void {
    this.writer.flush(outer);
    const context = this.contextOf(element, outer);
    const { tagName: tag } = element;
    if (tag === "table" && isDataTable(element, (cell) => this.evidence.get(cell)?.text ?? 0))
      this.table(element, context, depth);
    else if (tag === "ul" || tag === "ol" || tag === "menu" || tag === "dir") {
      this.lists.push(openList(element, this.lists.length + 1));
      this.children(element, context, depth);
      this.writer.flush(context);
      this.lists.pop();
    } else {
      this.children(element, context, depth);
      this.writer.flush(context);
    }
  }

  private contextOf(element: Tree.Element, outer: HtmlContext): HtmlContext {
    const { tagName: tag } = element;
    const inMain = outer.inMain || element === this.main;
    const chrome = outer.chrome ?? (this.page && !outer.inCell ? this.reason(element, inMain) : null);
    const base = { ...outer, chrome, inMain, bold: false };
    if (/^h[1-6]$/.test(tag)) return { ...base, kind: "heading", level: Number(tag[1]) };
    if (tag === "summary") return { ...base, kind: "heading", level: 4 };
    if (tag === "blockquote") return { ...base, kind: "quote" };
    if (tag === "figcaption" || tag === "caption") return { ...base, kind: "caption" };
    if (tag === "pre" || tag === "textarea") return { ...base, preformatted: true };
    const list = this.lists.at(-1);
    if (tag === "li" && list) {
      return { ...base, kind: "paragraph", item: { depth: list.depth, marker: nextMarker(list, element) } };
    }
    return base;
  }

  private reason(element: Tree.Element, inMain: boolean): string | null {
    const evidence = this.evidence.get(element);
    if (!evidence || !this.whole) return null;
    if (element.tagName === "button") return "button";
    if (element.tagName === "label") return "form";
    return (
      chromeReason(element, evidence, { page: this.whole, inMain, hasMain: this.main !== null }) ??
      (isHidden(element) && evidence.prose === 0 ? "hidden on the page" : null)
    );
  }

  private table(element: Tree.Element, context: HtmlContext, depth: number): void {
    const table = this.tables++;
    const caption = element.childNodes.find(
      (child) => adapter.isElementNode(child) && child.tagName === "caption",
    );
    if (caption && adapter.isElementNode(caption)) {
      const title = this.cell(caption, context, depth);
      if (title.text) this.writer.push({ kind: "caption", text: title.text, chrome: context.chrome });
      for (const draft of title.beside) this.writer.push(draft);
    }
    const besides: DraftBlock[] = [];
    const rows = spannedRows(element, (cell) => {
      const { text, beside } = this.cell(cell, context, depth);
      besides.push(...beside);
      return text;
    });
    const grid = tableGrid(rows);
    if (!grid.complete)
      this.warnings.add("A table has cells that claim to stand over far more rows or columns than it has.");
    for (const { cells, headerCells } of grid.rows) {
      const text = rowText(cells);
      if (text.trim())
        this.writer.push({ kind: "table-row", text, chrome: context.chrome, table, headerCells });
    }
    for (const draft of besides) this.writer.push(draft);
  }

  /** The words of a cell in one line, and what is folded of them. */
  private cell(
    cell: Tree.Element,
    context: HtmlContext,
    depth: number,
  ): { text: string; beside: DraftBlock[] } {
    const { writer, lists } = this;
    this.writer = new HtmlBlockWriter();
    this.lists = [];
    const inCell: HtmlContext = { ...context, kind: "paragraph", inCell: true, bold: false };
    this.children(cell, inCell, depth + 1);
    this.writer.flush(inCell);
    const { drafts } = this.writer;
    this.writer = writer;
    this.lists = lists;
    const isOwn = (draft: DraftBlock) => draft.chrome === context.chrome && draft.kind !== "caption";
    const text = canonicalLine(
      drafts
        .filter(isOwn)
        .map(({ text }) => text.replace(/\t/g, " "))
        .join(" "),
    );
    return { text, beside: drafts.filter((draft) => !isOwn(draft)) };
  }
}

function isHidden(element: Tree.Element): boolean {
  const hidden = attribute(element, "hidden") !== null || HIDES.test(attribute(element, "style") ?? "");
  if (!hidden) return false;
  const names = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""} ${attribute(element, "role") ?? ""}`;
  return !UNFOLDS.test(names) && attribute(element, "aria-labelledby") === null;
}

function hasLink(element: Tree.Element): boolean {
  return element.childNodes.some((child) => adapter.isElementNode(child) && child.tagName === "a");
}

/** Whether a link or span stands in the middle of a sentence: then it is words, whatever it is called. */
function hasBlockWords(element: Tree.Element): boolean {
  const siblings = element.parentNode?.childNodes ?? [];
  return siblings.some((sibling) => adapter.isTextNode(sibling) && sibling.value.trim().length > 0);
}

/** The words inside an element, parts divided by white space; without recursion. */
function textOf(element: Tree.Element): string {
  const parts: string[] = [];
  const stack: Tree.Node[] = [element];
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node) break;
    if (adapter.isTextNode(node)) parts.push(node.value);
    else if (adapter.isElementNode(node) && !NOT_TEXT.has(node.tagName)) {
      if (BLOCKS.has(node.tagName) || node.tagName === "br") parts.push(" ");
      for (let at = node.childNodes.length - 1; at >= 0; at--) {
        const child = node.childNodes[at];
        if (child) stack.push(child);
      }
    }
  }
  return parts.join("");
}
