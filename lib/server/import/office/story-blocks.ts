import "server-only";
import { COMPARISON_ANNEX } from "@/lib/core/documents/comparison-annex";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { isBoldHeading } from "@/lib/core/documents/plain-text/bold-heading";
import { goesOnAfterBreak } from "@/lib/core/documents/plain-text/broken-line";
import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";
import type { InlineText } from "./inline-text";
import { ListItems } from "./list-items";

/** A style for headings is used on whole clauses for the sake of their numbers; beyond this it is no heading. */
const LONGEST_HEADING = 240;
const CONTENTS = "table of contents";

/** What a paragraph of a file of a word processor is. */
export interface ParagraphKind {
  readonly style: "title" | "quote" | "caption" | "contents" | "annex" | null;
  /** Heading level from 1, `null` where it is body text. */
  readonly outline: number | null;
  /** Level of the list it is an item of, from 0. */
  readonly level: number;
  /** How far its words stand from the margin, in twips. */
  readonly indent: number;
  /** The style that belongs to lists, or a place inside an item. */
  readonly inList: boolean;
  /** What is printed before its words; "" where nothing is. */
  readonly marker: string;
}

/** Lays the paragraphs of one story (a text, a note, a cell, a box) down as blocks. */
export class StoryBlocks {
  readonly drafts: DraftBlock[] = [];
  /** The first lines in style Title. */
  readonly titles: string[] = [];
  /** Whether every word of it is bold. */
  allBold = true;
  /** The number of a paragraph without words, as tables are numbered: word processors print it. */
  loneMarker = "";
  /** Whether it holds headings by their style, or tables. */
  structured = false;
  private readonly items = new ListItems();
  private headingLevel = 1;

  /** @param chrome why all of it is furniture, `null` where it is the document's. */
  constructor(private readonly chrome: string | null) {}

  /** One paragraph: its words in force, then what is set apart from them. */
  add(text: InlineText, kind: ParagraphKind): void {
    const { words } = text;
    if (words.trim() && !text.bold) this.allBold = false;
    const lines = linesOf(words, kind);
    if (lines.length > 0) this.layLines(lines, text.bold, kind);
    else if (/[\p{L}\p{N}]/u.test(kind.marker)) this.loneMarker ||= kind.marker;
    this.addApart(text, lines.length > 0 ? "" : kind.marker);
  }

  /** Words that are not in force, in blocks of their own with their reasons. */
  addApart(text: InlineText, marker = ""): void {
    let before = marker ? `${marker} ` : "";
    for (const { reason, text: apart } of text.apart) {
      const words = canonicalLine(apart.replace(/\n/g, " "));
      this.push({ kind: "paragraph", text: before + words, chrome: this.chrome ?? reason });
      before = "";
    }
  }

  addDescription(words: string): void {
    const text = canonicalLine(words);
    if (text) this.push({ kind: "caption", text, chrome: this.chrome ?? "description of a picture" });
  }

  /** Blocks that are made already: rows of a table, what a box or another part holds. */
  addBlocks(blocks: readonly DraftBlock[]): void {
    for (const block of blocks)
      this.drafts.push(this.chrome === null ? block : { ...block, chrome: this.chrome });
  }

  /** The rows of a table: a list above them has ended. */
  addTable(rows: readonly DraftBlock[]): void {
    this.structured = true;
    this.items.clear();
    this.addBlocks(rows);
  }

  private layLines(lines: readonly string[], bold: boolean, kind: ParagraphKind): void {
    const { chrome } = this;
    const { marker, style } = kind;
    const [first = "", ...rest] = lines;
    const text = marker && !first.startsWith(`${marker} `) ? `${marker} ${first}` : first;
    if (style === "contents" || style === "annex") {
      const reason = style === "contents" ? CONTENTS : COMPARISON_ANNEX;
      for (const line of [text, ...rest])
        this.push({ kind: "paragraph", text: line, chrome: chrome ?? reason });
      return;
    }
    if (style === "title" && chrome === null) this.titles.push(first);
    const outline = style === "title" ? 1 : kind.outline;
    if (outline !== null && text.length <= LONGEST_HEADING) {
      const level = Math.min(6, outline);
      if (chrome === null) this.headingLevel = level;
      this.structured = true;
      this.items.clear();
      this.push({ kind: "heading", text, chrome, level, ...(marker ? { marker } : {}) });
    } else if (marker) {
      const level = kind.level + 1;
      this.items.add(kind.indent, level);
      this.push({ kind: "list-item", text, chrome, level, marker });
      for (const line of rest) this.push({ kind: "paragraph", text: line, chrome, level });
    } else
      for (const line of lines) this.layLine(line, bold, kind, this.items.levelOf(kind.indent, kind.inList));
  }

  private layLine(text: string, bold: boolean, { style }: ParagraphKind, level: number | null): void {
    const { chrome } = this;
    if (style === "quote" || style === "caption") this.push({ kind: style, text, chrome });
    else if (bold && chrome === null && level === null && isBoldHeading(text))
      this.push({ kind: "heading", text, chrome, level: Math.min(6, this.headingLevel + 1) });
    else this.push({ kind: "paragraph", text, chrome, ...(level === null ? {} : { level }) });
  }

  private push(block: Pick<DraftBlock, "kind" | "text" | "chrome"> & Partial<DraftBlock>): void {
    this.drafts.push({ gap: "\n\n", indent: 0, sure: true, ...block });
  }
}

/** Line breaks part lines, except where a sentence or a title goes on after them. */
function linesOf(words: string, { outline, style }: ParagraphKind): string[] {
  const joins = outline !== null || style === "title" || style === "caption";
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
