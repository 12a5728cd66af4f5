"use client";
import { type ComponentProps, lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import type ShareDialogDefault from "./share-dialog";

const ShareDialog = lazy(() => import("./share-dialog"));

/** Opens the share dialog; the dialog is loaded on first use. */
export function ShareButton(props: Omit<ComponentProps<typeof ShareDialogDefault>, "onClose">) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Share
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <ShareDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
