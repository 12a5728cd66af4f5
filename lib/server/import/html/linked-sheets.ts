import "server-only";
import { defaultTreeAdapter as adapter, html, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { findElements } from "./find-elements";
import { attribute } from "./html-evidence";

/** Sheets longer than this say more of looks than of words; they are passed over. */
const LONGEST_SHEET = 1_000_000;

/** The links of a page to the style sheets that it is shown with. */
export function linkedSheets(document: Tree.Document): Tree.Element[] {
  return findElements(document, (element) => element.tagName === "link" && isShown(element));
}

/**
 * Puts a style sheet in the place of the link to it, where the file that holds the page holds the sheet too: it says
 * which words are struck out, raised or not shown, and how lists are numbered.
 */
export function putSheet(link: Tree.Element, css: string): void {
  if (css.length > LONGEST_SHEET) return;
  link.tagName = "style";
  link.nodeName = "style";
  link.attrs = [];
  link.childNodes = [];
  link.namespaceURI = html.NS.HTML;
  adapter.insertText(link, css);
}

function isShown(link: Tree.Element): boolean {
  const relations = (attribute(link, "rel") ?? "").toLowerCase().split(/\s+/);
  const media = (attribute(link, "media") ?? "").toLowerCase();
  return (
    relations.includes("stylesheet") &&
    !relations.includes("alternate") &&
    (media === "" || /\b(?:all|screen)\b/.test(media))
  );
}
