import type { Block } from "@/lib/core/documents/block";
import { tablesFor } from "@/lib/core/languages/tables-for";
import { wordsPattern } from "@/lib/core/languages/words-pattern";
import type { NumberedRun } from "./numbered-runs";

/** Headings under which a numbered list states no policy. */
const NOT_STATEMENTS =
  /^(?:notes?|endnotes?|footnotes?|references?|sources?|bibliography|(?:table of )?contents|further (?:reading|information)|(?:additional )?resources|related links|inhalt(?:sverzeichnis)?|quellen|anmerkungen|literatur|références|sommaire|fuentes|índice)\b/iu;
/** Numbered headings of a paper's outline: their bodies are chapters, not positions. */
const OUTLINE =
  /^(?:introduction|background|summary|executive summary|overview|conclusions?|annex\b.*|appendix\b.*|references|methodology|purpose|scope|definitions|einleitung|hintergrund|zusammenfassung|fazit|contexte|résumé|introducción|antecedentes|resumen|conclusión)\.?$/iu;
/** An item that only points elsewhere: its link stood after the colon, or it leads back to where a note is called. */
const POINTER =
  /(?:[:：↑↩^]|\b(?:visit|see|at|here|click|go to|download|call|contact|siehe|voir|véase))\s*$|https?:\/\/\S+\s*$/iu;
/** Words that number parts of laws and papers, not what somebody wants. */
const PARTS = /^(?:article|section|clause|paragraph|item|artikel|abschnitt|absatz|artículo|§)/iu;
/** A person or a vote: "Ben Cerny – Approved". */
const PERSON = /^(?:\p{Lu}[\p{L}.’'-]*,?\s){1,4}\p{Lu}[\p{L}.’'-]*(?:\s?[–—(-].{0,60})?$/u;
const FEWEST_WORDS = 3;
/** As much of an item as shows how it ends, and as much as shows how it is worded. */
const TAIL = 300;
const SAMPLE = 600;
const SHORT = 12;
const LONG = 24;
/** Items looked at; more tell nothing new. */
const MOST = 60;

/** What is known of a text when its runs are judged. */
export interface RunContext {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lang: string | null;
}

interface Words {
  readonly announced: RegExp;
  readonly other: RegExp;
  readonly normative: RegExp;
  readonly demands: RegExp;
  readonly form: RegExp | null;
  readonly narrative: RegExp;
}

const wordsOf = new Map<string, readonly Words[]>();

function wordsFor(lang: string | null): readonly Words[] {
  const known = wordsOf.get(lang ?? "");
  if (known) return known;
  const made = tablesFor(lang).map(({ positions }) => ({
    announced: wordsPattern(positions.announced),
    other: wordsPattern(positions.otherLists),
    normative: wordsPattern(positions.normative),
    demands: positions.demands
      ? new RegExp(`^["“(]?(?:to\\s)?(?:${positions.demands})(?![\\p{L}])`, "iu")
      : /(?!)/,
    form: positions.demandForm ? new RegExp(`^["“«(]?${positions.demandForm}(?![\\p{L}])`, "u") : null,
    narrative: wordsPattern(positions.narrative),
  }));
  wordsOf.set(lang ?? "", made);
  return made;
}

/** Least evidence for a list of positions. */
const ENOUGH = 1;

/** Two items or a label that names what it numbers, in words of their own: no notes, contents, links or chapters. O(length of the run). */
export function mayBePositions(run: NumberedRun, context: RunContext): boolean {
  const [first] = run.items;
  if (!first || (run.items.length < 2 && !first.marker.named)) return false;
  if (NOT_STATEMENTS.test(headingAbove(first.at, context))) return false;
  const items = wordsOfItems(run, context);
  const share = (fits: (item: string) => boolean) => items.filter(fits).length / items.length;
  if (
    share((item) => POINTER.test(item.slice(-TAIL)) || /\.{3,} ?\d+$|\t\d+$/.test(item.slice(-TAIL))) >= 0.5
  )
    return false;
  if (first.block.kind === "heading") return !items.some((item) => OUTLINE.test(item.trim()));
  return first.marker.named || share(isStatement) > 0.5;
}

/**
 * Is a numbered run a list of positions? Evidence: what announces it (lead-in, heading, title), how its items are worded
 * (duty, demand, wish), or a label that says so ("Recommendation 2"). Against it: a lead-in to steps, agendas or people, items
 * that tell what happened, ask, or name people, numbered paragraphs that make up a whole release, numbers of sections.
 * O(length of the run).
 */
export function isListOfPositions(run: NumberedRun, context: RunContext): boolean {
  const marker = run.items[0]?.marker;
  if (!marker || !mayBePositions(run, context)) return false;
  if (marker.named && !PARTS.test(marker.marker)) return true;
  const items = wordsOfItems(run, context);
  return Math.max(...wordsFor(context.lang).map((words) => evidence(run, items, words, context))) >= ENOUGH;
}

const wordsOfItems = (run: NumberedRun, context: RunContext): string[] =>
  run.items.slice(0, MOST).map((item) => itemWords(item.at, item.marker.length, context));

function evidence(run: NumberedRun, items: readonly string[], words: Words, context: RunContext): number {
  const first = run.items[0];
  if (!first) return 0;
  const bodies = first.block.kind === "heading" ? run.items.map((item) => bodyOf(item.at, context)) : [];
  const said = items.map((item, at) => `${item} ${bodies[at] ?? ""}`.slice(0, SAMPLE));
  const share = (fits: (item: string) => boolean) => said.filter(fits).length / said.length;
  const told = (item: string) => words.narrative.test(item);
  const wanted = (item: string) =>
    words.demands.test(item) || words.form?.test(item) || words.normative.test(item);
  const under = headingAbove(first.at, context);
  const lead = leadIn(first.at, context);
  const title = titleOf(context);
  const average = said.reduce((sum, item) => sum + item.split(/\s+/).length, 0) / said.length;
  let score = 4 * share((item) => wanted(item) && !told(item)) + share((item) => wanted(item) && told(item));
  score -= 3 * share((item) => told(item) && !wanted(item));
  score -= 4 * share((item) => /[?？]\s*$/.test(item.slice(0, TAIL)) || PERSON.test(item.trim()));
  if (words.other.test(lead)) score -= 5;
  else if (words.announced.test(lead)) score += 3;
  // Numbers without a mark are those of paragraphs, unless something says otherwise.
  else if (/^\d+$/.test(first.marker.marker) && !words.announced.test(under)) score -= 2;
  if (under !== "" && under !== lead) {
    if (words.other.test(under)) score -= 3;
    else if (words.announced.test(under)) score += 2;
  }
  if (title !== under) {
    if (words.other.test(title)) score -= 2;
    else if (words.announced.test(title)) score += 0.75;
  }
  // Numbers of sections and articles: only what is worded as a duty or announced is a position.
  if (/\d\.\d/.test(first.marker.label) || PARTS.test(first.marker.marker)) score -= 4;
  // What counts on from elsewhere is announced there.
  if (first.value > 1 && lead === "") score -= 1;
  if (lead === "" && average > LONG && first.block.kind !== "heading" && share((item) => wanted(item)) < 0.7)
    score -= 2;
  if (average <= SHORT && bodies.length === 0 && share((item) => /[.!]["”’)]?\s*$/.test(item)) > 0.5)
    score += 1;
  return score;
}

/** The words of an item's block, without its marker; of the next block where the marker stands alone. */
function itemWords(at: number, marker: number, { text, blocks }: RunContext): string {
  const block = blocks[at];
  if (!block) return "";
  const own = text.slice(block.start + marker, block.end);
  if (own.trim()) return own;
  const next = blocks[at + 1];
  return next ? text.slice(next.start, next.end) : "";
}

function bodyOf(at: number, { text, blocks }: RunContext): string {
  const next = blocks[at + 1];
  return next && next.kind !== "heading"
    ? text.slice(next.start, Math.min(next.end, next.start + SAMPLE))
    : "";
}

/** So many blocks above a list a heading is still its own. */
const FAR = 60;

function headingAbove(at: number, { text, blocks }: RunContext): string {
  for (let above = at - 1; above >= Math.max(0, at - FAR); above--) {
    const block = blocks[above];
    if (block?.kind === "heading" && block.chrome === null) return text.slice(block.start, block.end);
  }
  return "";
}

/** The heading or the last sentence of a paragraph right before a list, where it leads to it; else "". */
function leadIn(at: number, { text, blocks }: RunContext): string {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const block = blocks[before];
    if (!block || block.chrome !== null) continue;
    const words = text.slice(Math.max(block.start, block.end - TAIL), block.end);
    if (block.kind === "heading") return words;
    if (block.kind === "list-item" || (!/[:：]\s*$/.test(words) && words.length >= TAIL / 2)) return "";
    return words.split(/(?<=[.!?])\s/).at(-1) ?? words;
  }
  return "";
}

/** The first line of the text's own words, where it is short. */
function titleOf({ text, blocks }: RunContext): string {
  const title = blocks.find((block) => block.chrome === null);
  return title && title.end - title.start < TAIL ? text.slice(title.start, title.end) : "";
}

/** A name ("Ghana") is none; a short sentence is. */
function isStatement(item: string): boolean {
  const words = item.trim().split(/\s+/u).length;
  return (
    words >= FEWEST_WORDS ||
    (words > 1 && /[.;!?]$/u.test(item)) ||
    /[\u3040-\u30ff\u3400-\u9fff]{4}/.test(item)
  );
}
