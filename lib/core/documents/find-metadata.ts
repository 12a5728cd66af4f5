import { filedUnder, placeBefore } from "@/lib/core/documents/dates/date-line";
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
import { isDateLine, isOffice, readDate, tidy, withoutDate } from "./head-lines";
import { officeAtFoot, officeInProse } from "./office-of-text";

/** One line of the head of a document, or a whole block where its lines belong together. */
interface HeadUnit {
  readonly text: string;
  readonly role: "kind" | "date" | "office" | "place" | "signature" | "text";
}

/** How many lines from the top may belong to the head: title, kind, office, place, date. */
const HEAD_UNITS = 25;

/** "Outgoing Chief Executive, Mrs …" is written as a place is. */
const ofPerson =
  /\b(?:M(?:r|rs|s|me)|Dr|Prof(?:essor)?|Sir|Dame|Chief|Executive|Director|President|Minister|Secretary|Officer)\b/u;

function roleOf(line: string): HeadUnit["role"] {
  if (documentKinds.has(line.toLowerCase().replace(/[:.]$/, ""))) return "kind";
  if (isDateLine(line)) return "date";
  if (isOffice(line)) return "office";
  if (signatureLine(line)) return "signature";
  if (placeLine.test(line) && !ofPerson.test(line)) return "place";
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

/** A word that says what the line below it is: "Author", "Published". */
const labelAlone =
  /^(?:authors?|published|posted|updated|by|categor(?:y|ies)|tags?|share|news|press|auteur|publié|autora?|publicado|autor(?:in)?|veröffentlicht)$/iu;
/** "Home > Newsroom > News releases": where a page stands on its site. */
const trail = /\s[>»›]\s.*\s[>»›]\s/u;
/** "214-555-0100 (Office)", "press@example.org" */
const reached = /\d{3}[-.\s]\d{3,4}[-.\s]\d{2,4}|\S@\S/u;

/** May this line be a title: short, no sentence, no label of something that follows. */
function titleLike(unit: HeadUnit | undefined): boolean {
  if (!unit || unit.text.length > 300 || !/\p{L}{2}/u.test(unit.text)) return false;
  if (unit.role === "office") return true;
  if (unit.role !== "text" || releaseLine.test(unit.text)) return false;
  if (/[:;,]$/.test(unit.text) || /^[-–—~•"“(]/.test(unit.text)) return false;
  if (labelAlone.test(unit.text) || trail.test(unit.text) || reached.test(unit.text)) return false;
  return !/[.]$/.test(unit.text) || /(?:\b(?:U\.S|D\.C|Inc|Jr|[A-Z])\.|\.{3})$/.test(unit.text);
}

/** What the text of a browser's tab says: "Title | Site", "Title - Office of Ports". */
interface Tab {
  readonly title: string;
  readonly site: string;
  /** Whether the page says the title again, in a line of its own. */
  readonly isSaid: boolean;
}

/** A dash parts title and site only where the page says the title elsewhere, or an office ends the line. */
function readTab(line: string, units: readonly HeadUnit[]): Tab | null {
  const isSaid = (title: string) => units.some(({ text }) => text === title);
  const parts = line.split(/\s+[|·»]\s+/);
  const [title = ""] = parts;
  if (parts.length >= 2) return { title, site: parts.at(-1)?.trim() ?? "", isSaid: isSaid(title) };
  const dash = [...line.matchAll(/\s[-–—]\s/gu)].at(-1);
  if (!dash) return null;
  const front = line.slice(0, dash.index);
  const site = line.slice(dash.index + dash[0].length);
  return isSaid(front) || officeLine.test(site) ? { title: front, site, isSaid: isSaid(front) } : null;
}

/** The title stands directly above the lines of kind, office, place and date, else directly below, else first. */
function findTitle(units: readonly HeadUnit[], tab: Tab | null): string | null {
  if (tab?.isSaid) return titleText(tab.title);
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
    return titleLike(units[below]) ? titleText(units[below]?.text ?? "") : tab && titleText(tab.title);
  }
  if (tab) return titleText(tab.title);
  // The office on a line of its own, and under it "FACT SHEET: The title".
  const [over, under] = units;
  if (over?.role === "office" && under && kindInFront(under.text) && titleLike(under))
    return titleText(under.text);
  const first = units.find(({ text }) => !releaseLine.test(text));
  return first && titleLike(first) ? titleText(first.text) : null;
}

/** The kind that "FACT SHEET: The title" carries in front, as printed, or `null`. */
function kindInFront(line: string): string | null {
  const colon = line.indexOf(":");
  const front = line.slice(0, Math.max(colon, 0)).trim();
  return colon < 40 && documentKinds.has(front.toLowerCase()) ? front : null;
}

const titleText = (line: string): string =>
  kindInFront(line) === null && !/^for immediate release:\s/iu.test(line)
    ? line
    : line.slice(line.indexOf(":") + 1).trim();

/** Names of kinds that end a title ("… Terms of Reference"), or begin it with a number ("Decreto 117/2016"). */
const kindInTitle =
  /(?:terms\sof\sreference|code\sof\sconduct|memorandum\sof\sunderstanding|fact\s?sheet|(?:position|policy|white|green|discussion|background)\spaper|(?:policy|issue)\sbrief|annual\sreport|plan\sof\saction|action\splan)$|^(?:decreto|decree|décret|arrêté|resolution|résolution|resolución|resolução|executive\sorder|directive|directiva|richtlinie|verordnung|regulation|portaria|circular|circulaire|presidential\smemorandum)(?=\s(?:\(\p{L}{2,3}\)\s)?(?:n[.or]?[°º]?[.]?\s?)?\d)/iu;

function findKind(
  text: string,
  blocks: readonly Block[],
  units: readonly HeadUnit[],
  title: string | null,
  filed: string | null,
): string | null {
  const line = units.find((unit) => unit.role === "kind");
  if (line) return line.text.replace(/[:.]$/, "");
  const opening = units[units[0]?.role === "office" ? 1 : 0];
  const front = opening && kindInFront(opening.text);
  if (front) return front;
  const named = filed ?? (title === null ? null : (kindInTitle.exec(title)?.[0] ?? null));
  if (named !== null) return named;
  const furniture = blocks.some((block) =>
    pageFurniture.test(text.slice(block.start, Math.min(block.end, block.start + 80))),
  );
  return furniture ? "web page" : null;
}

function findOffice(
  units: readonly HeadUnit[],
  title: string | null,
  tab: Tab | null,
  lang: string | null,
): string | null {
  const anchor = units.findIndex((unit) => unit.role === "kind" || unit.role === "date");
  const near = (at: number) => anchor < 0 || Math.abs(at - anchor) <= 4;
  const line = units.find((unit, at) => unit.role === "office" && unit.text !== title && near(at));
  if (line) return withoutDate(line.text, lang);
  const signature = units.find((unit, at) => unit.role === "signature" && near(at));
  if (signature) return signature.text;
  if (title !== null && officeLine.test(title)) return title;
  return tab?.site ?? null;
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
  const head = readHead(text, blocks);
  const content = blocks.filter((block) => block.chrome === null && block.kind !== "caption");
  const [first] = blocks;
  const firstLine = first
    ? tidy(text.slice(first.start, Math.min(first.end, first.start + 500)).split("\n")[0] ?? "")
    : "";
  const tab = readTab(firstLine, head);
  // The line is a title and no office, whatever it ends with.
  const units = head.map(
    (unit): HeadUnit => (tab && unit.text === firstLine ? { text: tab.title, role: "text" } : unit),
  );
  const title = given ?? findTitle(units, tab);
  const date: StatedDate | null = findStatedDate(text, blocks, lang);
  const issue = date?.basis === "published" ? (date.quote ?? "") : "";
  const day = readDate(issue, lang);
  return {
    title,
    kind: findKind(text, blocks, units, title, day ? filedUnder(issue, day) : null),
    office:
      findOffice(units, title, tab, lang) ??
      officeAtFoot(text, content, lang) ??
      officeInProse(text, content),
    place: units.find((unit) => unit.role === "place")?.text ?? (day ? placeBefore(issue, day) : null),
    date,
  };
}
