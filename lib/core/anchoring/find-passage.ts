import { snapToGraphemes } from "@/lib/core/text/snap-to-graphemes";
import { contextElsewhere } from "./context-elsewhere";
import { bareSearch, findBridged, findInContext, findWhole } from "./find-bare";
import { type Finding, judgeSightings } from "./judge-sightings";
import { makeNeedle, type Needle, type Quotation } from "./needle";
import { indexPassages, type PassageIndex } from "./passage-index";
import type { Placement } from "./placement";
import { sightPassage } from "./sight-passage";

/** Places named when a passage is ambiguous; more would help nobody choose. */
const MOST_PLACES = 8;
/** Words that tell as much as this hardly stand in another place by chance. */
const TELLING_BITS = 60;

/**
 * Finds a passage in a text of which only the quote and its context are known.
 *
 * Cheapest evidence first: the quote with its whole context, standing once; the same without white space and printed
 * markers, as a page's text content has it; else every likely place is aligned word by word and the best one is taken if it is
 * good enough and clearly better than the runner-up; else the quote in pieces, with what a page does not show between them. `exact` = the
 * quote stands there in its context, `moved` = it stands there and the context does not, `changed` = other words.
 * Repeated passages that nothing tells apart are `ambiguous`; what is not there is `orphaned`, with the closest
 * passages as candidates. `start` and `end` of a selector are not read. Give a `PassageIndex` instead of a text when
 * more than one passage is sought. About 1 ms a paragraph-long quote on top of the index.
 */
export function findPassage(text: string | PassageIndex, selector: Quotation): Placement {
  const body = typeof text === "string" ? text : text.text;
  const whole = selector.prefix + selector.quote + selector.suffix;
  if (selector.quote === "") return { status: "orphaned", range: null, score: 0, method: "none" };
  const places = occurrences(body, whole, MOST_PLACES).map((at) => {
    const start = at + selector.prefix.length;
    return { start, end: start + selector.quote.length };
  });
  const [only] = places;
  if (only && places.length === 1) {
    const range = snapToGraphemes(body, only);
    return { status: "exact", range, score: 1, method: "same-context" };
  }
  if (only) {
    const candidates = places.map((range) => ({ range: snapToGraphemes(body, range), score: 1 }));
    return { status: "ambiguous", range: null, score: 1, method: "same-context", candidates };
  }
  const index = typeof text === "string" ? indexPassages(text) : text;
  const bare = bareSearch(index, selector);
  const glued = findWhole(bare) ?? (body.includes(selector.quote) ? null : findInContext(bare));
  if (glued) return glued;
  const needle = makeNeedle(index, selector);
  const placement = doubted(index, selector, judgeSightings(sightPassage(index, needle)));
  if (placement.range) return placement;
  if (placement.status === "orphaned" && bitsOfQuote(needle) >= TELLING_BITS) {
    const [lone, second] = occurrences(body, selector.quote, 2);
    if (lone !== undefined && second === undefined) return moved(body, lone, selector.quote.length);
  }
  return findInContext(bare) ?? findBridged(bare) ?? placement;
}

/** A list of links that all look alike is no place to align words, and still the quote may stand there. */
function moved(text: string, at: number, length: number): Placement {
  const range = snapToGraphemes(text, { start: at, end: at + length });
  return { status: "moved", range, score: 1, method: "unique-quote" };
}

function bitsOfQuote({ bits, first, last }: Needle): number {
  let sum = 0;
  for (let k = first; k < last; k++) sum += bits[k] ?? 0;
  return sum;
}

/** A few words are found in many places: where their surroundings stand elsewhere, they are other words. */
function doubted(index: PassageIndex, selector: Quotation, finding: Finding): Placement {
  const placement = toPlacement(finding);
  const { best, verdict, others } = finding;
  if (!best?.verbatim || verdict !== "placed") return placement;
  if (best.quoteBits >= TELLING_BITS && !others.some(({ verbatim }) => verbatim)) return placement;
  const place = contextElsewhere(index, selector, best.range);
  if (!place) return placement;
  const candidates = [
    { range: best.range, score: 1 },
    ...(place.end > place.start
      ? [{ range: snapToGraphemes(index.text, place), score: 0, inPlace: true as const }]
      : []),
  ];
  return { status: "ambiguous", range: null, score: 1, method: "alignment", candidates };
}

/** A finding as it is answered and stored. */
export function toPlacement(finding: Finding): Placement {
  const { best, verdict, others } = finding;
  if (!best) return { status: "orphaned", range: null, score: 0, method: "none" };
  const score = round(best.likeness);
  if (verdict === "placed") {
    const status = !best.verbatim ? "changed" : best.before + best.after >= 1 ? "exact" : "moved";
    const method = best.verbatim && best.before + best.after < 0.5 ? "unique-quote" : "alignment";
    return { status, range: best.range, score: best.verbatim ? 1 : score, method };
  }
  const candidates = [best, ...others]
    .slice(0, MOST_PLACES)
    .map(({ range, likeness }) => ({ range, score: round(likeness) }));
  const status = verdict === "tie" ? "ambiguous" : "orphaned";
  return { status, range: null, score, method: "alignment", candidates };
}

const round = (share: number): number => Math.round(share * 1000) / 1000;

function occurrences(text: string, sought: string, atMost: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(sought); at >= 0 && found.length < atMost; at = text.indexOf(sought, at + 1))
    found.push(at);
  return found;
}
