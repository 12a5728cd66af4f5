import "server-only";
import type {
  NoteBlock,
  NoteBlockquote,
  NoteBulletList,
  NoteDocument,
  NoteHardBreak,
  NoteInline,
  NoteListItem,
  NoteListType,
  NoteMark,
  NoteMention,
  NoteOrderedList,
  NoteParagraph,
  NoteText,
} from "@/lib/core/notes/note-document";
import { codec, numbered } from "./codec";
import { kinds, list, oneOf, optional, type Reader, record, text, whole } from "./reading";

const mark = kinds<NoteMark>("type", {
  bold: record<Extract<NoteMark, { type: "bold" }>>({ type: oneOf({ bold: true }) }),
  italic: record<Extract<NoteMark, { type: "italic" }>>({ type: oneOf({ italic: true }) }),
  link: record<Extract<NoteMark, { type: "link" }>>({
    type: oneOf({ link: true }),
    attrs: record<{ readonly href: string }>({ href: text }),
  }),
});

const inline = kinds<NoteInline>("type", {
  text: record<NoteText>({ type: oneOf({ text: true }), text, marks: optional(list(mark)) }),
  hardBreak: record<NoteHardBreak>({ type: oneOf({ hardBreak: true }) }),
  mention: record<NoteMention>({
    type: oneOf({ mention: true }),
    attrs: record<NoteMention["attrs"]>({ id: text, name: text }),
  }),
});

/** Lists and quotations hold blocks again. */
const blocks: Reader<readonly NoteBlock[]> = (json) => list(block)(json);

const items = list(record<NoteListItem>({ type: oneOf({ listItem: true }), content: blocks }));

const block = kinds<NoteBlock>("type", {
  paragraph: record<NoteParagraph>({
    type: oneOf({ paragraph: true }),
    content: optional(list(inline)),
  }),
  bulletList: record<NoteBulletList>({ type: oneOf({ bulletList: true }), content: items }),
  orderedList: record<NoteOrderedList>({
    type: oneOf({ orderedList: true }),
    attrs: record<NoteOrderedList["attrs"]>({
      start: whole,
      type: optional(oneOf<NoteListType>({ a: true, A: true, i: true, I: true })),
    }),
    content: items,
  }),
  blockquote: record<NoteBlockquote>({ type: oneOf({ blockquote: true }), content: blocks }),
});

const note = record<NoteDocument>({ type: oneOf({ doc: true }), content: blocks });

/**
 * The words of a note or a reply. What was accepted once is read as it was: the limits of `parseNoteDocument` are for
 * what comes in, and may change.
 */
export const noteCodec = codec<NoteDocument>("a note", [numbered], note);
