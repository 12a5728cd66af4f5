import { besideDate, isFiling } from "@/lib/core/documents/dates/date-line";
import { findDates, mayHoldDate } from "@/lib/core/documents/dates/find-dates";
import { findStatedDate } from "@/lib/core/documents/dates/find-stated-date";
import {
  documentKinds,
  officeLine,
  pageFurniture,
  placeLine,
  releaseLine,
  signatureLine,
} from "@/lib/core/documents/furniture/head-line-rules";
import type { Block } from "./block";
import type { DocumentMetadata, StatedDate } from "./canonical-document";

/** One line of the head of a document, or a whole block where its lines belong together. */
interface HeadUnit {
  readonly text: string;
  readonly role: "kind" | "date" | "office" | "place" | "signature" | "text";
}

/** How many lines from the top may belong to the head: title, kind, office, place, date. */
const HEAD_UNITS = 25;

const LONGEST_DATE_LINE = 80;

const tidy = (text: string) =>
  text
    .replace(/!\[[^\]\n]{0,80}\]\([^)\n]{0,200}\)/g, " ")
    .replace(/\s*\|\s*$/, "")
    .replace(/\s+/g, " ")
    .trim();

/** A line of issue: one date, and beside it nothing but a place in front, a label, or where a site files the page. */
function isDateLine(line: string): boolean {
  if (line.length > LONGEST_DATE_LINE || !mayHoldDate(line)) return false;
  const english = findDates(line);
  const dates = english.length > 0 ? english : findDates(line, { lang: null });
  const [first] = dates;
  if (first?.precision !== "day" || dates.length > 1) return false;
  const rest = besideDate(line, first);
  if (isFiling(rest)) return true;
  const before = line.slice(0, first.start).trimEnd();
  return (
    rest.length <= 24 &&
    (/[,:–—-]$/.test(before) || /^(?:published|updated|posted|released|issued)\b/i.test(rest))
  );
}

function roleOf(line: string): HeadUnit["role"] {
  if (documentKinds.has(line.toLowerCase().replace(/[:.]$/, ""))) return "kind";
  if (isDateLine(line)) return "date";
  if (officeLine.test(line) && line.length <= 120 && !/[.!?]$/.test(line)) return "office";
  if (signatureLine(line)) return "signature";
  if (placeLine.test(line)) return "place";
  return "text";
}

/** Lines of the document's own words, from the top; a block without a line of a known role stays whole (its title may be wrapped). */
function readHead(text: string, blocks: readonly Block[]): HeadUnit[] {
  const units: HeadUnit[] = [];
  for (const block of blocks) {
    if (block.chrome !== null || block.kind === "caption") continue;
    const whole = text.slice(block.start, Math.min(block.end, block.start + 2_000));
    const lines = whole
      .split("\n")
      .map(tidy)
      .filter((line) => /\p{L}/u.test(line));
    const roles = lines.map(roleOf);
    if (roles.every((role) => role === "text")) units.push({ text: lines.join(" "), role: "text" });
    else for (const [at, line] of lines.entries()) units.push({ text: line, role: roles[at] ?? "text" });
    if (units.length >= HEAD_UNITS) break;
  }
  return units.slice(0, HEAD_UNITS);
}

/** Date and kind stand so many lines under the title at most, where nothing but bylines and subtitles parts them. */
const CLOSE = 4;

/** May this line be a title: short, no sentence, no label of something that follows. */
function titleLike(unit: HeadUnit | undefined): boolean {
  if (!unit || unit.text.length > 300 || !/\p{L}{2}/u.test(unit.text)) return false;
  if (unit.role === "office") return true;
  if (unit.role !== "text" || releaseLine.test(unit.text)) return false;
  if (/[:;,]$/.test(unit.text) || /^[-–—~•"“(]/.test(unit.text)) return false;
  return !/[.]$/.test(unit.text) || /(?:\b(?:U\.S|D\.C|Inc|Jr|[A-Z])\.|\.{3})$/.test(unit.text);
}

/** The title stands directly above the lines of kind, office, place and date, else directly below, else first. */
function findTitle(units: readonly HeadUnit[], firstLine: string): string | null {
  const segments = firstLine.split(/\s+[|·»]\s+/);
  const fromPageTitle = segments.length >= 2 ? (segments[0] ?? "") : "";
  if (fromPageTitle && units.some((unit) => unit.text === fromPageTitle)) return fromPageTitle;
  // Office lines may be the title themselves, so only kind and date make a block of particulars.
  const anchor = units.findIndex((unit) => unit.role === "kind" || unit.role === "date");
  if (anchor >= 0) {
    let above = anchor - 1;
    while (above > 0 && units[above]?.role !== "text") above--;
    // Close under the top the title comes first, its byline and subtitle behind it.
    const top = anchor <= CLOSE ? units.findIndex((unit) => unit.role === "text" && titleLike(unit)) : -1;
    if (top >= 0 && top < above) return titleText(units[top]?.text ?? "");
    if (above >= 0 && titleLike(units[above])) return titleText(units[above]?.text ?? "");
    let below = anchor;
    while (
      below < units.length &&
      (units[below]?.role !== "text" || releaseLine.test(units[below]?.text ?? ""))
    )
      below++;
    return titleLike(units[below]) ? titleText(units[below]?.text ?? "") : null;
  }
  const first = units.find(({ text }) => !releaseLine.test(text));
  if (fromPageTitle) return fromPageTitle;
  return first && titleLike(first) ? titleText(first.text) : null;
}

/** "FACT SHEET: The title" carries its kind in front. */
function titleText(line: string): string {
  const colon = line.indexOf(":");
  return colon > 0 && colon < 40 && documentKinds.has(line.slice(0, colon).toLowerCase().trim())
    ? line.slice(colon + 1).trim()
    : line;
}

function findKind(text: string, blocks: readonly Block[], units: readonly HeadUnit[]): string | null {
  const line = units.find((unit) => unit.role === "kind");
  if (line) return line.text.replace(/[:.]$/, "");
  const [opening] = units;
  const colon = opening?.text.indexOf(":") ?? -1;
  if (opening && colon > 0 && documentKinds.has(opening.text.slice(0, colon).toLowerCase().trim()))
    return opening.text.slice(0, colon).trim();
  const furniture = blocks.some((block) =>
    pageFurniture.test(text.slice(block.start, Math.min(block.end, block.start + 80))),
  );
  return furniture ? "web page" : null;
}

/** "the Department's Office to …, headed by": the office that speaks in the first paragraphs of a page without a head. */
const officeInProse =
  /\b(?:Office|Bureau|Agency|Directorate|Division|Department|Ministry|Commission)\s(?:of|for|to|on)\s(?:the\s)?\p{Lu}[\p{L}-]*(?:(?:,?\s(?:and|or|of|for|to|in|on|the|&)){0,3},?\s\p{Lu}[\p{L}-]*){0,10}(?![’'\p{L}])/gu;

function findOffice(
  units: readonly HeadUnit[],
  title: string | null,
  firstLine: string,
  prose: string,
): string | null {
  const anchor = units.findIndex((unit) => unit.role === "kind" || unit.role === "date");
  const near = (at: number) => anchor < 0 || Math.abs(at - anchor) <= 4;
  const line = units.find((unit, at) => unit.role === "office" && unit.text !== title && near(at));
  if (line) return line.text;
  const signature = units.find((unit, at) => unit.role === "signature" && near(at));
  if (signature) return signature.text;
  if (title !== null && officeLine.test(title)) return title;
  const segments = firstLine.split(/\s+[|·»]\s+/);
  if (segments.length >= 2) return segments.at(-1)?.trim() ?? null;
  return prose.match(officeInProse)?.[0] ?? null;
}

/**
 * What a text says about itself: title, kind, issuing office, place and date. `null` where it does not say.
 * Works on the head of the document (about 25 lines) and, for "last updated" lines, on its site furniture.
 * `blocks` are those of the importer with furniture marked; `title` is known already where the source says which it is. O(length of the text) for the dates, else O(head).
 */
export function findMetadata(
  text: string,
  blocks: readonly Block[],
  {
    lang = null,
    title: given = null,
  }: { readonly lang?: string | null; readonly title?: string | null } = {},
): DocumentMetadata {
  const units = readHead(text, blocks);
  const content = blocks.filter((block) => block.chrome === null && block.kind !== "caption");
  const [first] = blocks;
  const firstLine = first
    ? tidy(text.slice(first.start, Math.min(first.end, first.start + 500)).split("\n")[0] ?? "")
    : "";
  const title = given ?? findTitle(units, firstLine);
  const prose = content
    .filter((block) => block.end - block.start > 80)
    .slice(0, 4)
    .map((block) => text.slice(block.start, Math.min(block.end, block.start + 600)))
    .join("\n");
  const date: StatedDate | null = findStatedDate(text, blocks, lang);
  return {
    title,
    kind: findKind(text, blocks, units),
    office: findOffice(units, title, firstLine, prose),
    place: units.find((unit) => unit.role === "place")?.text ?? null,
    date,
  };
}
