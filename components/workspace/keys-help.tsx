"use client";
import { lazy, Suspense, useEffect, useState } from "react";
import { isOwnKey } from "@/components/ui/is-own-key";

const KeysList = lazy(() => import("./keys-list"));

/** `?` on every page; a page with keys of its own answers first. The list itself is loaded on first use. */
export function KeysHelp() {
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "?" || !isOwnKey(event)) return;
      event.preventDefault();
      setUsed(true);
      setOpen(true);
    };
    // Behind the document, where pages listen: what they take is prevented by then.
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return used ? (
    <Suspense fallback={null}>
      <KeysList open={open} onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
