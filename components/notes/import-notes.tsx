"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";

const ImportNotesDialog = lazy(() => import("./import-notes-dialog"));

/** Brings notes in from a table. */
export function ImportNotes() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Import from CSV …</Button>
      {open ? (
        <Suspense fallback={null}>
          <ImportNotesDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
