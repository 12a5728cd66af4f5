import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute } from "./html-evidence";
import { pushChildren, textOf } from "./html-text";

/** The notes of a page and the marks that call them. */
export interface HtmlNotes {
  /** List items and paragraphs that are notes. */
  readonly notes: ReadonlySet<Tree.Element>;
  /** Links that call a note, or stand as its mark before it. */
  readonly marks: ReadonlySet<Tree.Element>;
  /** Links that lead from a note back to the text and say nothing else. */
  readonly backs: ReadonlySet<Tree.Element>;
}

const MARK = /^[[(]?(?:note\s?)?(?:\d{1,3}|[a-z]|[ivxlc]{1,6}|[*∗†‡§¶#]{1,3})[\])]?$/iu;
const BRACKETED = /^[[(].*[\])]$/u;
const BACK =
  /^(?:(?:\s|[↑↩↵⇑⏎^⤴]\ufe0e?\ufe0f?)+|(?:back|return) to (?:the )?(?:citation|text|reference)|zurück zum text|retour au texte|volver al texto)$/iu;
const NOTE_ROLES: ReadonlySet<string> = new Set(["doc-footnote", "doc-endnote"]);
const NOTE_LISTS = /(?:^|[\s_-])(?:foot-?notes?|end-?notes?|fn-?list|reflist|footnotes-list)(?:$|[\s_-])/i;
const OWNERS: ReadonlySet<string> = new Set(["li", "p", "div", "dd", "td", "aside", "section"]);
const HEADINGS = /^h[1-6]$/;
const NEAR = 6;

/**
 * Finds notes by their links: a raised or bracketed mark that links to a later place is a call, and what it leads to is a
 * note; so is what links back to the link that leads to it. Lists that their role or name calls notes are notes as well.
 */
export function findNotes(elements: Iterable<Tree.Element>): HtmlNotes {
  const places = new Map<string, { readonly element: Tree.Element; readonly at: number }>();
  const links: { readonly element: Tree.Element; readonly at: number; readonly to: string }[] = [];
  const notes = new Set<Tree.Element>();
  const marks = new Set<Tree.Element>();
  const backs = new Set<Tree.Element>();
  let at = 0;
  for (const element of elements) {
    at++;
    if (element.attrs.length === 0 && element.tagName !== "li") continue;
    for (const name of ["id", "name"]) {
      const id = attribute(element, name);
      if (id && !places.has(id)) places.set(id, { element, at });
    }
    const href = element.tagName === "a" ? attribute(element, "href") : null;
    const hash = href?.lastIndexOf("#") ?? -1;
    if (href && hash >= 0 && hash + 1 < href.length) links.push({ element, at, to: href.slice(hash + 1) });
    if (NOTE_ROLES.has(attribute(element, "role") ?? "")) notes.add(element);
    if (element.tagName === "li" && isNamedNotes(element)) notes.add(element);
  }
  const leading = new Map<Tree.Element, string>(links.map(({ element, to }) => [element, to]));
  for (const link of links) {
    const target = places.get(link.to);
    const words = textOf(link.element, 20).trim();
    if (BACK.test(words) && target && target.at < link.at) backs.add(link.element);
    // The notes of a book often stand in a file of their own: "2013" with its note 1 is not 20131.
    if (!target && saysNoteref(link.element) && MARK.test(words)) marks.add(link.element);
    if (!target || target.at <= link.at || !MARK.test(words)) continue;
    const owner = ownerOf(target.element);
    if (!owner || HEADINGS.test(owner.tagName)) continue;
    const back = linkBack(owner, link.element, leading, places);
    if (!back && !isRaised(link.element) && !BRACKETED.test(words)) continue;
    if (!back && owner.tagName !== "li" && owner.tagName !== "p" && owner.tagName !== "aside") continue;
    marks.add(link.element);
    notes.add(owner);
    if (back && MARK.test(textOf(back, 20).trim())) marks.add(back);
    else if (back && BACK.test(textOf(back, 20))) backs.add(back);
  }
  return { notes, marks, backs };
}

function isNamedNotes(item: Tree.Element): boolean {
  const list = item.parentNode;
  for (const around of [list, list && "parentNode" in list ? list.parentNode : null]) {
    if (!around || !adapter.isElementNode(around)) continue;
    const role = attribute(around, "role") ?? "";
    if (role === "doc-endnotes" || role === "doc-footnotes") return true;
    const names = `${attribute(around, "class") ?? ""} ${attribute(around, "id") ?? ""}`;
    if (NOTE_LISTS.test(names) && hasBackLink(item)) return true;
  }
  return false;
}

function hasBackLink(item: Tree.Element): boolean {
  const stack: Tree.Node[] = [];
  pushChildren(stack, item);
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!adapter.isElementNode(node)) continue;
    if (node.tagName === "a" && /#./.test(attribute(node, "href") ?? "")) return true;
    pushChildren(stack, node);
  }
  return false;
}

/** The part of the text that a place in it stands for. */
function ownerOf(place: Tree.Element): Tree.Element | null {
  let at: Tree.Element | null = place;
  for (let steps = 0; at && steps < NEAR; steps++) {
    if (OWNERS.has(at.tagName) || HEADINGS.test(at.tagName)) return at;
    const above: Tree.ParentNode | null = at.parentNode;
    at = above && adapter.isElementNode(above) ? above : null;
  }
  return null;
}

/** The link in a note that leads to where it is called. */
function linkBack(
  note: Tree.Element,
  call: Tree.Element,
  leading: ReadonlyMap<Tree.Element, string>,
  places: ReadonlyMap<string, { readonly element: Tree.Element }>,
): Tree.Element | null {
  const near = new Set<Tree.Node>();
  let at: Tree.Node | null = call;
  for (let steps = 0; at && steps < NEAR; steps++) {
    near.add(at);
    if (!adapter.isElementNode(at) || at.tagName === "p" || at.tagName === "li") break;
    at = at.parentNode;
  }
  for (const child of call.childNodes) near.add(child);
  const stack: Tree.Node[] = [];
  pushChildren(stack, note);
  for (let node = stack.pop(), looked = 0; node && looked < 200; node = stack.pop(), looked++) {
    if (!adapter.isElementNode(node)) continue;
    const to = leading.get(node);
    const place = to === undefined ? undefined : places.get(to);
    if (place && near.has(place.element)) return node;
    pushChildren(stack, node);
  }
  return null;
}

/** Does a link say of itself that it calls a note? */
export const saysNoteref = (link: Tree.Element) =>
  /noteref/.test(attribute(link, "role") ?? attribute(link, "epub:type") ?? "");

function isRaised(link: Tree.Element): boolean {
  if (saysNoteref(link)) return true;
  const above = link.parentNode;
  if (above && adapter.isElementNode(above) && above.tagName === "sup") return true;
  return link.childNodes.some((child) => adapter.isElementNode(child) && child.tagName === "sup");
}
