import type { ReactNode } from "react";
import styles from "./reading-text.module.css";

/** What stands under a whole text, in line with its words. @param dir of the text: its columns begin where its lines do */
export const BelowText = ({
  dir,
  children,
}: {
  readonly dir: "ltr" | "rtl";
  readonly children: ReactNode;
}) => (
  <div className={styles.below} dir={dir}>
    <div dir="ltr">{children}</div>
  </div>
);
