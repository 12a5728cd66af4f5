"use client";
import { lazy, Suspense, useState } from "react";
import type { CorrectVersion, UndoCorrection } from "@/components/corrections/correction-actions";
import { Button } from "@/components/ui/button";
import type { ProvenancePageView } from "@/lib/contracts/provenance-view";

const CorrectionDialog = lazy(() => import("./correction-dialog"));

/** Opens the form for what a version says of itself. */
export function CorrectionButton(props: {
  readonly view: ProvenancePageView;
  readonly correct: CorrectVersion;
  readonly undo: UndoCorrection;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Edit details</Button>
      {open ? (
        <Suspense fallback={null}>
          <CorrectionDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
