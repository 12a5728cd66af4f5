import "server-only";
import { isBoldHeading } from "@/lib/core/documents/bold-heading";
import { goesOnAfterBreak } from "@/lib/core/documents/broken-line";
import { canonicalLine } from "@/lib/core/documents/canonical-lines";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { HIDDEN_IN_SOURCE } from "@/lib/core/documents/set-apart-words";
import { chosenPart } from "@/lib/server/import/docx/chosen-part";
import type { DocxContext } from "@/lib/server/import/docx/docx-context";
import { PLAIN_LOOK } from "@/lib/server/import/docx/inline-text";
import { ListItems } from "@/lib/server/import/docx/list-items";
import { isKnownFormat } from "@/lib/server/import/docx/number-format";
import { OpenParagraph } from "@/lib/server/import/docx/open-paragraph";
import { type ParagraphForm, paragraphForm } from "@/lib/server/import/docx/paragraph-form";
import { InlineReader } from "@/lib/server/import/docx/read-inline";
import { readTable } from "@/lib/server/import/docx/read-table";
import { wordSwitch } from "@/lib/server/import/docx/word-value";
import type { XmlElement } from "@/lib/server/import/parse-xml";
import { childOf, childrenOf, descendantsOf } from "@/lib/server/import/xml-tree";

/** A style for headings is used on whole clauses for the sake of their numbers; beyond this it is no heading. */
const LONGEST_HEADING = 240;
const CONTENTS = "table of contents";

interface Waiting {
  readonly paragraph: OpenParagraph;
  /** The form that holds for the whole; `null` where the next paragraph's does. */
  readonly form: ParagraphForm | null;
  readonly last: ParagraphForm;
}

/** Reads one story of a Word file (its text, a note, a cell, a text box, a header) into blocks, in the order of the file. */
export class DocxStory {
  readonly drafts: DraftBlock[] = [];
  /** Whether every word of it is bold. */
  allBold = true;
  /** Whether it holds headings by their style, or tables. */
  structured = false;
  private readonly inline: InlineReader;
  private readonly items = new ListItems();
  private waiting: Waiting | null = null;
  private headingLevel = 1;
  private contents = 0;

  /** @param chrome why all of it is furniture, `null` where it is the document's. */
  constructor(
    private readonly context: DocxContext,
    private readonly chrome: string | null = null,
  ) {
    this.inline = new InlineReader(context);
  }

  /** Reads all blocks of an element to the end. */
  static read(element: XmlElement, context: DocxContext, chrome: string | null = null): DocxStory {
    const story = new DocxStory(context, chrome);
    for (const child of childrenOf(element)) story.block(child);
    story.end();
    return story;
  }

  /** Reads one block: a paragraph, a table, a control around some. */
  block(element: XmlElement): void {
    const { name } = element;
    if (name === "w:p") this.paragraph(element);
    else if (name === "w:sectPr") this.context.notes.endSection();
    else if (name === "w:tbl") {
      this.end();
      this.structured = true;
      this.drafts.push(
        ...readTable(element, this.context, this.chrome, (cell) =>
          DocxStory.read(cell, this.context, this.chrome),
        ),
      );
      this.items.clear();
    } else if (name === "w:sdt") this.control(element);
    else if (name === "w:altChunk") {
      this.end();
      const chunk = this.context.embedded.get(element.attributes["r:id"] ?? "");
      if (chunk) this.drafts.push(...chunk);
      else this.context.warnings.add("The file takes in a text in another format; that part was not read.");
    } else if (name === "m:oMathPara" || name === "m:oMath" || name === "w:r")
      this.paragraph({ name: "w:p", attributes: {}, children: [element] });
    else if (name === "mc:AlternateContent") {
      for (const child of childrenOf(chosenPart(element))) this.block(child);
    } else if (!/Pr$/.test(name) && name !== "w:del" && name !== "w:moveFrom")
      for (const child of childrenOf(element)) this.block(child);
  }

  /** Lays down what waits for a paragraph that does not come. */
  end(): void {
    const waiting = this.waiting;
    this.waiting = null;
    if (waiting) this.lay(waiting.paragraph, waiting.form ?? waiting.last, false);
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
    const blank = paragraph.text.words.trim() === "";
    if (own.joined === "hidden" && blank) {
      this.layApart(paragraph, "");
      this.layBeside(paragraph);
    } else if (own.joined)
      this.waiting = { paragraph, form: own.joined === "run-in" ? form : (waiting?.form ?? null), last: own };
    else this.lay(paragraph, form, section !== undefined && childrenOf(element).length === 1);
    if (section) this.context.notes.endSection();
  }

  /** @param sectionEnd it is the empty paragraph that only ends a section, which has no number. */
  private lay(paragraph: OpenParagraph, form: ParagraphForm, sectionEnd: boolean): void {
    const marker = sectionEnd ? "" : this.markerOf(form);
    const words = paragraph.text.words;
    if (words.trim() && !paragraph.text.bold) this.allBold = false;
    const lines = this.linesOf(words, form);
    if (lines.length > 0) this.layLines(lines, marker, paragraph.text.bold, form);
    this.layApart(paragraph, lines.length > 0 ? "" : marker);
    this.layBeside(paragraph);
  }

  /** What hangs on a paragraph stands after it. */
  private layBeside(paragraph: OpenParagraph): void {
    const { chrome } = this;
    for (const text of paragraph.descriptions)
      this.push({ kind: "caption", text, chrome: chrome ?? "description of a picture" });
    for (const block of paragraph.embedded) this.push({ ...block, chrome: chrome ?? block.chrome });
    for (const box of paragraph.boxes) {
      const story = DocxStory.read(box, this.context, chrome);
      this.drafts.push(...story.drafts);
    }
  }

  private markerOf({ list }: ParagraphForm): string {
    if (!list) return "";
    const level = list.instance.levels[list.level];
    const marker = this.context.counters.next(list.instance, list.level, { byStyle: list.byStyle });
    if (level && !isKnownFormat(level.format, level.custom)) this.context.warnings.formats.add(level.format);
    return wordSwitch(level?.run, "w:vanish") ? "" : canonicalLine(marker);
  }

  private linesOf(words: string, form: ParagraphForm): string[] {
    const joins = form.outline !== null || form.style === "title" || form.style === "caption";
    const lines: string[] = [];
    for (const part of words.split("\n")) {
      const line = canonicalLine(part);
      const last = lines.at(-1);
      if (line && last !== undefined && (joins || goesOnAfterBreak(last, line)))
        lines[lines.length - 1] = `${last} ${line}`;
      else if (line) lines.push(line);
    }
    return lines;
  }

  private layLines(lines: readonly string[], marker: string, bold: boolean, form: ParagraphForm): void {
    const [first = "", ...rest] = lines;
    const text = marker && !first.startsWith(`${marker} `) ? `${marker} ${first}` : first;
    const { chrome } = this;
    if (this.contents > 0 || form.style === "contents" || this.inline.fields.inContents) {
      for (const line of [text, ...rest])
        this.push({ kind: "paragraph", text: line, chrome: chrome ?? CONTENTS });
      return;
    }
    const outline = form.style === "title" ? 1 : form.outline;
    if (form.style === "title" && chrome === null) this.context.titles.push(first);
    if (outline !== null && text.length <= LONGEST_HEADING) {
      if (chrome === null) this.headingLevel = Math.min(6, outline);
      this.structured = true;
      this.items.clear();
      this.push({
        kind: "heading",
        text,
        chrome,
        level: Math.min(6, outline),
        ...(marker ? { marker } : {}),
      });
      return;
    }
    if (marker) {
      const level = (form.list?.level ?? 0) + 1;
      this.items.add(form.indent, level);
      this.push({ kind: "list-item", text, chrome, level, marker });
      for (const line of rest) this.push({ kind: "paragraph", text: line, chrome, level });
      return;
    }
    const level = this.items.levelOf(form.indent, form.listStyle);
    for (const line of lines) {
      if (form.style === "quote" || form.style === "caption")
        this.push({ kind: form.style, text: line, chrome });
      else if (bold && chrome === null && level === null && isBoldHeading(line))
        this.push({ kind: "heading", text: line, chrome, level: Math.min(6, this.headingLevel + 1) });
      else this.push({ kind: "paragraph", text: line, chrome, ...(level === null ? {} : { level }) });
    }
  }

  private layApart(paragraph: OpenParagraph, marker: string): void {
    let before = marker ? `${marker} ` : "";
    for (const { reason, text } of paragraph.text.apart) {
      const words = canonicalLine(text.replace(/\n/g, " "));
      if (reason === HIDDEN_IN_SOURCE) this.context.warnings.hidden++;
      else this.context.warnings.struck++;
      this.push({ kind: "paragraph", text: before + words, chrome: this.chrome ?? reason });
      before = "";
    }
  }

  private push(block: Pick<DraftBlock, "kind" | "text" | "chrome"> & Partial<DraftBlock>): void {
    this.drafts.push({ gap: "\n\n", indent: 0, sure: true, ...block });
  }
}
