"use client";
import { lazy, Suspense, useState } from "react";
import type { DocumentCorrection } from "@/components/corrections/correction-actions";
import { Button } from "@/components/ui/button";
import type { DocumentView } from "@/lib/contracts/document-view";

const DocumentCorrectionDialog = lazy(() => import("./document-correction-dialog"));

/** Opens the form for a document's title, office, kind, language and tags. */
export function DocumentCorrectionButton(props: DocumentCorrection & { readonly view: DocumentView }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        Edit details<span className="vh">: title, office, kind, language and tags</span>
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <DocumentCorrectionDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
