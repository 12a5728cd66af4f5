import "server-only";
import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";
import { type InlineLook, PLAIN_LOOK } from "@/lib/server/import/office/inline-text";
import type { ListInstance } from "@/lib/server/import/office/list-level";
import { type ParagraphKind, StoryBlocks } from "@/lib/server/import/office/story-blocks";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childrenOf } from "@/lib/server/import/xml/xml-tree";
import type { OdtContext } from "./odt-context";
import { OdtParagraph, readOdtDrawing, readOdtInline } from "./odt-inline";
import { readOdtTable } from "./odt-table";

/** The list around a paragraph. */
interface OpenList {
  readonly instance: ListInstance;
  readonly level: number;
  /** What the next paragraph of the item has before it: its number, once. */
  item: "first" | "later" | "header";
  start: number | null;
}

const NOT_TEXT: ReadonlySet<string> = new Set([
  "text:tracked-changes",
  "text:sequence-decls",
  "text:variable-decls",
  "text:user-field-decls",
  "office:forms",
  "text:index-title-template",
  "text:table-of-content-source",
  "text:alphabetical-index-source",
  "text:illustration-index-source",
  "text:table-index-source",
  "text:user-index-source",
  "text:bibliography-source",
  "text:object-index-source",
]);

/** Reads one story of an OpenDocument text into blocks, in the order of the file. */
export class OdtStory {
  private readonly blocks: StoryBlocks;
  private list: OpenList | null = null;
  private contents = 0;

  private constructor(
    private readonly context: OdtContext,
    chrome: string | null,
    private around: InlineLook,
  ) {
    this.blocks = new StoryBlocks(chrome);
  }

  /**
   * @param chrome why all of it is furniture, `null` where it is the document's.
   * @param around how words look that no style says otherwise of.
   */
  static read(
    element: XmlElement,
    context: OdtContext,
    chrome: string | null = null,
    around: InlineLook = PLAIN_LOOK,
  ): StoryBlocks {
    const story = new OdtStory(context, chrome, around);
    for (const child of childrenOf(element)) story.block(child);
    return story.blocks;
  }

  private block(element: XmlElement): void {
    const { name } = element;
    if (name === "text:p" || name === "text:h") this.paragraph(element);
    else if (name === "text:list") this.openList(element);
    else if (name === "text:numbered-paragraph") this.numbered(element);
    else if (name === "table:table")
      this.blocks.addTable(readOdtTable(element, this.context, (cell) => this.beside(cell)));
    else if (name.startsWith("draw:")) {
      const paragraph = new OdtParagraph();
      readOdtDrawing(element, paragraph, this.context);
      this.addBeside(paragraph);
    } else if (!NOT_TEXT.has(name)) {
      const contents = name === "text:table-of-content";
      const { around } = this;
      if (contents) this.contents++;
      if (isHidden(element)) this.around = { ...around, apart: "hidden" };
      for (const child of childrenOf(element)) this.block(child);
      this.around = around;
      if (contents) this.contents--;
    }
  }

  /** A story within this one: what is hidden here is hidden there. */
  private beside(element: XmlElement): StoryBlocks {
    return OdtStory.read(element, this.context, null, this.around);
  }

  private openList(element: XmlElement): void {
    const outer = this.list;
    const { attributes } = element;
    const style = attributes["text:style-name"] ?? "";
    const level = outer ? outer.level + 1 : 0;
    const levels = this.context.styles.list(style) ?? outer?.instance.levels ?? [];
    const id = outer?.instance.id ?? this.listId(attributes, style);
    const instance = { id, abstract: id, levels, startOverrides: new Map<number, number>() };
    for (const item of childrenOf(element))
      this.item(item, { instance, level, item: item.name === "text:list-header" ? "header" : "first" });
    this.list = outer;
  }

  /** An item that stands alone and says of which list it is, and how deep. */
  private numbered(element: XmlElement): void {
    const outer = this.list;
    const { attributes } = element;
    const id = `numbered ${attributes["text:list-id"] ?? ""}`;
    const levels = this.context.styles.list(attributes["text:style-name"] ?? "") ?? [];
    const level = Number.parseInt(attributes["text:level"] ?? "1", 10);
    this.item(element, {
      instance: { id, abstract: id, levels, startOverrides: new Map<number, number>() },
      level: level >= 1 ? level - 1 : 0,
      item: "first",
    });
    this.list = outer;
  }

  private item(element: XmlElement, list: Omit<OpenList, "start">): void {
    const start = Number.parseInt(element.attributes["text:start-value"] ?? "", 10);
    this.list = { ...list, start: Number.isSafeInteger(start) ? start : null };
    for (const child of childrenOf(element)) this.block(child);
  }

  /** A list begins anew unless it says that it goes on with another one. */
  private listId(attributes: Readonly<Record<string, string>>, style: string): string {
    const { lastLists } = this.context;
    const named = attributes["text:continue-list"];
    const before =
      named !== undefined
        ? lastLists.get(`id ${named}`)
        : attributes["text:continue-numbering"] === "true"
          ? lastLists.get(style)
          : undefined;
    const id = before ?? `list ${this.context.lists++}`;
    lastLists.set(style, id);
    const own = attributes["xml:id"] ?? attributes["text:id"];
    if (own !== undefined) lastLists.set(`id ${own}`, id);
    return id;
  }

  private paragraph(element: XmlElement): void {
    const { styles } = this.context;
    const { attributes } = element;
    const style = attributes["text:style-name"];
    const paragraph = new OdtParagraph();
    readOdtInline(element, styles.look("paragraph", style, this.around), paragraph, this.context);
    const outline = this.outlineOf(element, style);
    const level = this.list?.level ?? (outline === null ? 0 : outline - 1);
    const inList = this.list !== null;
    const hidden = paragraph.text.words.trim() === "" && paragraph.text.apart.length > 0;
    this.blocks.add(paragraph.text, {
      style: this.contents > 0 ? "contents" : styles.kind(style),
      outline,
      level,
      // Inside a list depth is told by the list itself.
      indent: inList ? 360 * (level + 1) : styles.indent(style),
      inList,
      marker: hidden ? "" : canonicalLine(this.markerOf(element, outline)),
    });
    this.addBeside(paragraph);
  }

  private outlineOf(element: XmlElement, style: string | undefined): number | null {
    if (element.name !== "text:h") return this.context.styles.headingLevel(style);
    const level = Number.parseInt(element.attributes["text:outline-level"] ?? "1", 10);
    return level >= 1 ? level : null;
  }

  private markerOf(element: XmlElement, outline: ParagraphKind["outline"]): string {
    const { list, context } = this;
    if (list) {
      if (list.item !== "first") return "";
      list.item = "later";
      if (!list.instance.levels[list.level]) return "";
      return context.counters.next(list.instance, list.level, { start: list.start });
    }
    const levels = context.styles.outline;
    if (element.name !== "text:h" || outline === null || !levels[outline - 1]) return "";
    if (element.attributes["text:is-list-header"] === "true") return "";
    const start = Number.parseInt(element.attributes["text:start-value"] ?? "1", 10);
    const restarts = element.attributes["text:restart-numbering"] === "true";
    const instance = {
      id: "outline",
      abstract: "outline",
      levels,
      startOverrides: new Map<number, number>(),
    };
    return context.counters.next(instance, outline - 1, { start: restarts ? start : null });
  }

  private addBeside(paragraph: OdtParagraph): void {
    for (const description of paragraph.descriptions) this.blocks.addDescription(description);
    this.blocks.addBlocks(paragraph.embedded);
    for (const box of paragraph.boxes) this.blocks.addBlocks(this.beside(box).drafts);
  }
}

/** A section is hidden always, or as long as a condition holds; whether it does is kept beside the condition. */
function isHidden({ attributes }: XmlElement): boolean {
  const display = attributes["text:display"];
  return display === "none" || (display === "condition" && attributes["text:is-hidden"] === "true");
}
