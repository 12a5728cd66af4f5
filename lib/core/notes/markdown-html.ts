import { Marked } from "marked";
import { escapeHtml } from "@/lib/core/text/escape-html";

/**
 * Markdown (CommonMark with tables and line ends kept) as HTML for `noteFromTree`. Tags in the text are words, a picture is
 * the link it stands for, and a task keeps its box: nothing that was written is lost on the way.
 */
export function markdownHtml(markdown: string): string {
  return String(reader.parse(markdown, { async: false }));
}

const reader = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    html: ({ text }) => escapeHtml(text),
    image: ({ href, text }) => `<a href="${escapeHtml(href)}">${escapeHtml(text || href)}</a>`,
    checkbox: ({ checked }) => (checked ? "[x] " : "[ ] "),
    // A note strikes nothing out: the signs stay.
    del({ tokens }) {
      return `~~${this.parser.parseInline(tokens)}~~`;
    },
  },
});
