import type { ReactNode } from "react";
import styles from "./message-page.module.css";
import { Wordmark } from "./wordmark";

/** A page that only says something: what happened, what was kept, what to do. */
export function MessagePage({
  title,
  children,
  actions,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <main className={styles.page} id="main">
      <Wordmark />
      <h1>{title}</h1>
      <div className={styles.text}>{children}</div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </main>
  );
}
