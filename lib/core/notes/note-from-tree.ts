import { raisedText } from "@/lib/core/text/raised-text";
import { cleanText } from "./clean-text";
import { externalLink } from "./external-link";
import { type HtmlForm, htmlForm } from "./html-form";
import { htmlLists } from "./html-lists";
import { attributeOf, type HtmlElement, type HtmlNode, htmlText, isHtmlElement } from "./html-node";
import { htmlRows } from "./html-rows";
import type { NoteBlock, NoteDocument, NoteInline, NoteMark } from "./note-document";
import { isListMarker, WordLists, wordListItem } from "./word-lists";

/** What never holds words for readers: dropped with everything in it. */
const DROPPED = new Set(
  "script style template iframe object embed noscript svg math head title textarea select button audio video canvas".split(
    " ",
  ),
);
/** Elements that stand on lines of their own; all become paragraphs. */
const BLOCKS = new Set(
  "p div h1 h2 h3 h4 h5 h6 section article header footer main aside nav pre table tbody thead tfoot tr td th caption dl dt dd figure figcaption address form fieldset details summary hr ul ol li blockquote".split(
    " ",
  ),
);
/** Lists and quotations nest this deep; what is nested deeper is kept as paragraphs. */
const DEEPEST = 10;
/** Elements nest deeper than this only to exhaust a parser. */
const DEEPEST_ELEMENT = 256;
/** Of a note mark, an exponent, the end of an ordinal number. */
const LONGEST_MARK = 12;
/** Between the cells of a table's row, which a note has on one line. */
const BETWEEN_CELLS = " | ";

interface Reading {
  /** White space is the note's own, as `noteHtml` writes it; else it collapses as in browsers. */
  readonly exact: boolean;
  /** Struck-out words are left out and told here; without it they are kept, apart from what stands beside them. */
  readonly onStruck?: (words: string) => void;
}

/**
 * A note of parsed HTML: of other programs, of a web page, of a word processor or a spreadsheet. Lists arrive as lists,
 * also where Word writes them as paragraphs; a table's row is a line with its cells parted. `characters` counts the words,
 * for limits that are the caller's. Linear time.
 */
export function noteFromTree(
  nodes: readonly HtmlNode[],
  reading: Reading,
): { readonly note: NoteDocument; readonly characters: number } {
  const builder = new Builder(reading);
  const content = builder.blocksOf(nodes, { marks: [], depth: 0, elements: 0, preformatted: false });
  return {
    note: { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] },
    characters: builder.characters,
  };
}

/** What holds where a node stands. */
interface Place {
  readonly marks: readonly NoteMark[];
  /** Lists and quotations around it. */
  readonly depth: number;
  /** Elements around it. */
  readonly elements: number;
  readonly preformatted: boolean;
}

class Builder {
  characters = 0;
  private blocks: NoteBlock[] = [];
  private line: NoteInline[] = [];
  private wordLists: WordLists | null = null;
  /** The next words must not touch those before them. */
  private parted = false;

  constructor(private readonly reading: Reading) {}

  /** The blocks of nested content, apart from those collected so far. */
  blocksOf(nodes: readonly HtmlNode[], place: Place): NoteBlock[] {
    const outer = { blocks: this.blocks, line: this.line, wordLists: this.wordLists };
    this.blocks = [];
    this.line = [];
    this.wordLists = null;
    this.take(nodes, place);
    this.endLine();
    const inner = this.blocks;
    this.blocks = outer.blocks;
    this.line = outer.line;
    this.wordLists = outer.wordLists;
    return inner;
  }

  private take(nodes: readonly HtmlNode[], place: Place): void {
    if (place.elements > DEEPEST_ELEMENT) return;
    for (const node of nodes) {
      if (node.value !== undefined) this.text(node.value, place);
      else if (isHtmlElement(node) && !DROPPED.has(node.tagName)) this.element(node, place);
    }
  }

  private element(element: HtmlElement, outside: Place): void {
    const { tagName, childNodes } = element;
    const { exact } = this.reading;
    const form = htmlForm(element);
    if (form.hidden && !exact) return;
    if (form.struck && !exact && this.struck(element)) return;
    const place: Place = {
      marks: marked(element, form, outside.marks),
      depth: outside.depth,
      elements: outside.elements + 1,
      preformatted: form.preformatted ?? outside.preformatted,
    };
    const nests = place.depth < DEEPEST;
    if (tagName === "br") this.line.push({ type: "hardBreak" });
    else if (form.raised && !exact && isMark(element)) this.raised(element, place);
    else if (nests && (tagName === "ul" || tagName === "ol")) {
      this.endLine();
      const inside = { ...place, depth: place.depth + 1 };
      this.push(...htmlLists(element, (nodes) => this.blocksOf(nodes, inside)));
    } else if (nests && tagName === "blockquote") {
      this.endLine();
      const content = this.blocksOf(childNodes, { ...place, depth: place.depth + 1 });
      if (content.length > 0) this.push({ type: "blockquote", content });
    } else if (tagName === "table") this.table(element, place);
    else if (BLOCKS.has(tagName)) this.block(element, place);
    else this.take(childNodes, place);
    if (form.struck) this.parted = true;
  }

  private block(element: HtmlElement, place: Place): void {
    this.endLine();
    const item = this.reading.exact ? null : wordListItem(element);
    if (item && isListMarker(item.marker)) {
      const content = this.blocksOf(item.childNodes, place);
      this.wordLists ??= new WordLists(this.blocks, DEEPEST - place.depth);
      this.wordLists.add(item, content);
      return;
    }
    // A marker that no list can count ("1.1") is words.
    if (item?.marker) this.text(`${item.marker} `, place);
    this.take(item?.childNodes ?? element.childNodes, place);
    if (this.reading.exact && element.tagName === "p" && this.line.length === 0)
      this.push({ type: "paragraph" });
    this.endLine();
  }

  /** A line for each row. A table of one column, or with tables in it, only lays things out. */
  private table(element: HtmlElement, place: Place): void {
    this.endLine();
    const rows = htmlRows(element);
    if (!rows) this.block({ ...element, tagName: "div" }, place);
    for (const { cells, rest } of rows ?? []) {
      // A caption, and what the parser left between rows.
      this.take(rest, place);
      this.endLine();
      cells.forEach((cell, at) => {
        if (at > 0) this.words(BETWEEN_CELLS, place.marks);
        const form = htmlForm(cell);
        if (form.hidden) return;
        const inside = { ...place, marks: marked(cell, form, place.marks), depth: DEEPEST };
        if (form.struck && this.struck(cell)) return;
        for (const [line, block] of this.blocksOf(cell.childNodes, inside).entries()) {
          if (line > 0) this.words(" ", []);
          if (block.type === "paragraph") this.line.push(...(block.content ?? []).map(onOneLine));
        }
      });
      // A row of empty cells says nothing.
      if (!this.line.some((inline) => inline.type === "text" && /[^\s|]/.test(inline.text))) this.line = [];
      this.endLine();
    }
  }

  /** Whether the words were left out, because they are taken back and somebody is told. */
  private struck(element: HtmlElement): boolean {
    this.parted = this.reading.onStruck === undefined;
    if (!this.reading.onStruck) return false;
    const words = cleanText(htmlText(element)).replace(/\s+/g, " ").trim();
    if (words !== "") this.reading.onStruck(words);
    return true;
  }

  private raised(element: HtmlElement, place: Place): void {
    const last = this.line.at(-1);
    const before = last?.type === "text" ? last.text.slice(-40) : "";
    const calls = /footnote|endnote|noteref/i.test(attributeOf(element, "class"));
    this.words(raisedText(before, cleanText(htmlText(element)), calls), place.marks);
  }

  private text(value: string, { marks, preformatted }: Place): void {
    const text = cleanText(value);
    if (this.reading.exact) this.words(text, marks);
    else if (preformatted) {
      for (const [at, line] of text.split("\n").entries()) {
        if (at > 0) this.line.push({ type: "hardBreak" });
        this.words(line, marks);
      }
    } else {
      const words = text.replace(/[ \t\n\f\r]+/g, " ");
      const last = this.line.at(-1);
      const begins = !last || (last.type === "text" ? last.text.endsWith(" ") : true);
      this.words(begins ? words.trimStart() : words, marks);
    }
  }

  private words(words: string, marks: readonly NoteMark[]): void {
    if (words === "") return;
    const last = this.line.at(-1);
    const touches =
      this.parted && last?.type === "text" && /\S$/.test(last.text) && /^[\p{L}\p{N}]/u.test(words);
    this.parted = false;
    const text = touches ? ` ${words}` : words;
    this.characters += text.length;
    if (last?.type === "text" && sameMarks(last.marks ?? [], marks))
      this.line[this.line.length - 1] = { ...last, text: last.text + text };
    else this.line.push(marks.length > 0 ? { type: "text", text, marks } : { type: "text", text });
  }

  private push(...blocks: readonly NoteBlock[]): void {
    this.wordLists = null;
    this.blocks.push(...blocks);
  }

  private endLine(): void {
    const content = this.reading.exact ? this.line : trimmed(this.line);
    this.line = [];
    this.parted = false;
    if (content.length > 0) this.push({ type: "paragraph", content });
  }
}

const onOneLine = (inline: NoteInline): NoteInline =>
  inline.type === "hardBreak" ? { type: "text", text: " " } : inline;

const sameMarks = (one: readonly NoteMark[], other: readonly NoteMark[]) =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Raised words of a few letters on one line; more is set so for its looks. */
function isMark(element: HtmlElement): boolean {
  if (htmlText(element).trim().length > LONGEST_MARK) return false;
  const pending: HtmlNode[] = [...element.childNodes];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.tagName && (next.tagName === "br" || BLOCKS.has(next.tagName))) return false;
    for (const node of next.childNodes ?? []) pending.push(node);
  }
  return true;
}

/** Without white space and line breaks at its ends. */
function trimmed(line: readonly NoteInline[]): NoteInline[] {
  const holds = (inline: NoteInline) => inline.type === "text" && inline.text.trim() !== "";
  const content = line.slice(line.findIndex(holds), line.findLastIndex(holds) + 1);
  const first = content[0];
  if (first?.type === "text") content[0] = { ...first, text: first.text.trimStart() };
  const last = content.at(-1);
  if (last?.type === "text") content[content.length - 1] = { ...last, text: last.text.trimEnd() };
  return content;
}

function marked(element: HtmlElement, form: HtmlForm, marks: readonly NoteMark[]): readonly NoteMark[] {
  const kept = marks.filter(
    ({ type }) => !(type === "bold" && form.bold === false) && !(type === "italic" && form.italic === false),
  );
  const added: NoteMark[] = [];
  if (form.bold) added.push({ type: "bold" });
  if (form.italic) added.push({ type: "italic" });
  if (element.tagName === "a") {
    const href = externalLink(attributeOf(element, "href"));
    if (href) added.push({ type: "link", attrs: { href } });
  }
  const fresh = added.filter(({ type }) => kept.every((mark) => mark.type !== type));
  if (fresh.length === 0 && kept.length === marks.length) return marks;
  return [...kept, ...fresh];
}
