import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { captionKind } from "@/lib/core/documents/image-caption";
import {
  furnitureAnywhere,
  furnitureAtEdges,
  isSiteName,
  navigationRow,
  REMAINS,
  withoutRemains,
} from "./furniture-phrases";
import { isDateLine, isKindLine, isMastheadLine } from "./masthead-lines";

/** How far from the beginning a masthead (kind, office, place, date) is looked for. */
const HEAD_BLOCKS = 60;
/** A run of short lines this long, with known furniture in it, is a menu. */
const MENU_LINES = 5;
const LONGEST_PICTURE_LINK = 500;
/** So many words are the document's, whatever they end with. */
const BODY_WORDS = 25;
/** How many blocks above an item the one before it may begin. */
const ITEM_REACH = 40;

/**
 * Marks site furniture in the drafts of a document, each with its reason. It marks by evidence: words that only
 * furniture has *and* what they are (a link, a button) or where they stand (above or below all running text), repetition,
 * a place above the title beside other furniture, menus at the edges, records under pictures.
 * A line that might be the document's stays.
 *
 * @param site whether it may be a page of a site; a file of a word processor repeats a line because its author did.
 */
export function markFurniture(drafts: readonly DraftBlock[], site = true): void {
  markByWords(drafts);
  markHead(drafts, site);
  markMenus(drafts);
  markFoot(drafts);
  markNeighbours(drafts);
}

/** What the head of an HTML page says; it repeats the title, and is no evidence against it. */
export const TAB_TITLE = "title in the browser's tab";

const isOpen = (draft: DraftBlock | undefined): draft is DraftBlock =>
  draft !== undefined && draft.chrome === null;
const isShort = (text: string): boolean => text.length <= 80 && !/[.;!?]["”’»)]?$/u.test(text);

/** A sentence of the document: what furniture above and below it is told from. */
function isBody(draft: DraftBlock): boolean {
  if (!isOpen(draft) || draft.kind === "caption") return false;
  const words = draft.text.split(/\s+/u, BODY_WORDS).length;
  return words >= BODY_WORDS || (words >= 8 && /[.!?:]["”’»)]?(?:\[[^\]\s]{1,6}\]){0,4}$/u.test(draft.text));
}

/** Where the source has structure, what a control says is one only in a control. */
const isControl = (draft: DraftBlock): boolean => !draft.sure || draft.linked === true;

/** The reason by which a line at an edge of the page is furniture, or `null`. */
function edgeReason(draft: DraftBlock): string | null {
  const found = furnitureAtEdges(draft.text);
  return found && (found.evidence === "ends" || isControl(draft)) ? found.reason : null;
}

/** The blocks between the first and the last sentence of the document; an item of a list is as good as a sentence. */
function bodyOf(drafts: readonly DraftBlock[]): { readonly first: number; readonly last: number } {
  const isText = (draft: DraftBlock) => isBody(draft) && furnitureAnywhere(draft.text) === null;
  const first = drafts.findIndex(isText);
  return { first: first < 0 ? drafts.length : first, last: drafts.findLastIndex(isText) };
}

function markByWords(drafts: readonly DraftBlock[]): void {
  const body = bodyOf(drafts);
  for (const [at, draft] of drafts.entries()) {
    if (!isOpen(draft)) continue;
    const { text } = draft;
    const row = isControl(draft) ? navigationRow(text) : null;
    if (row && row.known >= 2 && row.known * 2 >= row.links) draft.chrome = "navigation";
    else if (captionKind(text) === "record") {
      draft.kind = "caption";
      draft.chrome = "record under a picture";
    } else if (
      text.length <= LONGEST_PICTURE_LINK &&
      /!\[[^\]]*\]\(/.test(text) &&
      withoutRemains(text).split(" ").length <= 6 &&
      isShort(text)
    ) {
      draft.chrome = "picture link";
    } else {
      const found = furnitureAnywhere(text);
      const atEnd = at < body.first || at > body.last;
      if (found && (found.evidence === "ends" ? atEnd && !isNextItem(drafts, at) : isControl(draft)))
        draft.chrome = found.reason;
    }
  }
  // A tile "Name![]() |" was divided into words and remains: its words are a link's, too.
  if (!drafts.some((draft) => draft.chrome !== null && draft.text.includes("!["))) return;
  for (const [at, draft] of drafts.entries()) {
    if (!isOpen(draft) || draft.text.length > 60) continue;
    const near = [drafts[at + 1], drafts[at - 1]].filter(
      (other, side) =>
        other &&
        (side === 0
          ? other.gap.length < 2 && other.gap !== "\n"
          : draft.gap.length < 2 && draft.gap !== "\n"),
    );
    if (near.some((other) => other?.chrome && /!\[/.test(other.text))) draft.chrome = "picture link";
  }
}

/** "(c) 2013 …" after "(b) …" is the next item of a list. */
function isNextItem(drafts: readonly DraftBlock[], at: number): boolean {
  if (!/^\(c\)/iu.test(drafts[at]?.text ?? "")) return false;
  if (drafts[at]?.marker !== undefined) return true;
  return drafts.slice(Math.max(0, at - ITEM_REACH), at).some(({ text }) => /^\(b\)/iu.test(text));
}

/** What stands above the title: the site's name, slogan and menus, if there is evidence of them. */
function markHead(drafts: readonly DraftBlock[], site: boolean): void {
  const masthead = drafts
    .slice(0, HEAD_BLOCKS)
    .findIndex((draft) => isKindLine(draft.text) || isDateLine(draft.text));
  // A table is data, however short its words: its rows may well be alike.
  const body = drafts.findIndex((draft) => isBody(draft) || draft.table !== undefined);
  const end = masthead >= 0 && (body < 0 || masthead < body) ? masthead : Math.max(body, 0);
  const before = drafts.slice(0, end).filter((draft) => draft.chrome !== TAB_TITLE);
  const names = before.filter((draft) => isOpen(draft) && isSiteName(draft.text));
  const repeated = new Map<string, number>();
  // Lines drawn with signs may well be alike.
  for (const { text, kind } of before) {
    const counts = /\p{L}/u.test(text) && kind !== "list-item" && (site || isSiteName(text));
    if (counts) repeated.set(text, (repeated.get(text) ?? 0) + 1);
  }
  // The last line above is the title, unless it is furniture itself (then the title stands below).
  const title = before.findLastIndex(
    (draft) =>
      isOpen(draft) && !isSiteName(draft.text) && !edgeReason(draft) && (repeated.get(draft.text) ?? 0) < 2,
  );
  // A page that says its title twice, and nothing else above its text.
  const saidTwice =
    title < 0 && (masthead < 0 || drafts.slice(masthead, body).every(({ text }) => isMastheadLine(text)))
      ? before.findLastIndex(({ text }) => (repeated.get(text) ?? 0) > 1 && !isSiteName(text))
      : -1;
  const evidence =
    before.some((draft) => draft.chrome !== null) || [...repeated.values()].some((count) => count > 1);
  for (const [at, draft] of before.entries()) {
    // What the source calls its main heading is no name of its site.
    if (!isOpen(draft) || (draft.sure && draft.kind === "heading" && draft.level === 1)) continue;
    if (saidTwice >= 0 && draft.text === before[saidTwice]?.text) {
      if (at !== saidTwice) draft.chrome = "title, repeated";
      continue;
    }
    if ((repeated.get(draft.text) ?? 0) > 1 && (isSiteName(draft.text) || isShort(draft.text)))
      draft.chrome = "site name, repeated";
    else if (names.includes(draft) && (evidence || at < title)) draft.chrome = "site name";
    else if (evidence && edgeReason(draft)) draft.chrome = edgeReason(draft);
    else if (evidence && masthead >= 0 && end === masthead && isAboveTitle(before, at, title))
      draft.chrome = "above the title";
  }
}

/** Between furniture and the title, or a menu directly above the masthead. */
function isAboveTitle(before: readonly DraftBlock[], at: number, title: number): boolean {
  const draft = before[at];
  if (!draft || draft.sure || !before.slice(0, at).some((other) => other.chrome !== null)) return false;
  // A menu whose links stand in one line: "Home Issues Press Travel Countries".
  if (
    /^home(?: [\p{Lu}&]\p{L}*){4,}/u.test(
      draft.text.toLowerCase().startsWith("home ") ? `home${draft.text.slice(4)}` : "",
    )
  )
    return true;
  return at < title && isShort(draft.text);
}

/** Runs of short lines with known furniture among them, outside the text's body. */
function markMenus(drafts: readonly DraftBlock[]): void {
  // Lines of a menu are too short to be body, so marking them does not change where it begins.
  const body = drafts.findIndex(isBody);
  let start = 0;
  for (let at = 0; at <= drafts.length; at++) {
    const draft = drafts[at];
    const inMenu = draft && (draft.chrome !== null || (!draft.sure && isMenuLine(draft)));
    if (inMenu) continue;
    const run = at - start >= MENU_LINES ? drafts.slice(start, at) : [];
    const known = run.filter((line) => edgeReason(line) || isLinkChrome(line.chrome)).length;
    // At either end of the page a menu may be long: there fewer known links are enough.
    const atEnd = at === drafts.length || body < 0 || body >= start;
    if (run.length > 0 && known >= 3 && known * (atEnd ? 10 : 4) >= run.length) {
      // The last line above the text may be its title.
      const spared =
        draft && isBody(draft) ? run.findLastIndex((line) => isOpen(line) && !edgeReason(line)) : -1;
      for (const [place, line] of run.entries()) {
        if (isOpen(line) && place !== spared && !isMastheadLine(line.text)) line.chrome = "navigation";
      }
    }
    start = at + 1;
  }
}

/** Furniture that stands among menus; captions and remains stand anywhere. */
function isLinkChrome(reason: string | null): boolean {
  return reason !== null && !/picture|remains/.test(reason);
}

function isMenuLine(draft: DraftBlock): boolean {
  return (
    draft.text.length <= 50 &&
    draft.text.split(" ").length <= 6 &&
    (isShort(draft.text) || /^\p{Lu}\p{Ll}+\.$/u.test(draft.text)) &&
    draft.gap !== "\n\n"
  );
}

/** From the end upwards, as long as it is furniture. */
function markFoot(drafts: readonly DraftBlock[]): void {
  const heads = new Set(
    drafts
      .slice(0, HEAD_BLOCKS)
      .filter((draft) => draft.chrome !== null)
      .map((draft) => draft.text),
  );
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at];
    if (!isOpen(draft)) continue;
    const row = isControl(draft) ? navigationRow(draft.text) : null;
    const reason =
      edgeReason(draft) ??
      (row && row.known > 0 ? "navigation" : null) ??
      (heads.has(draft.text) || (isSiteName(draft.text) && at < drafts.length - 1) ? "site name" : null);
    if (!reason) return;
    draft.chrome = reason;
  }
}

/** A control between furniture is furniture; so is the description of a picture among pictures. */
function markNeighbours(drafts: readonly DraftBlock[]): void {
  for (const [at, draft] of drafts.entries()) {
    if (!isOpen(draft) || draft.sure) continue;
    const above = drafts[at - 1];
    const below = drafts[at + 1];
    if (above?.chrome && below?.chrome) {
      const reason = edgeReason(draft) ?? (draft.text.replace(REMAINS, "").trim() ? null : "remains");
      if (reason) draft.chrome = reason;
    }
    if (draft.chrome !== null || !/^\p{Ll}+(?: \p{Ll}+){0,3}$/u.test(draft.text)) continue;
    const near = drafts.slice(Math.max(0, at - 3), at + 4);
    if (near.some(({ chrome }) => chrome === "record under a picture"))
      draft.chrome = "description of a picture";
  }
}
