import "server-only";
import type { Field } from "./glyph";

/** What the engine tells of a note that may be typed onto the page (`FreeText`). */
export interface TypedNote {
  readonly subtype?: string;
  readonly rect?: readonly number[];
  readonly hidden?: boolean;
  readonly annotationFlags?: number;
  readonly inReplyTo?: string | null;
  /** What its drawing shows, line by line. */
  readonly textContent?: readonly string[];
  readonly contentsObj?: { readonly str?: string };
  readonly color?: ArrayLike<number> | null;
  readonly borderStyle?: { readonly width?: number };
  readonly defaultAppearanceData?: { readonly fontSize?: number };
}

/** Flags of notes that no one sees: invisible, hidden, not on the screen (ISO 32000-1, 12.5.3). */
const UNSEEN = 1 + 2 + 32;
/** A letter is about this share of its size wide, in the fonts that programs type with. */
const LETTER = 0.5;

/**
 * Words that were typed onto the page, as people fill in forms that have no fields ("Typewriter" of Acrobat, "Text" of Preview and Firefox), are
 * seen as part of it. A reviewer's remark is set apart: it has a frame or a ground of its own, or answers another one.
 */
export function isTypedOntoPage(note: TypedNote): boolean {
  return (
    note.subtype === "FreeText" &&
    !note.inReplyTo &&
    !note.hidden &&
    ((note.annotationFlags ?? 0) & UNSEEN) === 0 &&
    (note.borderStyle?.width ?? 1) === 0 &&
    !note.color
  );
}

/** Its lines, each at its place in the note's box. */
export function typedLines({
  rect = [],
  textContent,
  contentsObj,
  defaultAppearanceData,
}: TypedNote): Field[] {
  const drawn = textContent?.filter((line) => line.trim()) ?? [];
  const lines = drawn.length > 0 ? drawn : (contentsObj?.str ?? "").split(/\r\n?|\n/u);
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  const height = (top - bottom) / Math.max(1, lines.length);
  const size = Math.min(height, defaultAppearanceData?.fontSize ?? height);
  return lines.flatMap((line, at) => {
    const text = line.replace(/\s+/gu, " ").trim();
    const end = Math.min(right, left + text.length * LETTER * size);
    return text ? [{ text, x: left, end, y: top - (at + 1) * height, top: top - at * height }] : [];
  });
}
