import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import type {
  CanonicalDocument,
  DocumentMetadata,
  StatedDate,
} from "@/lib/core/documents/canonical-document";
import { canonicalLine } from "@/lib/core/documents/canonical-lines";
import { composeDocument } from "@/lib/core/documents/compose-document";
import { TAB_TITLE } from "@/lib/core/documents/mark-chrome";
import { type HtmlOrigin, htmlBlocks } from "@/lib/server/import/html-blocks";
import { attribute } from "@/lib/server/import/html-evidence";
import { parseHtml } from "@/lib/server/import/parse-html";

/** What can be told to the reader of an HTML text. */
export interface HtmlOptions {
  readonly origin: HtmlOrigin;
  readonly warnings?: readonly string[];
}

const TITLES = ["og:title", "dc.title", "dcterms.title", "citation_title"];
const DATES = [
  "article:published_time",
  "dcterms.issued",
  "dc.date.issued",
  "dc.date.created",
  "dcterms.date",
  "dc.date",
  "date",
  "citation_publication_date",
  "pubdate",
  "publish-date",
];
const UPDATES = [
  "article:modified_time",
  "dcterms.modified",
  "dc.date.modified",
  "last-modified",
  "dc.date.reviewed",
];

/**
 * An HTML text → canonical document. Scripts never run, nothing is fetched, `base`, `meta refresh`, forms and frames
 * have no effect: the parser builds a tree and the tree is read. Every word that the page shows stands in
 * the text; furniture is marked with its reason.
 */
export function readHtml(html: string, options: HtmlOptions): CanonicalDocument {
  const document = parseHtml(html);
  const { drafts, warnings } = htmlBlocks(document, options.origin);
  const head = readHead(document);
  if (head.title && options.origin === "page") {
    drafts.unshift({
      kind: "caption",
      text: head.title,
      gap: "",
      indent: 0,
      chrome: TAB_TITLE,
      sure: true,
    });
  }
  return composeDocument(drafts, {
    lang: head.lang,
    warnings: [...(options.warnings ?? []), ...warnings],
    metadata: head.metadata,
    layout: "structure",
  });
}

interface Head {
  readonly title: string | null;
  readonly lang: string | null;
  readonly metadata: Partial<DocumentMetadata>;
}

function readHead(document: Tree.Document): Head {
  const html = document.childNodes.find((node) => adapter.isElementNode(node) && node.tagName === "html");
  if (!html || !adapter.isElementNode(html)) return { title: null, lang: null, metadata: {} };
  const head = html.childNodes.find((node) => adapter.isElementNode(node) && node.tagName === "head");
  const elements = head && adapter.isElementNode(head) ? head.childNodes.filter(adapter.isElementNode) : [];
  const named = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== "meta") continue;
    const name = (attribute(element, "property") ?? attribute(element, "name"))?.toLowerCase();
    const content = canonicalLine(attribute(element, "content") ?? "");
    if (name && content && !named.has(name)) named.set(name, content);
  }
  const title = elements.find((element) => element.tagName === "title");
  const words = canonicalLine(
    (title?.childNodes ?? []).map((node) => (adapter.isTextNode(node) ? node.value : "")).join(""),
  );
  const given = TITLES.map((name) => named.get(name)).find((value) => value !== undefined);
  const date = dateOf(DATES, named, "published") ?? dateOf(UPDATES, named, "updated");
  const lang = attribute(html, "lang") ?? attribute(html, "xml:lang");
  return {
    title: words || null,
    lang: lang && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang) ? lang : null,
    metadata: { ...(given || words ? { title: given ?? words } : {}), ...(date ? { date } : {}) },
  };
}

function dateOf(
  names: readonly string[],
  named: ReadonlyMap<string, string>,
  basis: StatedDate["basis"],
): StatedDate | null {
  for (const name of names) {
    const quote = named.get(name);
    const iso = /^\d{4}-\d{2}-\d{2}(?![\d])/.exec(quote ?? "")?.[0];
    if (quote && iso) return { iso, precision: "day", basis, quote };
  }
  return null;
}
