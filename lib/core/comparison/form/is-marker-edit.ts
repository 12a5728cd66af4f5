import type { Edit } from "@/lib/core/comparison/words/edit";
import { type ListMarker, listMarkerAt } from "@/lib/core/text/list-marker";
import { isBlankAt } from "@/lib/core/text/trim-range";

/** So many lines around an item are looked at for the item before or after it … */
const MOST_LINES = 60;
/** … and so many characters. */
const MOST_CHARACTERS = 12_000;
/** A marker ends at most so far behind the start of its line. */
const LONGEST_MARKER = 24;

/**
 * Does an edit change no more than how an item of a list is marked? A marker of the same count in another style, a bullet, or
 * a number that moved on with its list: the item before or after it counts one less or one more. A number without such a neighbour
 * may say something and is never form.
 */
export function isMarkerEdit(older: string, newer: string, [o0, o1, n0, n1]: Edit): boolean {
  const from = markerOf(older, o0, o1);
  const to = markerOf(newer, n0, n1);
  if (!from || !to || (!from.marker && !to.marker)) return false;
  if (from.marker && to.marker && isSameCount(from.marker, to.marker)) return true;
  return isListed(older, from) && isListed(newer, to);
}

function isSameCount(a: ListMarker, b: ListMarker): boolean {
  return a.kind === b.kind && a.prefix === b.prefix && a.values.some((value) => b.values.includes(value));
}

interface MarkedLine {
  readonly start: number;
  readonly marker: ListMarker | null;
}

/** The marker in which `[start, end)` lies, none where that is empty or blank, `null` where it holds anything else. */
function markerOf(text: string, start: number, end: number): MarkedLine | null {
  let from = start;
  let to = end;
  while (from < to && isBlankAt(text, from)) from++;
  while (to > from && isBlankAt(text, to - 1)) to--;
  if (from === to) return { start: from, marker: null };
  let line = from;
  while (line > 0 && line > from - LONGEST_MARKER && text.charAt(line - 1) !== "\n") line--;
  if (line > 0 && text.charAt(line - 1) !== "\n") return null;
  while (line < from && isBlankAt(text, line)) line++;
  // "1. (a)" is one marker after the other.
  for (let marker = markerAt(text, line); marker; marker = markerAt(text, marker.end)) {
    if (to <= marker.end) return { start: line, marker };
  }
  return null;
}

function markerAt(text: string, start: number): ListMarker | null {
  const stop = text.indexOf("\n", start);
  return listMarkerAt(text, start, stop < 0 ? text.length : stop);
}

/** Bullets and what is not there count nothing. */
function isListed(text: string, { start, marker }: MarkedLine): boolean {
  if (!marker || marker.kind === "bullet") return true;
  return hasNeighbour(text, start, marker, -1) || hasNeighbour(text, start, marker, 1);
}

/** Does a line before (`step` -1) or after (1) count one less or one more? */
function hasNeighbour(text: string, start: number, marker: ListMarker, step: 1 | -1): boolean {
  let at = start;
  for (let lines = 0; lines < MOST_LINES && Math.abs(at - start) < MOST_CHARACTERS; lines++) {
    const next = (step > 0 ? text.indexOf("\n", at) : text.lastIndexOf("\n", Math.max(0, at - 2))) + 1;
    if (step > 0 ? next === 0 : next >= at) return false;
    at = next;
    let line = at;
    while (line < text.length && text.charAt(line) !== "\n" && isBlankAt(text, line)) line++;
    const other = markerAt(text, line);
    if (!other || other.kind !== marker.kind || other.prefix !== marker.prefix) continue;
    if (other.values.some((value) => marker.values.includes(value - step))) return true;
  }
  return false;
}
