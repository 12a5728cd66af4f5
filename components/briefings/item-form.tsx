"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DialogActs } from "@/components/ui/dialog-acts";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useUnsavedWarning } from "@/components/ui/use-unsaved-warning";
import type { EditBriefingItemInput } from "@/lib/contracts/briefing-input";
import type { BriefingItemView } from "@/lib/contracts/briefing-view";
import { briefingLimits } from "@/lib/core/briefings/briefing-limits";
import type { BriefingActions } from "./briefing-actions";
import styles from "./briefing-page.module.css";
import { useSave } from "./use-save";

/** Heading, sentence and comment of one item. */
export function ItemForm({
  item,
  edit,
  onClose,
}: {
  readonly item: BriefingItemView;
  readonly edit: BriefingActions["editItem"];
  readonly onClose: () => void;
}) {
  const { busy, problem, theirs, save } = useSave<
    EditBriefingItemInput,
    Pick<BriefingItemView, "revision" | "heading" | "comment"> & { readonly sentence: string | null }
  >(edit);
  const made = item.madeSentence ?? (item.sentenceByName === null ? item.sentence : "");
  const [heading, setHeading] = useState(item.heading);
  const [sentence, setSentence] = useState(item.sentence);
  const [comment, setComment] = useState(item.comment);
  const isOwn = sentence.trim() !== "" && sentence.trim() !== made;
  useUnsavedWarning(heading !== item.heading || sentence !== item.sentence || comment !== item.comment);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        const { id: itemId, revision } = item;
        save(
          { itemId, revision, heading, comment, sentence: isOwn ? sentence.trim() : null },
          "Saved.",
          onClose,
        );
      }}
    >
      <Field label="Heading" hint="May be empty.">
        {(control) => (
          <input
            {...control}
            // Whoever opened the form goes on typing in it.
            ref={(field) => void (document.activeElement?.closest("form") ?? field?.focus())}
            value={heading}
            maxLength={briefingLimits.heading}
            autoComplete="off"
            dir="auto"
            onChange={({ target }) => setHeading(target.value)}
          />
        )}
      </Field>
      <Field
        label="Sentence"
        hint={
          isOwn && made
            ? "Your own sentence; the briefing says whose it is."
            : made
              ? "Made of the words of both versions. If you change it, the briefing says that it is yours."
              : "May be empty."
        }
      >
        {(control) => (
          <textarea
            {...control}
            rows={4}
            value={sentence}
            maxLength={briefingLimits.sentence}
            dir="auto"
            onChange={({ target }) => setSentence(target.value)}
          />
        )}
      </Field>
      {isOwn && made ? (
        <Button look="link" onClick={() => setSentence(made)}>
          Use the sentence made of the words
        </Button>
      ) : null}
      <Field label="Comment" hint="Plain text below the sentence. May be empty.">
        {(control) => (
          <textarea
            {...control}
            rows={3}
            value={comment}
            maxLength={briefingLimits.comment}
            dir="auto"
            onChange={({ target }) => setComment(target.value)}
          />
        )}
      </Field>
      {problem ? <Notice tone="error">{problem}</Notice> : null}
      {theirs ? (
        <Notice tone="warn">
          Theirs: <b dir="auto">{theirs.heading}</b> {theirs.sentence} {theirs.comment}
        </Notice>
      ) : null}
      <DialogActs
        label={theirs ? "Save mine over theirs" : "Save"}
        busyLabel="Saving…"
        busy={busy}
        onCancel={onClose}
      />
    </form>
  );
}
