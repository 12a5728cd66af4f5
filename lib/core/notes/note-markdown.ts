import { mentionText } from "./mentions";
import type { NoteBlock, NoteDocument, NoteInline, NoteListItem, NoteMark } from "./note-document";
import { noteFromMarkdown } from "./note-from-markdown";
import { noteHtml } from "./note-html";
import { notePlainText } from "./note-plain-text";

interface Manner {
  readonly escapes: boolean;
  /** `null`: bold and italic are left out. */
  readonly italic: "_" | "*" | null;
}
const PLAINEST: Manner = { escapes: false, italic: "_" };

/** The plainest first: what people read in a cell has no more signs than it needs. */
const MANNERS: readonly Manner[] = [
  PLAINEST,
  { escapes: false, italic: "*" },
  { escapes: true, italic: "_" },
  { escapes: true, italic: "*" },
  { escapes: true, italic: null },
];
/** What Markdown makes of a note once may be written plainer the next time. */
const MOST_AGAIN = 3;

/** Signs that Markdown may read as something else than themselves, wherever they stand, and those that make an address of words. */
const SIGNS = /[\\`*_[\]<>~|&@]|(?<=\b(?:https?|ftp)):|(?<=\bwww)\./gi;
/** What makes a line something else than a line of a paragraph. */
const LINE_START = /^(?:[#+\-=]|\d{1,9}(?=[.)]))/;
/** Without these, words are words: nothing has to be tried. */
const TELLING = /[\\`*_[\]<>~|&@#+=:]|www|^\s|\s\n|\n\s|\n\n|^-|\n-|^\d|\n\d|\s$/i;

/**
 * A note as Markdown that `noteFromMarkdown` reads back: the same note for all that Markdown can say (paragraphs, line ends, lists in
 * figures, quotations, bold, italic, links), the same words for the rest. White space at the ends of lines is lost. A mention is the
 * words it is read as. A few times as long to make as to read.
 */
export function noteMarkdown(note: NoteDocument): string {
  if (note.content.every(isPlain)) return blocksIn(note.content, PLAINEST);
  return tried(note, MOST_AGAIN);
}

function tried(note: NoteDocument, again: number): string {
  const asked = noteHtml(note);
  const read: { readonly markdown: string; readonly note: NoteDocument }[] = [];
  for (const manner of MANNERS) {
    const markdown = blocksIn(note.content, manner);
    const next = noteFromMarkdown(markdown);
    if (noteHtml(next) === asked) return markdown;
    read.push({ markdown, note: next });
  }
  const words = foldedWords(note);
  const kept =
    read.findLast((each) => foldedWords(each.note) === words && each !== read.at(-1)) ?? read.at(-1);
  if (!kept) return "";
  return again > 0 ? tried(kept.note, again - 1) : kept.markdown;
}

const foldedWords = (note: NoteDocument): string => notePlainText(note).replace(/\s+/gu, " ").trim();

function isPlain(block: NoteBlock): boolean {
  return (
    block.type === "paragraph" &&
    (block.content ?? []).length > 0 &&
    !(block.content ?? []).some((inline) => inline.type !== "hardBreak" && hasForm(inline)) &&
    !TELLING.test(wordsOf(block.content ?? []))
  );
}

const hasForm = (inline: Exclude<NoteInline, { type: "hardBreak" }>): boolean =>
  inline.type === "mention" || (inline.marks?.length ?? 0) > 0;

const wordsOf = (content: readonly NoteInline[]): string =>
  content
    .map((each) => (each.type === "text" ? each.text : each.type === "mention" ? mentionText(each) : "\n"))
    .join("");

function blocksIn(blocks: readonly NoteBlock[], manner: Manner): string {
  let other = false;
  const written = blocks.flatMap((block, at) => {
    // Two lists behind one another would be one: the second one counts with another sign.
    other = blocks[at - 1]?.type === block.type && block.type !== "paragraph" && !other;
    const markdown = blockIn(block, manner, other);
    return markdown === "" ? [] : [markdown];
  });
  return written.join("\n\n");
}

function blockIn(block: NoteBlock, manner: Manner, other: boolean): string {
  switch (block.type) {
    case "paragraph":
      return linesOf(block.content ?? [], manner);
    case "blockquote":
      return blocksIn(block.content, manner)
        .split("\n")
        .map((line) => `> ${line}`.trimEnd())
        .join("\n");
    case "bulletList":
      return block.content.map((item) => itemIn(item, other ? "-" : "*", manner)).join("\n");
    case "orderedList": {
      const { start } = block.attrs;
      return block.content
        .map((item, at) => itemIn(item, `${start + at}${other ? ")" : "."}`, manner))
        .join("\n");
    }
  }
}

function itemIn({ content }: NoteListItem, marker: string, manner: Manner): string {
  const indent = " ".repeat(marker.length + 1);
  // What is nested in an item without words of its own stands on the next line: markers in a row would be a rule.
  const own = content[0]?.type === "paragraph" && (content[0].content ?? []).length === 0 ? "\n" : "";
  const inside = (own + blocksIn(content, manner)).split("\n");
  return inside
    .map((line, at) => (at === 0 ? `${marker} ${line}`.trimEnd() : line && indent + line))
    .join("\n");
}

/** A run of inlines of one line, in the marks they share. */
function linesOf(content: readonly NoteInline[], manner: Manner): string {
  const lines: NoteInline[][] = [[]];
  for (const inline of content) {
    if (inline.type === "hardBreak") lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  const written = lines.map((line) => {
    const words = inMarks(line, ["link", "bold", "italic"], manner).trim();
    return manner.escapes ? words.replace(LINE_START, escapeStart) : words;
  });
  while (written.at(-1) === "") written.pop();
  while (written[0] === "") written.shift();
  // An empty line would end the paragraph.
  return written.map((line, at) => (line === "" && at > 0 ? "\\" : line)).join("\n");
}

const escapeStart = (start: string, _at: number, line: string): string =>
  /^\d/.test(start) ? `${start}\\` : line.startsWith(start) ? `\\${start}` : start;

function inMarks(
  line: readonly NoteInline[],
  [type, ...inner]: readonly NoteMark["type"][],
  manner: Manner,
): string {
  if (type === undefined) {
    const words = wordsOf(line);
    return manner.escapes ? words.replace(SIGNS, "\\$&") : words;
  }
  const groups: { readonly mark: NoteMark | null; readonly parts: NoteInline[] }[] = [];
  for (const inline of line) {
    const mark = (inline.type === "text" && inline.marks?.find((each) => each.type === type)) || null;
    const last = groups.at(-1);
    if (last && sameMark(last.mark, mark)) last.parts.push(inline);
    else groups.push({ mark, parts: [inline] });
  }
  return groups
    .map(({ mark, parts }) => {
      const words = inMarks(parts, inner, manner);
      return mark ? marked(mark, words, wordsOf(parts), manner) : words;
    })
    .join("");
}

const sameMark = (one: NoteMark | null, other: NoteMark | null): boolean =>
  one?.type === other?.type &&
  (one?.type !== "link" || other?.type !== "link" || one.attrs.href === other.attrs.href);

/** Signs stand right at the words, blanks outside them. */
function marked(mark: NoteMark, written: string, words: string, { escapes, italic }: Manner): string {
  const [, before = "", inside = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(written) ?? [];
  if (inside === "") return written;
  if (mark.type !== "link") {
    if (italic === null) return written;
    const sign = mark.type === "bold" ? "**" : italic;
    return `${before}${sign}${inside}${sign}${after}`;
  }
  const { href } = mark.attrs;
  // An address that is its own words needs no signs.
  if (!escapes && words === href) return href;
  const address = /[\s()<>\\]/.test(href) ? `<${href.replace(/[<>\\]/g, "\\$&")}>` : href;
  return `${before}[${inside}](${address})${after}`;
}
