import { escapeHtml } from "@/lib/core/text/escape-html";
import { externalLink } from "./external-link";
import { mentionText } from "./mentions";
import type { NoteBlock, NoteDocument, NoteInline, NoteListItem, NoteMark } from "./note-document";

/**
 * A note as HTML for other programs. The wrapper's `data-note` says that white space is the note's own, so that
 * `noteFromHtml` gives the same note back: for every note, HTML → note → HTML is byte-equal. A mention goes out as words: who
 * that is, is known here alone.
 */
export function noteHtml(note: NoteDocument): string {
  return `<div data-note="1">${note.content.map(blockHtml).join("")}</div>`;
}

function blockHtml(block: NoteBlock): string {
  switch (block.type) {
    case "paragraph":
      return `<p>${inlineHtml(block.content ?? [])}</p>`;
    case "bulletList":
      return `<ul>${block.content.map(itemHtml).join("")}</ul>`;
    case "orderedList": {
      const start = block.attrs.start === 1 ? "" : ` start="${block.attrs.start}"`;
      const type = block.attrs.type ? ` type="${block.attrs.type}"` : "";
      return `<ol${type}${start}>${block.content.map(itemHtml).join("")}</ol>`;
    }
    case "blockquote":
      return `<blockquote>${block.content.map(blockHtml).join("")}</blockquote>`;
  }
}

const itemHtml = (item: NoteListItem): string => `<li>${item.content.map(blockHtml).join("")}</li>`;

function inlineHtml(content: readonly NoteInline[]): string {
  let html = "";
  let run = "";
  let marks = "";
  const flush = () => {
    html += run && wrap(run, marks);
    run = "";
  };
  for (const inline of content) {
    if (inline.type === "hardBreak") {
      flush();
      html += "<br>";
      continue;
    }
    const next = inline.type === "text" ? key(inline.marks ?? []) : "";
    if (next !== marks) flush();
    marks = next;
    run += escapeHtml(inline.type === "text" ? inline.text : mentionText(inline));
  }
  flush();
  return html;
}

/** Marks in one fixed order, as the opening tags they become: the same marks give the same key. */
function key(marks: readonly NoteMark[]): string {
  const link = marks.find((mark) => mark.type === "link");
  const href = link ? externalLink(link.attrs.href) : null;
  const has = (type: string) => marks.some((mark) => mark.type === type);
  return `${href ? `<a href="${escapeHtml(href)}">` : ""}${has("bold") ? "<strong>" : ""}${has("italic") ? "<em>" : ""}`;
}

function wrap(text: string, opening: string): string {
  const closing = [...opening.matchAll(/<(\w+)/g)].map(([, name]) => `</${name}>`).reverse();
  return opening + text + closing.join("");
}
