import { readListMarker } from "@/lib/core/documents/plain-text/list-marker";
import type { PassageIndex } from "./passage-index";

/** A text without what a page and its canonical text write differently. */
export interface BareText {
  readonly text: string;
  /** Unit i of `text` stands at `[at[i], at[i] + 1)` of the text it was made of; UTF-16 units both. */
  readonly at: Int32Array;
}

/** Which of what may be printed or not is left in: a list's markers, and the signs of note marks ("[1]" is "1" or nothing). */
export interface BareForm {
  readonly markers: boolean;
  readonly noteMarks: boolean;
}

/** The likeliest first: numbers of lists and note marks that a page prints by itself stand in its text or do not. */
export const bareForms: readonly BareForm[] = [
  { markers: true, noteMarks: true },
  { markers: false, noteMarks: true },
  { markers: true, noteMarks: false },
  { markers: false, noteMarks: false },
];

const NOTE_MARK = /\[([^[\]\s]{1,12})\]/gu;
/** White space of every kind, soft hyphens, and signs that join or part and cannot be seen. */
const UNSEEN = /[\s\p{Cf}]|\u034f/u;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ₀₁₂₃₄₅₆₇₈₉";
const LEVEL = "0123456789+-n0123456789";

/**
 * A text without white space, soft hyphens and the brackets of note marks; raised figures are plain ones. So
 * words that a page glues together ("YearAmount", the text content of two cells) read as canonical text does. A text of
 * lines also loses the markers of lists where `markers` is false. Linear.
 */
export function bareText(text: string, form: BareForm): BareText {
  const left = new Uint8Array(text.length);
  if (!form.markers) leaveMarkers(text, left);
  for (const mark of text.matchAll(NOTE_MARK)) {
    const end = mark.index + mark[0].length;
    if (!form.noteMarks) left.fill(1, mark.index, end);
    left[mark.index] = 1;
    left[end - 1] = 1;
  }
  const at = new Int32Array(text.length);
  let bare = "";
  let length = 0;
  let from = 0;
  // Stretches are copied at once; only what is left out or changed divides them.
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const plain = code > 32 && code < 127;
    const raised = plain ? -1 : RAISED.indexOf(text.charAt(i));
    if (!left[i] && (plain || (raised < 0 && !UNSEEN.test(text.charAt(i))))) {
      at[length] = i;
      length += 1;
      continue;
    }
    bare += text.slice(from, i);
    from = i + 1;
    if (left[i] || raised < 0) continue;
    bare += LEVEL.charAt(raised);
    at[length] = i;
    length += 1;
  }
  return { text: bare + text.slice(from), at: at.subarray(0, length) };
}

function leaveMarkers(text: string, left: Uint8Array): void {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const indent = /^[ \t]*/.exec(text.slice(start, Math.min(end, start + 64)))?.[0].length ?? 0;
    const marker = readListMarker(text.slice(start + indent, Math.min(end, start + indent + 64)));
    if (marker && !marker.named) left.fill(1, start, start + indent + marker.length);
    start = end + 1;
  }
}

const known = new WeakMap<PassageIndex, Map<BareForm, BareText>>();

/** The text of an index in one of `bareForms`; made when first asked for, then kept with the index. */
export function bareOf(index: PassageIndex, form: BareForm): BareText {
  const forms = known.get(index) ?? new Map<BareForm, BareText>();
  known.set(index, forms);
  const bare = forms.get(form) ?? bareText(index.text, form);
  forms.set(form, bare);
  return bare;
}
