"use client";
import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { noteFromPlainText } from "@/lib/core/notes/note-from-plain-text";
import type { EarlyHandover, EarlyWriting } from "@/lib/view-models/notes/early-writing";
import { readDraft, writeDraft } from "./draft-store";
import styles from "./note-editor.module.css";

/**
 * A plain field that takes what is typed while the editor is loaded. It has the focus from the press that asked for the
 * editor on, so that no key is lost; the editor takes its words, and the focus with them, in one go.
 */
export function EarlyField({
  placeholder,
  draftKey,
  body,
  early,
  onClose,
}: {
  readonly placeholder: string;
  readonly draftKey: string;
  readonly body?: unknown;
  readonly early: EarlyHandover;
  readonly onClose: () => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  const typed = useRef(true);
  const key = useRef<EarlyWriting["key"]>(null);
  const take = useRef((): EarlyWriting | null => {
    if (composing.current) return null;
    const element = field.current;
    const writing = {
      text: element?.value ?? "",
      caret: element?.selectionEnd ?? 0,
      typed: typed.current,
      focused: element !== null && document.activeElement === element,
      key: key.current,
    };
    if (element) element.value = "";
    key.current = null;
    return writing;
  });

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    early.give(take.current);
    const frame = requestAnimationFrame(() => field.current?.scrollIntoView({ block: "nearest" }));
    return () => cancelAnimationFrame(frame);
  }, [early]);

  // A page that is left, and an editor that never comes, do not take the words along.
  const latest = useRef({ draftKey, body });
  latest.current = { draftKey, body };
  useLayoutEffect(() => {
    const element = field.current;
    const keep = () => {
      if (!element?.value) return;
      keepEarly(latest.current.draftKey, latest.current.body, element.value);
      element.value = "";
    };
    addEventListener("pagehide", keep);
    return () => {
      removeEventListener("pagehide", keep);
      keep();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) key.current = "save";
    else if (event.key === "Escape" && !field.current?.value) onClose();
    else if (event.key === "Escape") key.current = "close";
    else return;
    event.preventDefault();
  };

  return (
    <textarea
      ref={field}
      className={styles.early}
      // A name of its own: what is meant for the editor, by a person or a program, waits for the editor.
      aria-label="Your words, while the editor opens"
      placeholder={placeholder}
      onKeyDown={onKeyDown}
      onPaste={() => {
        typed.current = false;
      }}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={() => {
        composing.current = false;
        // The composed character itself is there after this event.
        setTimeout(() => early.give(take.current));
      }}
    />
  );
}

/** A draft of what was there before, and `text` after it. */
function keepEarly(draftKey: string, body: unknown, text: string): void {
  const draft = readDraft(draftKey);
  const before = draft?.body ?? body;
  const content =
    typeof before === "object" && before !== null && "content" in before && Array.isArray(before.content)
      ? (before.content as unknown[])
      : [];
  const whole = { type: "doc", content: [...content, ...noteFromPlainText(text).content] };
  writeDraft(draftKey, { body: whole, tags: draft?.tags ?? [] });
}
