import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import styles from "./document-search.module.css";

/** A document by its title, its office or the label of a version. A plain form: it works without a script. */
export function DocumentSearch({
  path,
  q,
  children,
}: {
  /** The page that shows what was found. */
  readonly path: string;
  readonly q: string;
  /** What else is sent. */
  readonly children?: ReactNode;
}) {
  return (
    <search className={styles.search}>
      <form action={path} method="get">
        <input
          type="search"
          name="q"
          defaultValue={q}
          aria-label="Title, office or version"
          placeholder="Title, office or version"
          maxLength={200}
        />
        {children}
        <Button type="submit">Find</Button>
      </form>
    </search>
  );
}
