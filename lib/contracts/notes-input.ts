import { z } from "zod";
import { AssignAnnotationInput, NoteTags, STANCES, TagInput } from "./annotation-input";
import { ListPlace } from "./list-place";

const id = z.uuid();

/** What the table of all notes shows. */
export const NotesInput = z.strictObject({
  workspaceId: id.optional(),
  documentId: id.optional(),
  authorId: id.optional(),
  mine: z.literal("yes").optional(),
  /** Who is to see to it: oneself, nobody, or a member. */
  assigned: z.union([z.enum(["me", "nobody"]), id]).optional(),
  /** Of those that are open: with a day they are to be done by, on it, or beyond it. */
  due: z.enum(["any", "today", "overdue"]).optional(),
  tag: TagInput.optional(),
  stance: z.enum(STANCES).optional(),
  state: z.enum(["open", "resolved", "draft"]).optional(),
  sort: z.enum(["newest", "oldest"]).optional(),
  /** The place where the page before ended. */
  after: ListPlace.optional(),
});
export type NotesInput = z.infer<typeof NotesInput>;

/** What a view keeps of it: which notes in which order, on whatever page. */
export const NotesQuestion = NotesInput.omit({ workspaceId: true, after: true });
export type NotesQuestion = z.infer<typeof NotesQuestion>;

/** Gives several notes to members, each with its day, or takes them from them: all that were not changed in the meantime. */
export const AssignNotesInput = z.strictObject({
  notes: z
    .array(AssignAnnotationInput.omit({ shownOn: true }))
    .min(1)
    .max(100),
});
export type AssignNotesInput = z.infer<typeof AssignNotesInput>;

/** Settles or opens several threads at once: all that were not changed in the meantime. */
export const ResolveNotesInput = z.strictObject({
  notes: z
    .array(z.strictObject({ annotationId: id, revision: z.int().positive() }))
    .min(1)
    .max(100),
  resolved: z.boolean(),
});
export type ResolveNotesInput = z.infer<typeof ResolveNotesInput>;

/** What is done with a note. Tags are all it has from then on; sharing has no way back. */
const NoteAct = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("tagged"), tags: NoteTags }),
  z.strictObject({ kind: z.literal("stance"), stance: z.enum(STANCES).nullable() }),
  z.strictObject({ kind: z.literal("shared") }),
  z.strictObject({ kind: z.literal("deleted") }),
  z.strictObject({ kind: z.literal("restored") }),
]);
export type NoteAct = z.infer<typeof NoteAct>;

/** Does something with several notes, each its own: all that were not changed in the meantime. */
export const ChangeNotesInput = z.strictObject({
  notes: z
    .array(z.strictObject({ annotationId: id, revision: z.int().positive(), act: NoteAct }))
    .min(1)
    .max(100),
});
export type ChangeNotesInput = z.infer<typeof ChangeNotesInput>;
