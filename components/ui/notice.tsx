import type { ReactNode } from "react";
import styles from "./notice.module.css";

/** A message that stays. An error is read out at once; the others are found in place. */
export function Notice({
  tone = "plain",
  children,
}: {
  readonly tone?: "plain" | "warn" | "error";
  readonly children: ReactNode;
}) {
  return (
    <div
      className={tone === "plain" ? styles.notice : `${styles.notice} ${styles[tone]}`}
      {...(tone === "error" ? { role: "alert" } : {})}
    >
      {children}
    </div>
  );
}
