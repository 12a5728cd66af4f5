"use client";
import * as Radix from "radix-ui/dialog";
import type { ReactNode } from "react";
import styles from "./dialog.module.css";

/**
 * A modal: focus goes in, stays in, and comes back; Escape and the scrim close it.
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
  return (
    <Radix.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Radix.Portal>
        <Radix.Overlay className={styles.scrim ?? ""} />
        <Radix.Content
          className={wide ? `${styles.panel} ${styles.wide}` : (styles.panel ?? "")}
          aria-describedby={undefined}
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
