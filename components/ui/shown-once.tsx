"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "./button";
import { CopyButton } from "./copy-button";
import { Notice } from "./notice";
import styles from "./shown-once.module.css";
import { useUnsavedWarning } from "./use-unsaved-warning";

/** A secret, the only time it is known: it is copied before one goes on. It takes the focus from the form that it takes the place of. */
export function ShownOnce({
  title,
  secret,
  copied,
  children,
  onKept,
}: {
  readonly title: ReactNode;
  readonly secret: string;
  /** What is said when it was copied. */
  readonly copied: string;
  /** What becomes of it. */
  readonly children: ReactNode;
  readonly onKept: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useUnsavedWarning(true);
  return (
    <section className={styles.section} aria-labelledby="shown-once">
      <h2 id="shown-once" ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <p className={styles.secret}>
        <code>{secret}</code>
      </p>
      <Notice>{children}</Notice>
      <p className={styles.acts}>
        <CopyButton text={secret} done={copied}>
          Copy
        </CopyButton>
        <Button look="go" onClick={onKept}>
          I have kept it
        </Button>
      </p>
    </section>
  );
}
