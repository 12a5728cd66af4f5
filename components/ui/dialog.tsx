"use client";
import * as Radix from "radix-ui/dialog";
import { type FormEvent, type ReactNode, useRef } from "react";
import styles from "./dialog.module.css";

type WrittenField = HTMLTextAreaElement | HTMLInputElement;

/** A field for words of one's own; a search is typed again soon. */
const isWritten = (field: EventTarget): field is WrittenField =>
  field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === "text");

/**
 * A modal: focus goes in, stays in, and comes back; Escape and the scrim close it, and ask first where something was typed.
 * Load it with `lazy` where it is not needed at first sight.
 */
export function Dialog({
  open,
  onClose,
  title,
  wide = false,
  children,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Wide panels have no head of their own; the title is read out only. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  const typed = useRef(new Set<WrittenField>());
  const onInput = ({ target }: FormEvent) => {
    if (!wide && isWritten(target)) typed.current.add(target);
  };
  const close = () => {
    const unsaved = [...typed.current].some((field) => field.isConnected && field.value.trim() !== "");
    if (!unsaved || confirm("Close this without what you typed?")) onClose();
  };
  return (
    <Radix.Root open={open} onOpenChange={(next) => (next ? undefined : close())}>
      <Radix.Portal>
        <Radix.Overlay className={styles.scrim ?? ""} />
        <Radix.Content
          className={wide ? `${styles.panel} ${styles.wide}` : (styles.panel ?? "")}
          aria-describedby={undefined}
          onInput={onInput}
          // What was sent is not only here any more.
          onSubmit={() => typed.current.clear()}
        >
          {wide ? (
            <Radix.Title className="vh">{title}</Radix.Title>
          ) : (
            <header className={styles.head}>
              <Radix.Title className={styles.title ?? ""}>{title}</Radix.Title>
              <Radix.Close className={styles.close ?? ""} aria-label="Close">
                <span aria-hidden="true">×</span>
              </Radix.Close>
            </header>
          )}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
