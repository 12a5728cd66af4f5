"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import type { HoldDocument } from "./hold-dialog";

const HoldDialog = lazy(() => import("./hold-dialog"));

/** Puts a document under a hold, after its reason, or ends the hold, with the way back. */
export function HoldButton({
  documentId,
  reason,
  hold,
}: {
  readonly documentId: string;
  /** Of the present hold; `null` where there is none. */
  readonly reason: string | null;
  readonly hold: HoldDocument;
}) {
  const [open, setOpen] = useState(false);
  const { busy, run } = useAct(serverUnreachable());
  if (reason !== null)
    return (
      <Button
        aria-disabled={busy}
        onClick={() =>
          run(() => hold({ documentId, reason: null }), {
            done: "The hold has ended: the document and its notes can be deleted again.",
            undo: () => hold({ documentId, reason }),
          })
        }
      >
        End the hold
      </Button>
    );
  return (
    <>
      <Button onClick={() => setOpen(true)}>Hold …</Button>
      {open ? (
        <Suspense fallback={null}>
          <HoldDialog documentId={documentId} hold={hold} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
