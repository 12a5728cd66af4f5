import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";
import { PRINTED_PAGE } from "@/lib/core/documents/plain-text/page-marks";
import { HIDDEN_IN_SOURCE, STRUCK_OUT } from "@/lib/core/documents/set-apart-words";
import type { MarkedRow } from "@/lib/core/documents/tables/marked-rows";
import { raisedText } from "@/lib/core/text/raised-text";
import { HtmlBlockWriter, type HtmlContext, type HtmlDraft, OUTSIDE } from "./html-block-writer";
import { writeInput, writeSelect } from "./html-controls";
import { drawnWords } from "./html-drawing";
import { attribute, NOT_TEXT } from "./html-evidence";
import { BOLD, PLAIN, STRUCK } from "./html-inline";
import { nextMarker, type OpenHtmlList, openList } from "./html-list";
import { mathText } from "./html-math";
import { hasWordsBeside, standApart } from "./html-neighbours";
import { HtmlPage } from "./html-page";
import { isPrintedPage } from "./html-page-marks";
import { type HtmlCell, isDataTable, markedItems, tableDrafts } from "./html-table";
import { BLOCKS, textOf } from "./html-text";
import { isWordMarker, wordListItem } from "./html-word-list";

/** Deeper than any page that people write; below it words are taken as they come. */
const DEEPEST = 300;
const TOO_DEEP = "Parts of the page are nested too deeply; their words were kept, their structure was not.";
/** What is raised is short; more is a text set small. */
const LONGEST_RAISED = 40;

export interface HtmlBlocks {
  readonly drafts: DraftBlock[];
  readonly warnings: string[];
  /** The words of the page's only `h1`, if it is the title of what stands there. */
  readonly title: string | null;
}

/** Where the HTML comes from: a page of a site, or a piece without furniture. */
export type HtmlOrigin = "page" | "fragment";

/**
 * All words of a page as blocks, in their order. Nothing is taken out: what is furniture by structure
 * (landmarks, names, menus of links) carries its reason; in a fragment nothing is. Words that are struck out or hidden are
 * set apart from those in force.
 */
export function htmlBlocks(document: Tree.Document, origin: HtmlOrigin): HtmlBlocks {
  return new HtmlWalk(document, origin).run();
}

class HtmlWalk {
  private writer: HtmlBlockWriter;
  private readonly page: HtmlPage;
  private lists: OpenHtmlList[] = [];
  private tables = 0;
  private readonly warnings = new Set<string>();

  constructor(
    private readonly document: Tree.Document,
    private readonly origin: HtmlOrigin,
  ) {
    this.writer = new HtmlBlockWriter();
    this.page = new HtmlPage(document);
  }

  run(): HtmlBlocks {
    this.children(this.document, OUTSIDE, 0);
    this.writer.flush(OUTSIDE);
    const title = this.origin === "page" ? this.page.titleHeading : null;
    return {
      drafts: this.writer.drafts,
      warnings: [...this.warnings],
      title: title && (canonicalLine(textOf(title)) || null),
    };
  }

  private children(node: Tree.ParentNode, context: HtmlContext, depth: number): void {
    let before: Tree.Element | null = null;
    const parts = adapter.isElementNode(node) && this.page.styles.of(node).parts;
    for (const child of node.childNodes) {
      if (adapter.isElementNode(child)) {
        if (before && !BLOCKS.has(child.tagName) && (parts || standApart(before, child)))
          this.writer.write(" ", context);
        before = child;
      } else if (adapter.isTextNode(child)) before = null;
      this.node(child, context, depth);
    }
  }

  private node(node: Tree.Node, context: HtmlContext, depth: number): void {
    if (adapter.isTextNode(node)) {
      this.writer.write(context.preformatted ? node.value : node.value.replace(/[\t\n\r\f]+/g, " "), context);
      return;
    }
    if (!adapter.isElementNode(node)) return;
    const { tagName: tag } = node;
    if (tag === "br") this.writer.write("\n", context);
    else if (tag === "img" || tag === "area") this.writer.picture(attribute(node, "alt") ?? "", true);
    else if (tag === "input") writeInput(node, this.writer, context);
    else if (tag === "svg" || tag === "math") this.foreign(node, context);
    else if (tag === "select") writeSelect(node, this.writer, context);
    else if (NOT_TEXT.has(tag)) this.notText(node);
    else if (tag === "iframe" && attribute(node, "srcdoc") === null) this.notText(node);
    else if (depth > DEEPEST) {
      this.warnings.add(TOO_DEEP);
      this.writer.write(textOf(node), context);
    } else if (BLOCKS.has(tag) || this.isBoxed(node, context)) this.block(node, context, depth + 1);
    else this.inline(node, context, depth + 1);
  }

  private notText(element: Tree.Element): void {
    const { tagName: tag } = element;
    if ((tag === "iframe" || tag === "frame" || tag === "embed") && attribute(element, "src"))
      this.warnings.add("The page shows another page inside it; that one is not part of this import.");
  }

  /** The words of a drawing stand below the paragraph it is in; a formula stands in its sentence. */
  private foreign(element: Tree.Element, context: HtmlContext): void {
    if (this.page.visibility.hiddenReason(element) !== null) return;
    if (element.tagName === "math") {
      this.writer.write(` ${mathText(element)} `, context);
      return;
    }
    const { drawn, described } = drawnWords(element);
    this.writer.picture(described, true);
    this.writer.picture(drawn, false);
  }

  /** Parts of a page in a line of their own although their tag says nothing: controls, boxes by style, furniture. */
  private isBoxed(element: Tree.Element, context: HtmlContext): boolean {
    if (attribute(element, "role") === "tab" || this.page.isBox(element)) return true;
    if (this.origin !== "page" || context.inCell || element.attrs.length === 0) return false;
    return this.page.reason(element, context.inMain) !== null && !hasWordsBeside(element);
  }

  private inline(element: Tree.Element, outer: HtmlContext, depth: number): void {
    const { tagName: tag } = element;
    const { backs, marks } = this.page.notes;
    // The marker goes to the item as those of other lists do.
    if (backs.has(element) || (outer.item && isWordMarker(element))) return;
    if (element.attrs.length === 0 && PLAIN.has(tag) && this.page.styles.areNone) {
      this.children(element, outer, depth);
      return;
    }
    const style = this.page.styles.of(element);
    const context: HtmlContext = {
      ...outer,
      bold: outer.bold || BOLD.has(tag),
      linked: outer.linked || tag === "a",
      apart: outer.apart ?? this.apartReason(element, outer),
      calls:
        outer.calls || marks.has(element) || (tag === "a" && /^#./.test(attribute(element, "href") ?? "")),
    };
    if (tag === "sup" || style.raised || marks.has(element)) this.raised(element, context, depth);
    else if (tag === "q") this.enclosed(["“", "”"], element, context, depth);
    else if (tag === "rt") this.enclosed(["(", ")"], element, context, depth);
    else this.children(element, context, depth);
  }

  private raised(element: Tree.Element, context: HtmlContext, depth: number): void {
    const { backs, marks } = this.page.notes;
    const links = element.childNodes.filter(adapter.isElementNode).filter((child) => child.tagName === "a");
    const words = canonicalLine(textOf(element, LONGEST_RAISED + 1));
    if (
      !words ||
      words.length > LONGEST_RAISED ||
      links.length > 1 ||
      links.some((link) => backs.has(link))
    ) {
      this.children(element, context, depth);
      return;
    }
    const calls =
      marks.has(element) ||
      context.calls ||
      links.some((link) => marks.has(link) || /^#./.test(attribute(link, "href") ?? ""));
    this.writer.write(raisedText(this.writer.tail(), words, calls), context);
  }

  private enclosed(
    [open, close]: readonly [string, string],
    element: Tree.Element,
    context: HtmlContext,
    depth: number,
  ): void {
    this.writer.write(open, context);
    this.children(element, context, depth);
    this.writer.write(close, context);
  }

  /** Struck out or not shown; said in a warning, unless the words are furniture anyway. */
  private apartReason(element: Tree.Element, context: HtmlContext): string | null {
    const struck = STRUCK.has(element.tagName) || this.page.styles.of(element).struck;
    const beside = isPrintedPage(element) ? PRINTED_PAGE : this.page.visibility.hiddenReason(element);
    const reason = struck ? STRUCK_OUT : beside;
    if (reason && context.chrome === null && textOf(element, 200).trim()) {
      if (reason === STRUCK_OUT)
        this.warnings.add(
          "Words are struck out in the source; they are folded, each after the block it stood in.",
        );
      if (reason === HIDDEN_IN_SOURCE)
        this.warnings.add(
          "Words are hidden in the source; they are folded, each after the block it stood in.",
        );
    }
    return reason;
  }

  private block(element: Tree.Element, outer: HtmlContext, depth: number): void {
    this.writer.flush(outer);
    const context = this.contextOf(element, outer);
    const { tagName: tag } = element;
    const rows = tag === "table" ? markedItems(element) : null;
    if (rows) this.items(rows, context, depth);
    else if (tag === "table" && isDataTable(element, (cell) => this.page.evidence.get(cell)?.text ?? 0))
      this.table(element, context, depth);
    else if (tag === "ul" || tag === "ol" || tag === "menu" || tag === "dir") {
      this.lists.push(openList(element, this.lists.at(-1), this.page.styles));
      this.children(element, context, depth);
      this.writer.flush(context);
      this.lists.pop();
    } else {
      this.children(element, context, depth);
      this.writer.flush(context);
    }
  }

  /** A list that is set as a table: its items, each with what stands below it. */
  private items(rows: readonly MarkedRow<Tree.Element>[], outer: HtmlContext, depth: number): void {
    const { note: _, ...context } = outer;
    const level = (outer.item?.depth ?? this.lists.length) + 1;
    for (const { cell, marker } of rows) {
      const item = { depth: level, marker };
      const from = this.writer.drafts.length;
      this.block(cell, { ...context, kind: "paragraph", item }, depth + 1);
      if (item.marker !== null) this.writer.putBefore(from, item.marker, outer.chrome);
    }
  }

  private contextOf(element: Tree.Element, outer: HtmlContext): HtmlContext {
    const { tagName: tag } = element;
    const inMain = outer.inMain || element === this.page.main.element;
    const judged = this.origin === "page" && !outer.inCell ? this.page.reason(element, inMain) : null;
    const isTitle = this.origin === "page" && element === this.page.titleHeading;
    const chrome = isTitle ? null : (outer.chrome ?? judged);
    const apart = outer.apart ?? this.apartReason(element, { ...outer, chrome });
    const base = { ...outer, chrome, apart, inMain, bold: false, linked: outer.linked || tag === "button" };
    if (/^h[1-6]$/.test(tag)) return { ...base, kind: "heading", level: Number(tag[1]) };
    if (tag === "summary") return { ...base, kind: "heading", level: 4 };
    if (tag === "blockquote") return { ...base, kind: "quote" };
    if (tag === "figcaption" || tag === "caption") return { ...base, kind: "caption" };
    if (tag === "pre" || tag === "textarea") return { ...base, preformatted: true };
    const list = this.lists.at(-1);
    if (tag === "li" && list) {
      const marker = nextMarker(list, element, this.page.styles);
      if (!this.page.notes.notes.has(element))
        return { ...base, kind: "paragraph", item: { depth: list.depth, marker } };
      // A note stands as Word's do: its mark, then its words.
      const { item: _, ...note } = base;
      const mark = list.ordered && marker ? `[${marker.replace(/[^\p{L}\p{N}]/gu, "")}]` : null;
      return { ...note, kind: "paragraph", note: { mark } };
    }
    const inWord = tag === "p" ? wordListItem(element) : null;
    return inWord ? { ...base, kind: "paragraph", item: inWord } : base;
  }

  private table(element: Tree.Element, context: HtmlContext, depth: number): void {
    const chrome = context.chrome ?? context.apart;
    const read = (cell: Tree.Element) => this.cell(cell, context, depth);
    const { drafts, complete } = tableDrafts(element, { table: this.tables++, chrome, read });
    for (const draft of drafts) this.writer.push(draft);
    if (!complete)
      this.warnings.add("A table has cells that claim to stand over far more rows or columns than it has.");
  }

  /** The words of a cell in one line, and what is folded of them. */
  private cell(cell: Tree.Element, context: HtmlContext, depth: number): HtmlCell {
    // Most cells are a word or two.
    if (cell.attrs.length === 0 && this.page.styles.areNone && cell.childNodes.every(adapter.isTextNode))
      return { text: canonicalLine(textOf(cell)), beside: [] };
    const { writer, lists } = this;
    this.writer = new HtmlBlockWriter();
    this.lists = [];
    const { item: _, ...outer } = context;
    const apart = context.apart ?? this.apartReason(cell, context);
    const inCell: HtmlContext = { ...outer, apart, kind: "paragraph", inCell: true, bold: false };
    this.children(cell, inCell, depth + 1);
    this.writer.flush(inCell);
    const { drafts } = this.writer;
    this.writer = writer;
    this.lists = lists;
    const own = context.chrome ?? context.apart;
    const isOwn = (draft: HtmlDraft) => draft.chrome === own && !draft.beside;
    const text = canonicalLine(
      drafts
        .filter(isOwn)
        .map((draft) => draft.text.replace(/\t/g, " "))
        .join(" "),
    );
    return { text, beside: drafts.filter((draft) => !isOwn(draft)) };
  }
}
