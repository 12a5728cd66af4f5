"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import styles from "./topic-board.module.css";

const ImportStancesDialog = lazy(() => import("./import-stances-dialog"));

/** Brings in where actors stand, from a table. */
export function ImportStances() {
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.importing}>
      <Button onClick={() => setOpen(true)}>Import stances from CSV …</Button>
      {open ? (
        <Suspense fallback={null}>
          <ImportStancesDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
