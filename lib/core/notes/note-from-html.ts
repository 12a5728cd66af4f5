import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { AppError } from "@/lib/core/errors";
import { cleanText } from "@/lib/core/notes/clean-text";
import { externalLink } from "@/lib/core/notes/external-link";
import {
  type NoteBlock,
  type NoteDocument,
  type NoteInline,
  type NoteListItem,
  type NoteMark,
  noteLimits,
} from "@/lib/core/notes/note-document";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What never holds words for readers: dropped with everything in it. */
const DROPPED = new Set(
  "script style template iframe object embed noscript svg math head title textarea select button audio video canvas".split(
    " ",
  ),
);
const BOLD = new Set(["strong", "b", "h1", "h2", "h3", "h4", "h5", "h6", "th"]);
const ITALIC = new Set(["em", "i", "cite", "dfn"]);
/** Elements that stand on lines of their own; all become paragraphs. */
const BLOCKS = new Set(
  "p div h1 h2 h3 h4 h5 h6 section article header footer main aside nav pre table tbody thead tfoot tr caption dl dt dd figure figcaption address form fieldset details summary hr".split(
    " ",
  ),
);
/** Lists and quotations nest this deep; what is nested deeper is kept as paragraphs. */
const DEEPEST = 10;
/** Elements nest deeper than this only to exhaust a parser. */
const DEEPEST_ELEMENT = 256;

/**
 * A note of HTML nobody vouches for: allow-listed paragraphs, lists, quotations, bold, italic and safe links; every
 * other element is taken off and its words kept, scripts and the like are dropped. The HTML is never rendered.
 * Throws `AppError` "too-large" for more than 200,000 characters of HTML or a note beyond `noteLimits`.
 */
export function noteFromHtml(html: string): NoteDocument {
  if (html.length > 10 * noteLimits.characters)
    throw new AppError("too-large", "The note's HTML is too long.");
  const fragment = parseFragment(html);
  const [only] = fragment.childNodes;
  const own = only !== undefined && "attrs" in only && only.attrs.some(({ name }) => name === "data-note");
  const builder = new Builder(own);
  builder.take(own ? only.childNodes : fragment.childNodes, [], 0, 0);
  const content = builder.finish();
  if (builder.characters > noteLimits.characters)
    throw new AppError("too-large", `A note holds at most ${noteLimits.characters} characters.`);
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

class Builder {
  private blocks: NoteBlock[] = [];
  private line: NoteInline[] = [];
  characters = 0;

  /** `exact`: white space is the note's own, as `noteHtml` writes it; else it collapses as in browsers. */
  constructor(private readonly exact: boolean) {}

  take(nodes: readonly Node[], marks: readonly NoteMark[], depth: number, elements: number): void {
    if (elements > DEEPEST_ELEMENT) return;
    for (const node of nodes) {
      if ("value" in node) this.text(node.value, marks);
      else if ("tagName" in node && !DROPPED.has(node.tagName))
        this.element(node, marks, depth, elements + 1);
    }
  }

  finish(): NoteBlock[] {
    this.endLine();
    return this.blocks;
  }

  private element(element: Element, marks: readonly NoteMark[], depth: number, elements: number): void {
    const { tagName, childNodes } = element;
    const nested = depth < DEEPEST;
    if (tagName === "br") this.line.push({ type: "hardBreak" });
    else if (nested && (tagName === "ul" || tagName === "ol")) this.list(element, marks, depth, elements);
    else if (nested && tagName === "blockquote") {
      this.endLine();
      const content = this.inside(childNodes, marks, depth + 1, elements);
      if (content.length > 0) this.blocks.push({ type: "blockquote", content });
    } else if (
      BLOCKS.has(tagName) ||
      tagName === "ul" ||
      tagName === "ol" ||
      tagName === "li" ||
      tagName === "blockquote"
    ) {
      this.endLine();
      this.take(childNodes, marked(element, marks), depth, elements);
      if (this.exact && tagName === "p" && this.line.length === 0) this.blocks.push({ type: "paragraph" });
      this.endLine();
    } else this.take(childNodes, marked(element, marks), depth, elements);
  }

  private list(element: Element, marks: readonly NoteMark[], depth: number, elements: number): void {
    this.endLine();
    const content: NoteListItem[] = [];
    for (const node of element.childNodes) {
      if (!("tagName" in node) || DROPPED.has(node.tagName)) continue;
      const blocks = this.inside(
        node.tagName === "li" ? node.childNodes : [node],
        marks,
        depth + 1,
        elements,
      );
      const first = blocks[0];
      if (!first) continue;
      content.push({
        type: "listItem",
        content: first.type === "paragraph" ? blocks : [{ type: "paragraph" }, ...blocks],
      });
    }
    if (content.length === 0) return;
    if (element.tagName === "ul") this.blocks.push({ type: "bulletList", content });
    else this.blocks.push({ type: "orderedList", attrs: { start: startOf(element) }, content });
  }

  /** The blocks of nested content, apart from those collected so far. */
  private inside(
    nodes: readonly Node[],
    marks: readonly NoteMark[],
    depth: number,
    elements: number,
  ): NoteBlock[] {
    const outer = this.blocks;
    this.blocks = [];
    this.take(nodes, marks, depth, elements + 1);
    this.endLine();
    const inner = this.blocks;
    this.blocks = outer;
    return inner;
  }

  private text(value: string, marks: readonly NoteMark[]): void {
    const text = this.exact ? cleanText(value) : cleanText(value).replace(/[ \t\n\f\r]+/g, " ");
    const last = this.line.at(-1);
    const words =
      !this.exact && (!last || (last.type === "text" ? last.text.endsWith(" ") : true))
        ? text.trimStart()
        : text;
    if (words === "") return;
    this.characters += words.length;
    if (last?.type === "text" && JSON.stringify(last.marks ?? []) === JSON.stringify(marks))
      this.line[this.line.length - 1] = { ...last, text: last.text + words };
    else
      this.line.push(marks.length > 0 ? { type: "text", text: words, marks } : { type: "text", text: words });
  }

  private endLine(): void {
    const content = this.exact ? this.line : trimmedEnd(this.line);
    this.line = [];
    if (content.length > 0) this.blocks.push({ type: "paragraph", content });
  }
}

function trimmedEnd(line: readonly NoteInline[]): NoteInline[] {
  const content = [...line];
  for (let last = content.at(-1); last; last = content.at(-1)) {
    const text = last.type === "text" ? last.text.trimEnd() : "";
    content.pop();
    if (text === "") continue;
    content.push({ ...last, text } as NoteInline);
    break;
  }
  return content;
}

function marked({ tagName, attrs }: Element, marks: readonly NoteMark[]): readonly NoteMark[] {
  const added: NoteMark[] = [];
  if (BOLD.has(tagName)) added.push({ type: "bold" });
  if (ITALIC.has(tagName)) added.push({ type: "italic" });
  if (tagName === "a") {
    const href = externalLink(attrs.find(({ name }) => name === "href")?.value);
    if (href) added.push({ type: "link", attrs: { href } });
  }
  const fresh = added.filter(({ type }) => marks.every((mark) => mark.type !== type));
  return fresh.length > 0 ? [...marks, ...fresh] : marks;
}

function startOf({ attrs }: Element): number {
  const start = Number(attrs.find(({ name }) => name === "start")?.value ?? 1);
  return Number.isInteger(start) && start >= 0 && start <= 100_000 ? start : 1;
}
