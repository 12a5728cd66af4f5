import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import type { StatedDate } from "@/lib/core/documents/canonical-document";
import { findDates } from "@/lib/core/documents/dates/find-dates";
import { numberOrder } from "@/lib/core/documents/dates/find-stated-date";
import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";
import { attribute } from "./html-evidence";
import { readJsonLd } from "./html-json-ld";
import { pushChildren, textOf } from "./html-text";

/** What a page says of itself where nobody reads it: in its head, in data for search engines, in attributes. */
export interface HtmlHead {
  /** What stands in the browser's tab. */
  readonly tab: string | null;
  readonly lang: string | null;
  /** Titles that its data give, the most specific first. */
  readonly titles: readonly string[];
  readonly siteName: string | null;
  readonly published: StatedDate | null;
  readonly updated: StatedDate | null;
  /** A day that its data name without saying that it was published then. */
  readonly created: StatedDate | null;
}

const TITLES =
  "citation_title dc.title dcterms.title dc:title og:title parsely-title sailthru.title twitter:title title".split(
    " ",
  );
const SITE_NAMES = "og:site_name application-name dc.publisher dcterms.publisher".split(" ");
const PUBLISHED = (
  "article:published_time article:published og:article:published_time datepublished dcterms.issued dc.date.issued " +
  "dcterms.available dc.date.published citation_publication_date citation_online_date " +
  "citation_date parsely-pub-date sailthru.date publish-date publish_date pubdate publication_date publicationdate " +
  "date_published article.published cxenseparse:recs:publishtime dcterms.date dc.date date"
).split(" ");
/** When the page was set up; it may have been shown, and changed, long after. */
const CREATED = "dcterms.created dc.date.created created".split(" ");
const UPDATED = (
  "article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified dc.modified last-modified lastmod " +
  "dc.date.reviewed revised updated_time"
).split(" ");

export function readHtmlHead(document: Tree.Document): HtmlHead {
  const named = new Map<string, string>();
  const scripts: string[] = [];
  const times: TimeElement[] = [];
  let tab: string | null = null;
  const stack: Tree.Node[] = [];
  pushChildren(stack, document);
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!adapter.isElementNode(node)) continue;
    const name = node.tagName;
    if (name === "meta") note(named, node);
    else if (name === "title" && tab === null && isInHead(node)) tab = canonicalLine(textOf(node)) || null;
    else if (name === "script" && /ld\+json/i.test(attribute(node, "type") ?? ""))
      scripts.push(scriptOf(node));
    else {
      const time = timeOf(node);
      if (time) times.push(time);
    }
    if (name !== "svg" && name !== "math") pushChildren(stack, node);
  }
  const html = document.childNodes.find(adapter.isElementNode);
  const given = html ? attribute(html, "lang") || attribute(html, "xml:lang") : null;
  const lang = given && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(given) ? given : null;
  const data = readJsonLd(scripts);
  const dated = (values: readonly (string | null | undefined)[], basis: StatedDate["basis"]) => {
    for (const value of values) {
      const date = value ? dateOf(value, lang, basis) : null;
      if (date) return date;
    }
    return null;
  };
  const metas = (names: readonly string[]) => names.map((each) => named.get(each));
  const marked = (which: TimeElement["says"]) =>
    times.filter(({ says }) => says === which).map(({ value }) => value);
  return {
    tab,
    lang,
    titles: [data.headline, ...metas(TITLES), data.name].filter(
      (title) => title !== null && title !== undefined,
    ),
    siteName: metas(SITE_NAMES).find((name) => name !== undefined) ?? null,
    published: dated([data.published, ...metas(PUBLISHED), ...marked("published")], "published"),
    updated: dated([data.modified, ...metas(UPDATED), ...marked("updated")], "updated"),
    created: dated([data.created, ...metas(CREATED)], "inferred"),
  };
}

function note(named: Map<string, string>, meta: Tree.Element): void {
  const content = canonicalLine(attribute(meta, "content") ?? "");
  if (!content) return;
  for (const name of ["property", "name", "itemprop", "http-equiv"]) {
    const key = attribute(meta, name)?.toLowerCase().trim();
    if (key && !named.has(key)) named.set(key, content);
  }
}

function isInHead(element: Tree.Element): boolean {
  const above = element.parentNode;
  return above !== null && adapter.isElementNode(above) && above.tagName !== "svg";
}

function scriptOf(script: Tree.Element): string {
  return script.childNodes.map((node) => (adapter.isTextNode(node) ? node.value : "")).join("");
}

interface TimeElement {
  readonly says: "published" | "updated";
  readonly value: string;
}

/** An element that says it holds the date of publication or of the last change. */
function timeOf(element: Tree.Element): TimeElement | null {
  if (element.attrs.length === 0) return null;
  const property =
    `${attribute(element, "itemprop") ?? ""} ${attribute(element, "property") ?? ""}`.toLowerCase();
  const classes = attribute(element, "class")?.toLowerCase() ?? "";
  const isTime = element.tagName === "time";
  if (!isTime && !/date/.test(property)) return null;
  const value =
    attribute(element, "datetime") ||
    attribute(element, "content") ||
    attribute(element, "title") ||
    textOf(element, 60);
  if (
    /datemodified/.test(property) ||
    (isTime && /(?:^|[\s_-])(?:updated|modified)(?:$|[\s_-])/.test(classes))
  )
    return { says: "updated", value };
  const published =
    /date(?:published|created|issued)|dc:date|schema:date/.test(property) ||
    (isTime &&
      (attribute(element, "pubdate") !== null ||
        /(?:^|[\s_-])(?:published|entry-date|pubdate|post-date|publish-date)(?:$|[\s_-])/.test(classes)));
  return published ? { says: "published", value } : null;
}

/** "2013-09-27T10:00:00Z", "20130927", "27 September 2013"; the day as it is written there, wherever the reader is. */
function dateOf(value: string, lang: string | null, basis: StatedDate["basis"]): StatedDate | null {
  const words = value.slice(0, 100).trim();
  const compact = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(words);
  const text = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : words.replace(/(\d)T(?=\d\d)/, "$1 ");
  const [date] = findDates(text, { lang, order: numberOrder("", lang) ?? "month first" });
  if (date?.precision === "day" && /^(?:19|20)/.test(date.iso))
    return { iso: date.iso, precision: "day", basis, quote: words };
  return null;
}
