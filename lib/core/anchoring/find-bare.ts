import type { Range } from "@/lib/core/text/range";
import { snapToGraphemes } from "@/lib/core/text/snap-to-graphemes";
import { type BareForm, type BareText, bareForms, bareOf, bareText } from "./bare-text";
import { bridgeGaps } from "./bridge-gaps";
import type { Quotation } from "./needle";
import type { PassageIndex } from "./passage-index";
import type { Placement } from "./placement";

const MOST_PLACES = 64;
/** How much of the context, of 2, must stand around a quote that stands in several places, and how much more than elsewhere. */
const ENOUGH_CONTEXT = 1;
const MARGIN = 0.4;
/** Units of context that say whether it was glued, and how much text is looked at for them. */
const NEAR = 8;
const BESIDE = 64;

/** A quotation in one bare form. */
interface BareQuotation {
  readonly prefix: string;
  readonly quote: string;
  readonly suffix: string;
}

/** A quotation in every bare form, beside the text in the same. */
export interface BareSearch {
  readonly text: string;
  readonly quotation: Quotation;
  readonly forms: readonly { readonly bare: BareText; readonly sought: BareQuotation }[];
}

/**
 * Makes ready to find a quotation whose words were taken out of a page in another way than the text was: glued over the ends
 * of blocks and cells, with soft hyphens, with or without the numbers of lists. Both are compared bare (`bareText`).
 */
export function bareSearch(index: PassageIndex, quotation: Quotation): BareSearch {
  const forms = bareForms.map((form) => ({
    bare: bareOf(index, form),
    sought: bareQuotation(quotation, form),
  }));
  return { text: index.text, quotation, forms: forms.filter(({ sought }) => sought.quote !== "") };
}

/** The quote with its whole context, standing once; `null` where it does not, or more than once. */
export function findWhole({ text, forms }: BareSearch): Placement | null {
  for (const { bare, sought } of forms) {
    const [only, second] = wholePlaces(text, bare, sought);
    if (only && !second) return { status: "exact", range: only, score: 1, method: "same-context" };
    if (second) return null;
  }
  return null;
}

/**
 * The quote with most of its context, more than anywhere else; `null` where the way in which it was taken out explains
 * nothing: then the words are the same bare or not.
 */
export function findInContext({ text, quotation, forms }: BareSearch): Placement | null {
  const range = inContext(text, forms);
  if (!range || !isGlued(text, quotation, range)) return null;
  return { status: "exact", range, score: 1, method: "same-context" };
}

/** The quote with gaps: pieces of it in order, with what a page does not show, or a text adds, between them. */
export function findBridged({ text, forms }: BareSearch): Placement | null {
  for (const { bare, sought } of forms) {
    const bridged = bridgeGaps(bare.text, sought);
    if (!bridged) continue;
    const range = snapToGraphemes(text, rangeOf(text, bare, bridged.range));
    return { status: "changed", range, score: Math.round(bridged.share * 1000) / 1000, method: "alignment" };
  }
  return null;
}

/** Whether glueing explains anything: the quote, or the context right beside it, reads the same there bare and not as it is. */
function isGlued(text: string, { prefix, quote, suffix }: Quotation, { start, end }: Range): boolean {
  if (text.slice(start, end) !== quote) return true;
  const bare = (words: string) => bareText(words, { markers: true, noteMarks: true }).text;
  const before = bare(prefix).slice(-NEAR);
  const after = bare(suffix).slice(0, NEAR);
  const there = [
    bare(text.slice(Math.max(0, start - BESIDE), start)),
    bare(text.slice(end, end + BESIDE)),
  ] as const;
  return (
    (before !== "" && there[0].endsWith(before) && !text.slice(0, start).endsWith(prefix.slice(-NEAR))) ||
    (after !== "" && there[1].startsWith(after) && !text.startsWith(suffix.slice(0, NEAR), end))
  );
}

function bareQuotation({ prefix, quote, suffix }: Quotation, { noteMarks }: BareForm): BareQuotation {
  // A quotation has no lines whose markers could be told.
  const bare = (words: string) => bareText(words.normalize("NFC"), { markers: true, noteMarks }).text;
  return { prefix: bare(prefix), quote: bare(quote), suffix: bare(suffix) };
}

/** Where prefix, quote and suffix stand together; two are enough to know that they do not tell one place. */
function wholePlaces(text: string, bare: BareText, { prefix, quote, suffix }: BareQuotation): Range[] {
  const whole = prefix + quote + suffix;
  const places: Range[] = [];
  for (
    let from = bare.text.indexOf(whole);
    from >= 0 && places.length < 2;
    from = bare.text.indexOf(whole, from + 1)
  ) {
    const start = from + prefix.length;
    const range = rangeOf(text, bare, { start, end: start + quote.length });
    if (atWordEdges(text, range, prefix === "", suffix === "")) places.push(snapToGraphemes(text, range));
  }
  return places;
}

/** Without white space "art" stands in "party"; where no context says how a quote begins or ends, a word must. */
function atWordEdges(text: string, { start, end }: Range, first: boolean, last: boolean): boolean {
  const joins = (at: number) =>
    /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at));
  return !(first && joins(start)) && !(last && joins(end));
}

/** Where a stretch of the bare text stands; a note mark at its edge is taken with its bracket. */
function rangeOf(text: string, { at }: BareText, bare: Range): Range {
  const start = at[bare.start] ?? 0;
  const end = (at[bare.end - 1] ?? 0) + 1;
  const opens = text.charAt(start - 1) === "[" && /^[^[\]\s]{1,12}\]/u.test(text.slice(start, start + 13));
  const closes =
    text.charAt(end) === "]" && /\[[^[\]\s]{1,12}$/u.test(text.slice(Math.max(0, end - 13), end));
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

interface Candidate {
  readonly range: Range;
  /** 0 to 2: how much of the context reads the same from the quote outwards. */
  readonly context: number;
  /** Units of it, on the side where more stands. */
  readonly units: number;
}

function inContext(
  text: string,
  forms: readonly { readonly bare: BareText; readonly sought: BareQuotation }[],
): Range | null {
  const places = new Map<number, Candidate>();
  for (const { bare, sought } of forms) {
    const { prefix, quote, suffix } = sought;
    let count = 0;
    for (let from = bare.text.indexOf(quote); from >= 0; from = bare.text.indexOf(quote, from + 1)) {
      if (++count > MOST_PLACES) return null;
      const end = from + quote.length;
      const range = rangeOf(text, bare, { start: from, end });
      if (!atWordEdges(text, range, true, true)) continue;
      const before = same(prefix, bare.text, from, -1);
      const after = same(suffix, bare.text, end, 1);
      const context = before + after;
      const units = Math.max(before * prefix.length, after * suffix.length);
      const known = places.get(range.start);
      if (!known || known.context < context) places.set(range.start, { range, context, units });
    }
  }
  const [best, second] = [...places.values()].sort((a, b) => b.context - a.context);
  if (!best) return null;
  // Text of a script may stand a little further out; what is nearest tells as much where the words stand once.
  if (best.context < ENOUGH_CONTEXT && (second || best.units < NEAR)) return null;
  if (second && best.context - second.context < MARGIN) return null;
  return snapToGraphemes(text, best.range);
}

/** Share of a context that stands at a place of a text, counted outwards; 0 where there is none to stand. */
function same(context: string, text: string, at: number, direction: 1 | -1): number {
  if (context === "") return 0;
  let length = 0;
  const [inContext, inText] = direction === 1 ? [0, at] : [context.length - 1, at - 1];
  while (
    length < context.length &&
    context[inContext + direction * length] === text[inText + direction * length]
  )
    length += 1;
  return length / context.length;
}
