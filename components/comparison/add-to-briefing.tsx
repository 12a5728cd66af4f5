"use client";
import { lazy, Suspense, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { isOwnKey } from "@/components/ui/is-own-key";
import type { CollectedFrom } from "./briefing-dialog";

const BriefingDialog = lazy(() => import("./briefing-dialog"));

/** Puts changes and facts of this comparison into a briefing: by button, or by `b` for the change one is at. */
export function AddToBriefing(from: Omit<CollectedFrom, "onClose">) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "b" || !isOwnKey(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <Button aria-keyshortcuts="b" onClick={() => setOpen(true)}>
        Add to a briefing
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <BriefingDialog {...from} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
