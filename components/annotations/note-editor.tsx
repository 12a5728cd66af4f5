"use client";
import type { Editor, JSONContent } from "@tiptap/core";
import { EditorContent, useEditorState } from "@tiptap/react";
import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import type { ListTags } from "@/components/codebook/tag-field";
import { useTags } from "@/components/codebook/use-tags";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { STANCES } from "@/lib/contracts/annotation-input";
import { isAppError } from "@/lib/core/errors";
import { noteLimits } from "@/lib/core/notes/note-document";
import type { EarlyHandover } from "@/lib/view-models/notes/early-writing";
import type { SaveOutcome } from "@/lib/view-models/notes/note-saving";
import { dropDraft, readDraft, writeDraft } from "./draft-store";
import { MentionList } from "./mention-list";
import { type NoteDetails, NoteDetailsFields } from "./note-details";
import styles from "./note-editor.module.css";
import { NoteTheirs } from "./note-theirs";
import { NoteTools } from "./note-tools";
import { PastedNotice } from "./pasted-notice";
import { typeInto } from "./type-into";
import { type ListColleagues, useMentions } from "./use-mentions";
import { useTextEditor } from "./use-text-editor";
import { holdsNote, type WrittenNote, writtenNote } from "./written-note";

export interface NoteEditorProps {
  /** What is written: "Note on position 10". */
  readonly label: string;
  readonly placeholder: string;
  /** Names the draft in this browser. */
  readonly draftKey: string;
  readonly body?: unknown;
  /** Absent where nothing but words is said (replies). */
  readonly details?: NoteDetails;
  /** What it can be tagged with; together with `details`. */
  readonly listTags?: ListTags;
  /** Who can be mentioned in it. */
  readonly listColleagues: ListColleagues;
  /** A new note may be a draft for its author alone. */
  readonly mayBePrivate?: boolean;
  readonly saveLabel: string;
  /** `overRevision` is set where a person chose their own text over one saved meanwhile. */
  readonly onSave: (body: WrittenNote, details: NoteDetails, overRevision?: number) => Promise<SaveOutcome>;
  readonly onClose: () => void;
  /** Where what was typed before the editor was there comes from. */
  readonly early: EarlyHandover;
  /** The editor has the words and the focus. */
  readonly onReady: () => void;
}

/** From this share of the limit on, the count is shown. */
const NEARLY_FULL = 0.8;
const DRAFT_AFTER_MS = 250;
const NO_DETAILS: NoteDetails = { tags: [], stance: null, isPrivate: false };

/**
 * Writes a note. What is typed is kept in this browser until it is saved; closing keeps it too. Loaded when first needed:
 * the page is read without it.
 */
export default function NoteEditor(props: NoteEditorProps) {
  const { label, placeholder, draftKey, body, saveLabel, onSave, onClose, early, onReady } = props;
  const { details = NO_DETAILS, listTags } = props;
  const id = useId();
  const { show, announce } = useToast();
  const [draft] = useState(() => readDraft(draftKey));
  const [restored, setRestored] = useState(draft !== null);
  const tags = useTags(draft?.tags ?? details.tags);
  const [stance, setStance] = useState(
    draft ? (STANCES.find((each) => each === draft.stance) ?? null) : details.stance,
  );
  const [isPrivate, setPrivate] = useState(draft?.isPrivate ?? details.isPrivate);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Extract<SaveOutcome, { ok: false }> | null>(null);
  const save = useRef<(overRevision?: number) => void>(() => undefined);
  const close = useRef<() => void>(() => undefined);
  const key = useRef<(event: KeyboardEvent) => boolean>(() => false);
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Words came from the early field before anything listened to the editor. */
  const arrived = useRef(false);
  const editor = useTextEditor({
    label,
    placeholder,
    describedBy: `${id}-count`,
    content: draft?.body ?? body ?? null,
    onKey: (event) => key.current(event),
    onSave: () => save.current(),
    onClose: () => close.current(),
  });
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({ characters: current?.state.doc.textContent.length ?? 0 }),
  });
  const mentions = useMentions(editor, props.listColleagues, `${id}-members`);
  key.current = mentions.onKey;
  const characters = state?.characters ?? 0;
  const over = characters - noteLimits.characters;

  const keep = useCallback(() => {
    clearTimeout(pending.current);
    if (!editor) return;
    if (editor.isEmpty) dropDraft(draftKey);
    else writeDraft(draftKey, { body: editor.getJSON(), tags: tags.whole, stance, isPrivate });
  }, [editor, draftKey, tags.whole, stance, isPrivate]);
  useEffect(() => {
    const later = () => {
      clearTimeout(pending.current);
      pending.current = setTimeout(keep, DRAFT_AFTER_MS);
    };
    editor?.on("update", later);
    if (arrived.current) later();
    arrived.current = false;
    addEventListener("pagehide", keep);
    return () => {
      editor?.off("update", later);
      removeEventListener("pagehide", keep);
    };
  }, [editor, keep]);

  save.current = async (overRevision) => {
    if (!editor || saving) return;
    if (editor.isEmpty) return setProblem({ ok: false, message: "There is nothing to save yet." });
    if (over > 0) return setProblem({ ok: false, message: tooLong(over) });
    keep();
    const written = tryWriting(editor);
    if (typeof written === "string") return setProblem({ ok: false, message: written });
    setSaving(true);
    setProblem(null);
    const typing = editor.isFocused;
    // What is typed while it is on its way would be in no note, and gone with the form.
    editor.setEditable(false, false);
    const outcome = await onSave(written, { tags: tags.whole, stance, isPrivate }, overRevision);
    setSaving(false);
    if (!editor.isDestroyed) editor.setEditable(true, false);
    if (!outcome.ok) {
      if (typing) editor.view.focus();
      return setProblem(outcome);
    }
    clearTimeout(pending.current);
    dropDraft(draftKey);
  };
  close.current = () => {
    const changed = editor !== null && !editor.isEmpty && !holdsNote(editor, body);
    if (changed) {
      keep();
      show("Not saved. Your words are kept in this browser.", {
        label: "Discard them",
        run: () => dropDraft(draftKey),
      });
    } else {
      clearTimeout(pending.current);
      dropDraft(draftKey);
    }
    onClose();
  };

  useLayoutEffect(() => {
    if (!editor) return;
    early.receive((writing) => {
      typeInto(editor, writing);
      arrived.current = writing.text !== "";
      if (writing.focused || document.activeElement === document.body) editor.view.focus();
      requestAnimationFrame(() => !editor.isDestroyed && editor.commands.scrollIntoView());
      onReady();
      // Once this drawing is done: both look at what it shows.
      if (writing.key === "save") setTimeout(() => save.current());
      else if (writing.key === "close") setTimeout(() => close.current());
    });
  }, [editor, early, onReady]);

  const startAgain = () => {
    editor?.commands.setContent((body ?? null) as JSONContent | null);
    tags.replace(details.tags);
    setStance(details.stance);
    setPrivate(details.isPrivate);
    dropDraft(draftKey);
    setRestored(false);
    announce("Draft discarded.");
    editor?.view.focus();
  };

  if (!editor) return null;
  return (
    <div className={styles.editor}>
      {problem?.theirs ? (
        <NoteTheirs
          theirs={problem.theirs}
          mine={editor.getText({ blockSeparator: "\n" }) ?? ""}
          onMine={(revision) => save.current(revision)}
          onTheirs={() => {
            clearTimeout(pending.current);
            dropDraft(draftKey);
            onClose();
          }}
        />
      ) : null}
      <div className={styles.frame}>
        <NoteTools
          editor={editor}
          onMention={mentions.begin}
          className={styles.tools ?? ""}
          linkClass={styles.link ?? ""}
        />
        <EditorContent editor={editor} className={styles.area} />
        <MentionList id={`${id}-members`} mentions={mentions} />
        <PastedNotice editor={editor} className={styles.pasted ?? ""} />
        {props.details === undefined || listTags === undefined ? null : (
          <NoteDetailsFields
            id={id}
            tags={tags}
            listTags={listTags}
            stance={stance}
            onStance={setStance}
            isPrivate={isPrivate}
            onPrivate={props.mayBePrivate ? setPrivate : undefined}
            onLeave={keep}
          />
        )}
      </div>
      {problem && !problem.theirs ? (
        <div className={styles.problem}>
          <Notice tone="error">{problem.message}</Notice>
        </div>
      ) : null}
      <div className={styles.foot}>
        <Button look="go" onClick={() => save.current()} aria-disabled={saving}>
          {saving ? "Saving…" : saveLabel}
        </Button>
        <Button look="flat" onClick={() => close.current()}>
          Close
        </Button>
        {restored ? (
          <Button look="link" onClick={startAgain}>
            Discard the draft
          </Button>
        ) : null}
        <CharacterCount id={`${id}-count`} characters={characters} />
      </div>
    </div>
  );
}

const tooLong = (over: number) =>
  `A note holds at most ${noteLimits.characters.toLocaleString("en")} characters; this one has ${over.toLocaleString("en")} too many. Shorten it and save again: nothing is lost.`;

/** The note as it is sent, or why it cannot be. */
function tryWriting(editor: Editor): WrittenNote | string {
  try {
    return writtenNote(editor);
  } catch (error) {
    if (isAppError(error)) return error.message;
    throw error;
  }
}

/** How full the note is, once that matters; before, how it is saved. */
function CharacterCount({ id, characters }: { readonly id: string; readonly characters: number }) {
  const most = noteLimits.characters;
  return (
    <span className={styles.count} id={id} {...(characters > most ? { "data-over": true } : {})}>
      {characters > most * NEARLY_FULL
        ? `${characters.toLocaleString("en")} of ${most.toLocaleString("en")} characters`
        : "Ctrl or ⌘ Enter saves"}
    </span>
  );
}
