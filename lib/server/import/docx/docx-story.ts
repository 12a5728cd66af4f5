import "server-only";
import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";
import { PLAIN_LOOK } from "@/lib/server/import/office/inline-text";
import { isKnownFormat } from "@/lib/server/import/office/number-format";
import { StoryBlocks } from "@/lib/server/import/office/story-blocks";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf, childrenOf, descendantsOf } from "@/lib/server/import/xml/xml-tree";
import { chosenPart } from "./chosen-part";
import type { DocxContext } from "./docx-context";
import { OpenParagraph } from "./open-paragraph";
import { type ParagraphForm, paragraphForm } from "./paragraph-form";
import { InlineReader } from "./read-inline";
import { readTable } from "./read-table";
import { wordSwitch } from "./word-value";

interface Waiting {
  readonly paragraph: OpenParagraph;
  /** The form that holds for the whole; `null` where the next paragraph's does. */
  readonly form: ParagraphForm | null;
  readonly last: ParagraphForm;
}

/** Reads one story of a Word file (its text, a note, a cell, a text box, a header) into blocks, in the order of the file. */
export class DocxStory {
  private readonly inline: InlineReader;
  private readonly blocks: StoryBlocks;
  private waiting: Waiting | null = null;
  private contents = 0;

  /** @param chrome why all of it is furniture, `null` where it is the document's. */
  constructor(
    private readonly context: DocxContext,
    chrome: string | null = null,
  ) {
    this.inline = new InlineReader(context);
    this.blocks = new StoryBlocks(chrome);
  }

  /** Reads all blocks of an element to the end. */
  static read(element: XmlElement, context: DocxContext, chrome: string | null = null): StoryBlocks {
    const story = new DocxStory(context, chrome);
    for (const child of childrenOf(element)) story.block(child);
    return story.end();
  }

  /** Reads one block: a paragraph, a table, a control around some. */
  block(element: XmlElement): void {
    const { name } = element;
    if (name === "w:p") this.paragraph(element);
    else if (name === "w:sectPr") this.context.notes.endSection();
    else if (name === "w:tbl") {
      this.end();
      this.blocks.addTable(readTable(element, this.context, (cell) => DocxStory.read(cell, this.context)));
    } else if (name === "w:sdt") this.control(element);
    else if (name === "w:altChunk") this.chunk(element);
    else if (name === "m:oMathPara" || name === "m:oMath" || name === "w:r")
      this.paragraph({ name: "w:p", attributes: {}, children: [element] });
    else if (name === "mc:AlternateContent") {
      for (const child of childrenOf(chosenPart(element))) this.block(child);
    } else if (!/Pr$/.test(name) && name !== "w:del" && name !== "w:moveFrom")
      for (const child of childrenOf(element)) this.block(child);
  }

  /** Lays down what waits for a paragraph that does not come; answers all blocks. */
  end(): StoryBlocks {
    const { waiting } = this;
    this.waiting = null;
    if (waiting) this.lay(waiting.paragraph, waiting.form ?? waiting.last, false);
    return this.blocks;
  }

  /** A text in another format stands where it is called; its tables are numbered on. */
  private chunk({ attributes }: XmlElement): void {
    this.end();
    const drafts = this.context.chunks.get(attributes["r:id"] ?? "");
    if (!drafts)
      this.context.warnings.add("The file takes in a text in another format; that part was not read.");
    const first = this.context.tables;
    for (const draft of drafts ?? []) {
      const table = draft.table === undefined ? {} : { table: first + draft.table };
      this.blocks.addBlocks([{ ...draft, ...table }]);
      this.context.tables = Math.max(this.context.tables, 1 + (table.table ?? -1));
    }
  }

  private control(element: XmlElement): void {
    const gallery = descendantsOf(childOf(element, "w:sdtPr") ?? element, "w:docPartGallery")[0];
    const contents = /^table of contents$/i.test(gallery?.attributes["w:val"] ?? "");
    if (contents) this.contents++;
    for (const child of childrenOf(childOf(element, "w:sdtContent"))) this.block(child);
    if (contents) this.contents--;
  }

  private paragraph(element: XmlElement): void {
    const properties = childOf(element, "w:pPr");
    const { warnings } = this.context;
    const mark = childOf(properties, "w:rPr");
    if (childOf(mark, "w:ins") ?? childOf(mark, "w:moveTo")) warnings.insertions++;
    if (childOf(mark, "w:del") ?? childOf(mark, "w:moveFrom")) warnings.deletions++;
    const own = paragraphForm(properties, this.context.styles, this.context.numbering);
    const { waiting } = this;
    this.waiting = null;
    const paragraph = waiting?.paragraph ?? new OpenParagraph();
    const form = waiting?.form ?? own;
    if (waiting?.form && !/\s$/u.test(paragraph.text.words)) paragraph.text.write(" ", PLAIN_LOOK);
    this.inline.read(element, form, paragraph);
    const section = childOf(properties, "w:sectPr");
    if (own.joined === "hidden" && paragraph.text.words.trim() === "") {
      // All of it is hidden: it is not shown and not counted.
      this.blocks.addApart(paragraph.text);
      this.layBeside(paragraph);
    } else if (own.joined)
      this.waiting = {
        paragraph,
        form: own.joined === "run-in" ? form : (waiting?.form ?? null),
        last: own,
      };
    else this.lay(paragraph, form, section !== undefined && childrenOf(element).length === 1);
    if (section) this.context.notes.endSection();
  }

  /** @param sectionEnd it is the empty paragraph that only ends a section, which has no number. */
  private lay(paragraph: OpenParagraph, form: ParagraphForm, sectionEnd: boolean): void {
    const contents = this.contents > 0 || this.inline.fields.inContents;
    this.blocks.add(paragraph.text, {
      style: contents ? "contents" : form.style,
      outline: form.outline,
      level: form.list?.level ?? 0,
      indent: form.indent,
      inList: form.listStyle,
      marker: sectionEnd ? "" : this.markerOf(form),
    });
    this.layBeside(paragraph);
  }

  /** What hangs on a paragraph stands after it. */
  private layBeside(paragraph: OpenParagraph): void {
    for (const description of paragraph.descriptions) this.blocks.addDescription(description);
    this.blocks.addBlocks(paragraph.embedded);
    for (const box of paragraph.boxes) this.blocks.addBlocks(DocxStory.read(box, this.context).drafts);
  }

  private markerOf({ list }: ParagraphForm): string {
    if (!list) return "";
    const level = list.instance.levels[list.level];
    const marker = this.context.counters.next(list.instance, list.level, { byStyle: list.byStyle });
    if (level && !isKnownFormat(level.format, level.custom)) this.context.warnings.formats.add(level.format);
    return wordSwitch(level?.run, "w:vanish") ? "" : canonicalLine(marker);
  }
}
