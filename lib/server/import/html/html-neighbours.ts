import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute } from "./html-evidence";
import { textOf } from "./html-text";

/** As much of two neighbours as shows whether they are one word. */
const GLANCE = 60;
const MARKER = /^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivxlc]{1,5})[.)]|[•◦▪▫●○■□‣⁃∙·])$/iu;

/**
 * Whether two elements in a line, between which the source has no white space, are parts of a layout ("Director" | "Ana
 * Silva", "(a)" | "he takes") and not of one word set in two types ("non" | "governmental"). The style sheet that parts them
 * on the page is often not at hand; what is said here holds without it.
 */
export function standApart(left: Tree.Element, right: Tree.Element): boolean {
  if (left.tagName === "a" && right.tagName === "a")
    return attribute(left, "href") !== attribute(right, "href");
  const before = textOf(left, GLANCE).trim();
  const after = textOf(right, GLANCE).trim();
  if (!before || !/^[\p{L}\p{N}“"‘(]/u.test(after)) return false;
  if (MARKER.test(before)) return true;
  if (/^\d{1,4}$/.test(before)) return /^\p{Lu}[^\p{Lu}\s]*\s/u.test(after);
  if (/\p{Ll}{2}[.:;,!?]$/u.test(before)) return true;
  return /\p{Ll}{3}$/u.test(before) && before.length >= 4 && /^\p{Lu}\p{Ll}/u.test(after);
}

/** Whether a link or span stands in the middle of a sentence: then it is words, whatever it is called. */
export function hasWordsBeside(element: Tree.Element): boolean {
  const siblings = element.parentNode?.childNodes ?? [];
  return siblings.some((sibling) => adapter.isTextNode(sibling) && sibling.value.trim().length > 0);
}
