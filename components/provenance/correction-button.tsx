"use client";
import { lazy, Suspense, useState } from "react";
import type { CorrectVersion, UndoCorrection } from "@/components/corrections/correction-actions";
import { Button } from "@/components/ui/button";
import type { ProvenancePageView } from "@/lib/contracts/provenance-view";

const CorrectionDialog = lazy(() => import("./correction-dialog"));

/**
 * Opens the form for what a version says of itself. It stays with what the page said when it was opened: a page that comes anew
 * neither takes it away nor makes a correction of what nobody saw.
 */
export function CorrectionButton(props: {
  readonly view: ProvenancePageView;
  readonly correct: CorrectVersion;
  readonly undo: UndoCorrection;
}) {
  const [opened, setOpened] = useState<ProvenancePageView | null>(null);
  return (
    <>
      <Button onClick={() => setOpened(props.view)}>Edit details</Button>
      {opened ? (
        <Suspense fallback={null}>
          <CorrectionDialog {...props} view={opened} onClose={() => setOpened(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
