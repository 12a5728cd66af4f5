import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { noteMark } from "@/lib/core/notes/note-mark";
import { marksOf } from "./digest-of-shown";
import { shortenQuote } from "./shorten-quote";

/** Notes as the server has them now: those asked for, or all. */
export interface FreshNotes {
  /** What was asked for; `null`: all. One of them that is not among `notes` is gone. */
  readonly ids: readonly string[] | null;
  readonly notes: readonly AnnotationView[];
}

const isSame = (one: AnnotationView, other: AnnotationView): boolean =>
  noteMark(marksOf(one)) === noteMark(marksOf(other));

/**
 * The notes of a page with what is fresh put in. One that did not change stays the same object, and `heldId`, the note in which
 * somebody is writing, stays as it is: what they write was begun on that.
 */
export function withFreshNotes(
  shown: readonly AnnotationView[],
  { ids, notes }: FreshNotes,
  heldId: string | null,
): readonly AnnotationView[] {
  const fresh = new Map(notes.map((note) => [note.id, note]));
  const asked = ids && new Set(ids);
  const known = new Set(shown.map(({ id }) => id));
  const next = shown.flatMap((note) => {
    if (note.id === heldId || (asked && !asked.has(note.id))) return [note];
    const now = fresh.get(note.id);
    if (!now) return [];
    return [isSame(note, now) ? note : now];
  });
  next.push(...notes.filter(({ id }) => !known.has(id)));
  return next.length === shown.length && next.every((note, at) => note === shown[at]) ? shown : next;
}

/** Whether a note that is held back is another on the server, or gone. */
export function heldBack(
  shown: readonly AnnotationView[],
  { ids, notes }: FreshNotes,
  heldId: string | null,
): "changed" | "deleted" | null {
  const held = shown.find(({ id }) => id === heldId);
  if (!held || (ids && !ids.includes(held.id))) return null;
  const now = notes.find(({ id }) => id === held.id);
  if (!now) return "deleted";
  return isSame(held, now) ? null : "changed";
}

/** What others did, as a sentence for those who listen; `null` where there is nothing to say. */
export function sayNewsOfNotes(
  before: readonly AnnotationView[],
  after: readonly AnnotationView[],
): string | null {
  const was = new Map(before.map((note) => [note.id, note]));
  const is = new Map(after.map((note) => [note.id, note]));
  const said = [
    ...after.flatMap((note) => {
      const old = was.get(note.id);
      if (!old) return `A note by ${note.authorName} on ${quoted(note)} was added.`;
      return old === note
        ? []
        : (sayAnswer(old, note) ?? `The note by ${note.authorName} on ${quoted(note)} was changed.`);
    }),
    ...before
      .filter(({ id }) => !is.has(id))
      .map((note) => `The note by ${note.authorName} on ${quoted(note)} was deleted.`),
  ];
  const [first] = said;
  if (first === undefined) return null;
  if (said.length === 1) return first;
  return `${said.length} notes were ${after.every((note) => was.get(note.id) === note) ? "deleted" : "added or changed"}.`;
}

const quoted = ({ quote }: AnnotationView): string => `“${shortenQuote(quote)}”`;

/** Where nothing but an answer came. */
function sayAnswer(old: AnnotationView, now: AnnotationView): string | null {
  const known = new Set(old.replies.map(({ id }) => id));
  const answers = now.replies.filter(({ id }) => !known.has(id));
  const [answer] = answers;
  if (answers.length !== 1 || !answer || old.revision !== now.revision) return null;
  return `${answer.authorName} replied to the note on ${quoted(now)}.`;
}
