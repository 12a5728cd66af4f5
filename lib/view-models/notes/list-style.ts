import type { NoteListType } from "@/lib/core/notes/note-document";

const STYLES: Readonly<Record<NoteListType, string>> = {
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
};

/** How a list that does not count in figures counts, in HTML's letter and in the name CSS has for it. */
export function listStyle(type: unknown): { readonly type: NoteListType; readonly style: string } | null {
  if (type !== "a" && type !== "A" && type !== "i" && type !== "I") return null;
  return { type, style: STYLES[type] };
}
