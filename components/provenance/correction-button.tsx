"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { CorrectVersionInput, UndoCorrectionInput } from "@/lib/contracts/provenance-input";
import type { ProvenancePageView } from "@/lib/contracts/provenance-view";

type Corrected = Promise<ActionResult<{ readonly revision: number }>>;
export type CorrectVersion = (input: CorrectVersionInput) => Corrected;
export type UndoCorrection = (input: UndoCorrectionInput) => Corrected;

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
      <Button onClick={() => setOpen(true)}>Correct</Button>
      {open ? (
        <Suspense fallback={null}>
          <CorrectionDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
