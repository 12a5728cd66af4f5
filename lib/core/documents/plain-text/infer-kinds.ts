import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { isMastheadLine } from "@/lib/core/documents/furniture/masthead-lines";
import { captionKind } from "@/lib/core/documents/image-caption";
import type { ListMarker } from "./list-marker";

const LONGEST_HEADING = 140;
const OPENING_QUOTE = /^["“„«‹「『]/u;
const CLOSING_QUOTE = /["”“»›」』]$/u;
/** A quotation with its speaker on the same line: "… slavery. ~ President George W. Bush". */
const SIGNED = /[.!?]["”“»]? ?(?:[–—~]|--) ?(?:\p{Lu}[\p{L}.’'-]*[ ,]+){1,7}\p{Lu}[\p{L}.’'-]*$/u;
const LONGEST_ATTRIBUTION = 120;
const ATTRIBUTION = /^(?:[–—~-]|--)\s?\p{Lu}/u;

/** A heading does not stop in the middle of a sentence, as a paragraph does that has lost its link. */
const UNFINISHED =
  /\b(?:the|a|an|of|and|or|to|in|on|at|by|for|with|from|is|are|visit|see|der|die|das|und|oder|de|la|le|et|y|el)$/iu;

/**
 * Tells headings, quotes, captions and table rows apart by their words and their place, where the source does not say
 * what they are (plain text, PDF without marked headings). Changes the drafts; furniture is left alone.
 */
export function inferKinds(drafts: readonly DraftBlock[]): void {
  for (const draft of drafts) {
    if (draft.chrome !== null || draft.kind !== "paragraph") continue;
    if (draft.text.includes("\t") || isBarredRow(draft.text)) draft.kind = "table-row";
    else if (captionKind(draft.text)) draft.kind = "caption";
  }
  inferQuotes(drafts);
  inferHeadings(drafts);
}

/** "| a | b |" */
function isBarredRow(text: string): boolean {
  return text.startsWith("|") && text.endsWith("|") && text.split("|", 4).length > 3;
}

/** A paragraph wholly in quotation marks with its attribution, on the same line or the next. */
function inferQuotes(drafts: readonly DraftBlock[]): void {
  for (const [at, draft] of drafts.entries()) {
    if (draft.chrome !== null || draft.kind !== "paragraph") continue;
    const next = drafts[at + 1];
    const attributed =
      next?.chrome === null &&
      next.kind === "paragraph" &&
      ATTRIBUTION.test(next.text) &&
      next.text.length <= LONGEST_ATTRIBUTION;
    if (OPENING_QUOTE.test(draft.text) && CLOSING_QUOTE.test(draft.text) && attributed) {
      draft.kind = "quote";
      next.kind = "quote";
    } else if (SIGNED.test(draft.text.slice(-LONGEST_ATTRIBUTION)) && !draft.sure) {
      draft.kind = "quote";
    }
  }
}

/** A text that parts its paragraphs by line breaks alone: below this share of empty lines they say nothing. */
const LINE_PER_BLOCK = 0.1;

function inferHeadings(drafts: readonly DraftBlock[]): void {
  const open = drafts.filter((draft) => draft.chrome === null);
  const anySure = open.some((draft) => draft.sure && draft.kind === "heading");
  let titled = anySure;
  const firstBody = open.findIndex((draft) => isProse(draft.text));
  const parted = open.filter((draft) => draft.gap === "\n\n").length;
  const tight = open.length >= 12 && parted < LINE_PER_BLOCK * open.length;
  const byNumber = numberedHeadings(open);
  for (const [at, draft] of open.entries()) {
    if (draft.sure || draft.kind === "heading") continue;
    if (!byNumber.has(at) && (draft.kind !== "paragraph" || !isHeading(open, at, firstBody, tight))) continue;
    draft.kind = "heading";
    draft.level = titled ? 2 : 1;
    titled = true;
  }
}

function isHeading(open: readonly DraftBlock[], at: number, firstBody: number, tight: boolean): boolean {
  const draft = open[at];
  if (!draft || draft.level !== undefined || !looksLikeHeading(draft.text)) return false;
  if ((firstBody < 0 || at <= firstBody) && at > 0 && isMastheadLine(draft.text)) return false;
  const next = open[at + 1];
  const above = open[at - 1];
  if (!next) return false;
  // A short line between two paragraphs, each of which is a line.
  if (tight && isProse(next.text) && (!above || isProse(above.text) || above.chrome !== null)) return true;
  if (above && draft.gap !== "\n\n" && !(draft.gap === "" && above.kind === "caption")) return false;
  // An indented line below an item belongs to it.
  if (
    above &&
    (above.kind === "list-item" || above.indent > 1) &&
    draft.indent > 1 &&
    draft.indent >= above.indent
  )
    return false;
  if (ATTRIBUTION.test(next.text)) return false;
  // Short lines directly below each other are an address, a masthead or a verse.
  return (
    next.gap === "\n\n" || next.kind !== "paragraph" || next.text.length > LONGEST_HEADING || next.gap === ""
  );
}

/**
 * Items of the outermost level that are headings. What is numbered one after the other is of one kind: where a paragraph stands
 * below each, those with a short one follow those with a long one.
 */
function numberedHeadings(open: readonly DraftBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const run of numberedInTurn(open)) {
    const sure = run.filter((at) => isNumberedHeading(open, at, isProse));
    const alike = sure.length > 0 && run.every((at) => isNumberedHeading(open, at, isSentence));
    for (const at of alike ? run : sure) found.add(at);
  }
  return found;
}

/** Places of the outermost numbered items, those together that count up in one dress. */
function numberedInTurn(open: readonly DraftBlock[]): number[][] {
  const runs: number[][] = [];
  let going: ListMarker["values"] = [];
  for (const [at, { kind, numbering, level, sure }] of open.entries()) {
    if (kind !== "list-item" || !numbering?.label || sure || (level ?? 1) > 1) continue;
    const next = numbering.values.filter(({ style, value }) =>
      going.some((last) => last.style === style && last.value === value - 1),
    );
    if (next.length > 0) runs.at(-1)?.push(at);
    else runs.push([at]);
    going = next.length > 0 ? next : numbering.values;
  }
  return runs;
}

/** "2. Remittances" above a paragraph without a number is a heading; among other items it is an item. */
function isNumberedHeading(
  open: readonly DraftBlock[],
  at: number,
  isBody: (text: string) => boolean,
): boolean {
  const draft = open[at];
  const next = open[at + 1];
  if (!draft?.numbering || !next) return false;
  const words = draft.text.slice(draft.numbering.length);
  if (words && !looksLikeHeading(words)) return false;
  return (
    next.kind === "paragraph" && next.level === undefined && next.indent <= draft.indent && isBody(next.text)
  );
}

function looksLikeHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || text.split(" ").length > 20) return false;
  if (/[.;:,»!…]["”’)]?(?:\[[^\]]{1,12}\])*$/u.test(text) && !/\b(?:\p{Lu}\.){2,}$/u.test(text)) return false;
  if (UNFINISHED.test(text)) return false;
  return /^["“‘„«$(¿]?[\p{Lu}\p{Lo}\p{N}$€£]/u.test(text) && /\p{L}{2}/u.test(text);
}

function isProse(text: string): boolean {
  return text.length > LONGEST_HEADING || (text.split(" ").length >= 8 && isSentence(text));
}

const isSentence = (text: string): boolean => /[.!?:。؟।]["”’»)]?$/u.test(text);
