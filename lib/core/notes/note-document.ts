/**
 * A note as it is stored: the part of Tiptap's document that is allowed, and nothing else. What comes from outside
 * becomes one only through `parseNoteDocument`.
 */
export interface NoteDocument {
  readonly type: "doc";
  readonly content: readonly NoteBlock[];
}

export type NoteBlock = NoteParagraph | NoteBulletList | NoteOrderedList | NoteBlockquote;

export interface NoteParagraph {
  readonly type: "paragraph";
  readonly content?: readonly NoteInline[];
}

export interface NoteBulletList {
  readonly type: "bulletList";
  readonly content: readonly NoteListItem[];
}

export interface NoteOrderedList {
  readonly type: "orderedList";
  /** Counted in figures where no type is given. */
  readonly attrs: { readonly start: number; readonly type?: NoteListType };
  readonly content: readonly NoteListItem[];
}

/** Letters or Roman numbers, as HTML names them. */
export type NoteListType = "a" | "A" | "i" | "I";

/** Begins with a paragraph, as the editor's schema asks. */
export interface NoteListItem {
  readonly type: "listItem";
  readonly content: readonly NoteBlock[];
}

export interface NoteBlockquote {
  readonly type: "blockquote";
  readonly content: readonly NoteBlock[];
}

export type NoteInline = NoteText | NoteHardBreak | NoteMention;

/** `text` is never empty. */
export interface NoteText {
  readonly type: "text";
  readonly text: string;
  readonly marks?: readonly NoteMark[];
}

export interface NoteHardBreak {
  readonly type: "hardBreak";
}

/** A member who is to see the note, with the name they had then. The server takes no id of anybody else. */
export interface NoteMention {
  readonly type: "mention";
  readonly attrs: { readonly id: string; readonly name: string };
}

/** `href` is absolute and passes `isSafeLink`; target and rel are the renderer's to set. */
export type NoteMark =
  | { readonly type: "bold" }
  | { readonly type: "italic" }
  | { readonly type: "link"; readonly attrs: { readonly href: string } };

/** What a note may hold. Characters are UTF-16 units of its plain text; depth counts nodes from the root. */
export const noteLimits = {
  characters: 20_000,
  depth: 32,
  values: 40_000,
  marksOnALetter: 12,
  mentions: 50,
  mentionName: 200,
} as const;
