"use client";
import { lazy, Suspense, useState } from "react";
import type { DocumentCorrection } from "@/components/corrections/correction-actions";
import { Button } from "@/components/ui/button";
import type { DocumentView } from "@/lib/contracts/document-view";

const DocumentCorrectionDialog = lazy(() => import("./document-correction-dialog"));

/** Opens the form for a document's title, office, kind, language and tags, as they are when it is opened. */
export function DocumentCorrectionButton(props: DocumentCorrection & { readonly view: DocumentView }) {
  const [opened, setOpened] = useState<DocumentView | null>(null);
  return (
    <>
      <Button onClick={() => setOpened(props.view)}>
        Edit details<span className="vh">: title, office, kind, language and tags</span>
      </Button>
      {opened ? (
        <Suspense fallback={null}>
          <DocumentCorrectionDialog {...props} view={opened} onClose={() => setOpened(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
