"use client";
import type { ReactNode } from "react";
import { LazyNoteEditor } from "@/components/annotations/lazy-note-editor";
import { NoteArticle } from "@/components/annotations/note-article";
import { Button } from "@/components/ui/button";
import type { AnnotationView, ReplyView } from "@/lib/contracts/annotation-view";
import type { Writing } from "@/lib/view-models/reader/reader-state";
import { focusNote } from "./focus-note";
import { NoteActs } from "./note-acts";
import type { NoteActions } from "./use-note-actions";

interface MarginNoteProps {
  readonly annotation: AnnotationView;
  /** `null` in the tray. */
  readonly siglum: string | null;
  readonly versionId: string;
  /** The words it stands on in this version. */
  readonly lemma: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly writing: Writing | null;
  readonly onWrite: (writing: Writing | null) => void;
  readonly actions: NoteActions;
  readonly placeTools: ReactNode;
  /** These words on the page they were taken from; `null` where that is not known. */
  readonly official: string | null;
}

/** One note, in the margin or in the tray, with what may be done to it. */
export function MarginNote({
  annotation,
  siglum,
  versionId,
  lemma,
  open,
  onToggle,
  writing,
  onWrite,
  actions,
  placeTools,
  official,
}: MarginNoteProps) {
  const name = siglum === null ? "unplaced note" : `note ${siglum}`;
  const mine =
    writing !== null && writing.kind !== "new" && writing.annotationId === annotation.id ? writing : null;
  const done = () => {
    onWrite(null);
    requestAnimationFrame(() => focusNote(annotation.id));
  };
  const replyTools = (reply: ReplyView) =>
    reply.may.edit ? (
      <>
        <Button
          look="link"
          aria-label={`Edit ${nameReply(annotation.replies, reply)}`}
          onClick={() => onWrite({ kind: "edit-reply", annotationId: annotation.id, replyId: reply.id })}
        >
          Edit
        </Button>
        <Button
          look="link"
          aria-label={`Delete ${nameReply(annotation.replies, reply)}`}
          onClick={() => void actions.removeReply(annotation, reply)}
        >
          Delete
        </Button>
      </>
    ) : null;
  return (
    <NoteArticle
      annotation={annotation}
      versionId={versionId}
      {...(siglum === null ? {} : { siglum })}
      placeTools={placeTools}
      lemma={lemma}
      open={open}
      onToggle={onToggle}
      editor={
        mine?.kind === "edit" ? (
          <LazyNoteEditor
            label={siglum === null ? "Unplaced note" : `Note ${siglum}`}
            placeholder="What should be known about these words?"
            draftKey={`edit:${annotation.id}`}
            body={annotation.body}
            details={annotation}
            listTags={actions.listTags}
            listColleagues={actions.listColleagues}
            saveLabel="Save"
            onSave={(body, details, over) => actions.edit(annotation, body, details, over)}
            onClose={done}
          />
        ) : null
      }
      replyTools={replyTools}
      replyEditor={(reply) =>
        mine?.kind === "edit-reply" && mine.replyId === reply.id ? (
          <LazyNoteEditor
            label={`Reply to ${name}`}
            placeholder="Your reply"
            draftKey={`edit-reply:${reply.id}`}
            body={reply.body}
            listColleagues={actions.listColleagues}
            saveLabel="Save"
            onSave={(body, _, over) => actions.editReply(annotation, reply, body, over)}
            onClose={done}
          />
        ) : null
      }
      actions={
        mine?.kind === "reply" ? (
          <LazyNoteEditor
            label={`Reply to ${name}`}
            placeholder="Your reply"
            draftKey={`reply:${annotation.id}`}
            listColleagues={actions.listColleagues}
            saveLabel="Reply"
            onSave={(body) => actions.reply(annotation, body)}
            onClose={done}
          />
        ) : mine ? null : (
          <NoteActs
            annotation={annotation}
            name={name}
            official={official}
            onWrite={onWrite}
            actions={actions}
          />
        )
      }
    />
  );
}

/** Which of several by one person, where there are several. */
function nameReply(replies: readonly ReplyView[], { id, authorName }: ReplyView): string {
  const own = replies.filter((reply) => reply.authorName === authorName);
  const at = own.findIndex((reply) => reply.id === id) + 1;
  return own.length > 1 ? `reply ${at} by ${authorName}` : `reply by ${authorName}`;
}
