"use client";
import { useCallback, useMemo, useRef, useState } from "react";
import { dropDraft } from "@/components/annotations/draft-store";
import type { NoteDetails } from "@/components/annotations/note-details";
import type { WrittenNote } from "@/components/annotations/written-note";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { AnnotationView, ReplyView } from "@/lib/contracts/annotation-view";
import type { ColleagueView } from "@/lib/contracts/people-view";
import type { ReaderView } from "@/lib/contracts/reader-view";
import type { Range } from "@/lib/core/text/range";
import { type SaveOutcome, trySaving } from "@/lib/view-models/notes/note-saving";
import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";
import type { ReaderActions } from "@/lib/view-models/reader/reader-actions";
import { withAnnotation, withoutReply, withReply } from "@/lib/view-models/reader/reader-state";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

/** The notes of a version and everything that can be done to them. What the server answers is what is shown. */
export function useNoteActions(
  view: ReaderView,
  actions: ReaderActions,
  onSaved: (annotationId: string) => void,
  onRemoved: () => void,
) {
  const [annotations, setAnnotations] = useState(view.annotations);
  const { show } = useToast();
  const keys = useRef(new Map<string, string>());
  /** One key for each note, however often it is sent, so that a retry never makes two. */
  const keyOf = useCallback((what: string) => {
    const known = keys.current.get(what) ?? crypto.randomUUID();
    keys.current.set(what, known);
    return known;
  }, []);

  return useMemo(() => {
    const put = (annotation: AnnotationView) => {
      setAnnotations((all) => withAnnotation(all, annotation));
      onSaved(annotation.id);
    };
    const create = (passage: Range, body: WrittenNote, details: NoteDetails): Promise<SaveOutcome> => {
      const what = `new ${passage.start} ${passage.end}`;
      return trySaving(
        () =>
          actions.createAnnotation({
            versionId: view.version.id,
            ...passage,
            quote: view.text.slice(passage.start, passage.end),
            body,
            ...details,
            tags: [...details.tags],
            idempotencyKey: keyOf(what),
          }),
        (made) => {
          keys.current.delete(what);
          put(made);
          show(made.isPrivate ? "Draft saved. Only you can see it." : "Note saved.");
        },
      );
    };
    const edit = (note: AnnotationView, body: WrittenNote, { tags, stance }: NoteDetails, over?: number) =>
      trySaving(
        () =>
          actions.editAnnotation({
            annotationId: note.id,
            revision: over ?? note.revision,
            body,
            tags: [...tags],
            stance,
            shownOn: view.version.id,
          }),
        (saved) => {
          put(saved);
          show("Note saved.");
        },
      );
    const restore = async (note: AnnotationView, revision: number) => {
      try {
        const result = await actions.restoreAnnotation({
          annotationId: note.id,
          revision,
          shownOn: view.version.id,
        });
        if (!result.ok) return show(result.error.message);
        put(result.value);
        show("The note is back.");
      } catch {
        show(serverUnreachable(), { label: "Try again", run: () => void restore(note, revision) });
      }
    };
    const remove = async (note: AnnotationView) => {
      try {
        const result = await actions.deleteAnnotation({ annotationId: note.id, revision: note.revision });
        if (!result.ok) return show(result.error.message);
        const { revision } = result.value;
        setAnnotations((all) => all.filter(({ id }) => id !== note.id));
        onRemoved();
        show(`Note on “${shortenQuote(note.quote)}” deleted.`, {
          label: "Undo",
          run: () => void restore(note, revision),
        });
      } catch {
        show(serverUnreachable());
      }
    };
    /** An act that answers the note as it is now. */
    const act = async (request: () => Promise<ActionResult<AnnotationView>>, done: string) => {
      try {
        const result = await request();
        if (!result.ok) return show(result.error.message);
        put(result.value);
        show(done);
      } catch {
        show(serverUnreachable());
      }
    };
    const named = ({ id: annotationId, revision }: AnnotationView) => ({
      annotationId,
      revision,
      shownOn: view.version.id,
    });
    const resolve = (note: AnnotationView, resolved: boolean) =>
      act(
        () => actions.resolveAnnotation({ ...named(note), resolved }),
        resolved ? "Resolved." : "Open again.",
      );
    const assign = (note: AnnotationView, to: ColleagueView | null, dueOn: string | null) =>
      act(
        () => actions.assignAnnotation({ ...named(note), assigneeId: to?.id ?? null, dueOn }),
        to ? `Assigned to ${to.isMe ? "you" : to.name}.` : "Assigned to nobody.",
      );
    const listColleagues = () => actions.listColleagues({ documentId: view.document.id });
    const shareDraft = (note: AnnotationView) =>
      act(
        () => actions.shareAnnotation(named(note)),
        "Shared: everybody in the workspace sees the note now.",
      );
    const listTags = () => actions.listTags({ documentId: view.document.id });
    const openHistory = (note: AnnotationView) => actions.openAnnotationHistory({ annotationId: note.id });
    const reply = (note: AnnotationView, body: WrittenNote) => {
      const what = `reply ${note.id}`;
      return trySaving(
        () => actions.createReply({ annotationId: note.id, body, idempotencyKey: keyOf(what) }),
        (made) => {
          keys.current.delete(what);
          setAnnotations((all) => withReply(all, note.id, made));
          onSaved(note.id);
          show("Reply saved.");
        },
      );
    };
    const editReply = (note: AnnotationView, old: ReplyView, body: WrittenNote, over?: number) =>
      trySaving(
        () => actions.editReply({ replyId: old.id, revision: over ?? old.revision, body }),
        (saved) => {
          setAnnotations((all) => withReply(all, note.id, saved));
          onSaved(note.id);
          show("Reply saved.");
        },
      );
    const restoreReply = async (note: AnnotationView, replyId: string, revision: number) => {
      try {
        const result = await actions.restoreReply({ replyId, revision });
        if (!result.ok) return show(result.error.message);
        setAnnotations((all) => withReply(all, note.id, result.value));
        onSaved(note.id);
        show("The reply is back.");
      } catch {
        show(serverUnreachable(), {
          label: "Try again",
          run: () => void restoreReply(note, replyId, revision),
        });
      }
    };
    const removeReply = async (note: AnnotationView, old: ReplyView) => {
      try {
        const result = await actions.deleteReply({ replyId: old.id, revision: old.revision });
        if (!result.ok) return show(result.error.message);
        dropDraft(`edit-reply:${old.id}`);
        setAnnotations((all) => withoutReply(all, note.id, old.id));
        const { revision } = result.value;
        show(`Reply to the note on “${shortenQuote(note.quote)}” deleted.`, {
          label: "Undo",
          run: () => void restoreReply(note, old.id, revision),
        });
      } catch {
        show(serverUnreachable());
      }
    };
    /** A note whose place was decided, as the server answered it. */
    const replace = (note: AnnotationView) => setAnnotations((all) => withAnnotation(all, note));
    return {
      annotations,
      setAnnotations,
      replace,
      create,
      edit,
      remove,
      resolve,
      assign,
      listColleagues,
      shareDraft,
      openHistory,
      listTags,
      reply,
      editReply,
      removeReply,
    };
  }, [annotations, actions, view, keyOf, onSaved, onRemoved, show]);
}

export type NoteActions = ReturnType<typeof useNoteActions>;
