import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { type ListMarker, readListMarker } from "@/lib/core/documents/plain-text/list-marker";
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
