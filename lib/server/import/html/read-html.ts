import "server-only";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { composeDocument } from "@/lib/core/documents/compose-document";
import { TAB_TITLE } from "@/lib/core/documents/furniture/mark-furniture";
import { type HtmlOrigin, htmlBlocks } from "./html-blocks";
import { readHtmlHead } from "./html-head";
import { pageTitle } from "./html-title";
import { parseHtml } from "./parse-html";

/** What can be told to the reader of an HTML text. */
export interface HtmlOptions {
  readonly origin: HtmlOrigin;
  readonly warnings?: readonly string[];
}

/**
 * An HTML text → canonical document. Scripts never run, nothing is fetched, `base`, `meta refresh`, forms and frames
 * have no effect: the parser builds a tree and the tree is read. Every word that the page shows stands in
 * the text; furniture is marked with its reason.
 */
export function readHtml(html: string, options: HtmlOptions): CanonicalDocument {
  const document = parseHtml(html);
  const head = readHtmlHead(document);
  const { drafts, warnings, title } = htmlBlocks(document, options.origin);
  const page = options.origin === "page";
  const date = head.published ?? head.updated ?? head.created;
  const titled = page ? pageTitle(head, title, drafts) : null;
  if (head.tab && page) {
    drafts.unshift({ kind: "caption", text: head.tab, gap: "", indent: 0, chrome: TAB_TITLE, sure: true });
  }
  return composeDocument(drafts, {
    lang: head.lang,
    warnings: [...(options.warnings ?? []), ...warnings],
    metadata: { ...(page || !head.tab ? {} : { title: head.tab }), ...(date ? { date } : {}) },
    ...(titled ? { stated: { title: titled } } : {}),
    layout: "structure",
  });
}
