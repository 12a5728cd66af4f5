"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { CorrectDocumentInput, UndoDocumentCorrectionInput } from "@/lib/contracts/document-input";
import type { DocumentView } from "@/lib/contracts/document-view";

type Corrected = Promise<ActionResult<{ readonly revision: number }>>;

/** What a person may do to what a document says of itself. */
export interface DocumentCorrection {
  readonly correct: (input: CorrectDocumentInput) => Corrected;
  readonly undo: (input: UndoDocumentCorrectionInput) => Corrected;
}

const DocumentCorrectionDialog = lazy(() => import("./document-correction-dialog"));

/** Opens the form for a document's title, office, kind and language. */
export function DocumentCorrectionButton(props: DocumentCorrection & { readonly view: DocumentView }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        Correct<span className="vh"> title, office, kind and language</span>
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <DocumentCorrectionDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
