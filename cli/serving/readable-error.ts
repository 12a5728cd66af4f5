import type { IncomingMessage, ServerResponse } from "node:http";
import { type ErrorWords, errorWords } from "../../lib/core/error-words";

/** How the framework begins a page that failed: an empty one, whose words its script writes. */
const SHELL = '<html id="__next_error__">';

/**
 * The body of an answer, with words in it where it is an error and has none. The framework leaves it to script to say what
 * happened, and answers a method it does not know with nothing at all; whoever has no script would see a blank page. With
 * script, its page takes the place of these words.
 */
export function readableError(request: IncomingMessage, response: ServerResponse, body: Buffer): Buffer {
  const status = response.statusCode;
  if (status < 400) return body;
  if (body.length === 0) {
    if (!String(request.headers.accept ?? "").includes("text/html")) return body;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    return Buffer.from(pageOf(errorWords(status)));
  }
  const page = body.toString();
  if (!page.includes(SHELL) || page.includes("<h1")) return body;
  const filled = page
    .replace(SHELL, () => SHELL.replace(">", ' lang="en">'))
    .replace("<body>", () => `<body>${mainOf(errorWords(status))}`);
  return Buffer.from(filled);
}

const mainOf = ({ title, text }: ErrorWords): string =>
  `<main id="main"><style>:root{color-scheme:light dark}body{font:1.125rem/1.55 "Source Serif 4 Variable",Georgia,serif}
main{max-width:38rem;margin:0 auto;padding:6rem 1.5rem}h1{font-size:1.75rem;line-height:1.15}</style>
<h1>${title}</h1><p>${text}</p><p><a href="/">All documents</a></p></main>`;

/** A page of its own for a status, where the framework is not asked. */
export const errorPage = (status: number): string => pageOf(errorWords(status));

const pageOf = (words: ErrorWords): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${words.title} · Variorum</title></head><body>${mainOf(words)}</body></html>`;
