import type { DraftBlock } from "@/lib/core/documents/draft-block";
import {
  type ListMarker,
  readBareNumber,
  readKnownMarker,
  readListMarker,
} from "@/lib/core/documents/plain-text/list-marker";
import { coveredLanguages } from "@/lib/core/languages/covered-languages";

/** "3. September", "8. Aug.": a day and not an item; "8. Augmenter" is one. */
const MONTH = new RegExp(
  `^(?:${coveredLanguages.flatMap(({ months }) => months).join("|")})(?![\\p{L}\\p{M}])`,
  "iu",
);
/** Signs that are bullets wherever a line begins with them. */
const SURE_BULLET = /^[•◦▪▫●○■□‣⁃∙]$/u;
/** How many blocks away the neighbour of a number may stand. */
const REACH = 400;

/**
 * Decides which line beginnings are list markers. A number is a marker where its neighbour in the same dress stands
 * before or after it: "3. September" alone is a date. Changes the drafts.
 */
export function settleMarkers(drafts: readonly DraftBlock[]): void {
  const read = drafts.map((draft) => (draft.chrome === null ? candidate(draft) : null));
  for (const at of bareRuns(read, drafts)) read[at] = readBareNumber(drafts[at]?.text ?? "");
  const real = read.map((marker, at) => (marker && isReal(marker, at, read, drafts) ? marker : null));
  for (const [at, draft] of drafts.entries()) {
    const marker = real[at];
    if (!marker) continue;
    draft.marker = marker.marker;
    draft.numbering = marker;
    if (draft.kind !== "heading") draft.kind = "list-item";
  }
}

function candidate(draft: DraftBlock): ListMarker | null {
  if (draft.kind === "table-row" || draft.kind === "caption" || draft.kind === "quote") return null;
  if (draft.marker !== undefined) return readKnownMarker(draft.text, draft.marker);
  const marker = readListMarker(draft.text);
  if (marker && draft.sure && draft.marker === undefined && draft.kind === "heading" && !marker.label)
    return null;
  return marker;
}

function isReal(
  marker: ListMarker,
  at: number,
  read: readonly (ListMarker | null)[],
  drafts: readonly DraftBlock[],
): boolean {
  const draft = drafts[at];
  if (!draft) return false;
  // The source itself printed this marker as a list's.
  if (draft.marker !== undefined) return true;
  if (SURE_BULLET.test(marker.marker)) return true;
  if (!marker.label) {
    return [at - 1, at + 1, at - 2, at + 2].some(
      (near) => read[near]?.marker === marker.marker && drafts[near]?.indent === draft.indent,
    );
  }
  if (marker.named) return true;
  if (/^\d/.test(marker.label) && MONTH.test(draft.text.slice(marker.length))) return false;
  return marker.values.some(
    ({ style, value }) =>
      neighbour(read, at, -1, style) === value - 1 || neighbour(read, at, 1, style) === value + 1,
  );
}

/** So many lines that count up with nothing behind their numbers are a list; fewer may be anything. */
const FEWEST_BARE = 3;
const FEWEST_WORDS = 3;

/** Lines that begin with bare numbers counting up from one (or two, where the first paragraph has none), in their places. O(drafts). */
function bareRuns(read: readonly (ListMarker | null)[], drafts: readonly DraftBlock[]): number[] {
  const runs: { readonly places: number[]; next: number }[] = [];
  for (const [at, draft] of drafts.entries()) {
    if (read[at] || draft.chrome !== null || !/^\d/.test(draft.text) || !isParagraph(draft)) continue;
    const bare = readBareNumber(draft.text);
    if (!bare || MONTH.test(draft.text.slice(bare.length)) || !isWorded(draft.text)) continue;
    const value = Number(bare.label);
    const run = runs.at(-1);
    if (run && run.next === value && at - (run.places.at(-1) ?? 0) <= REACH) {
      run.places.push(at);
      run.next++;
    } else if (value === 1 || value === 2) runs.push({ places: [at], next: value + 1 });
  }
  return runs.flatMap(({ places }) =>
    places.length >= FEWEST_BARE && !sayTheSame(places, drafts) ? places : [],
  );
}

const isParagraph = ({ kind, text }: DraftBlock) =>
  (kind === "paragraph" || kind === "list-item" || kind === "heading") && !text.includes("\t");

/** Lines that end in figures are rows of a table. */
const isWorded = (text: string) => text.split(" ").length > FEWEST_WORDS && !/[\d%]$/.test(text);

/** "12 Annual Report", "13 Annual Report": heads of pages. */
const sayTheSame = (places: readonly number[], drafts: readonly DraftBlock[]) =>
  new Set(places.map((at) => drafts[at]?.text.replace(/^\d+/, ""))).size < places.length / 2;

/** The value of the next marker of this style in one direction. */
function neighbour(
  read: readonly (ListMarker | null)[],
  at: number,
  step: 1 | -1,
  style: string,
): number | null {
  for (let near = at + step; near >= 0 && near < read.length && Math.abs(near - at) <= REACH; near += step) {
    const found = read[near]?.values.find((other) => other.style === style);
    if (found) return found.value;
  }
  return null;
}
