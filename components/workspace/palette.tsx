"use client";
import { lazy, Suspense, useEffect, useState } from "react";
import { useEarlyLetters } from "./use-early-letters";
import type { QuickSearch } from "./use-found";
import type { SwitchWorkspace } from "./use-switch-workspace";

const PaletteList = lazy(() => import("./palette-list"));

/** The button that opens the palette, and ⌘K or Ctrl K anywhere. The list itself is loaded on first use. */
export function Palette({
  className,
  search,
  switchWorkspace,
}: {
  readonly className: string;
  readonly search: QuickSearch;
  readonly switchWorkspace: SwitchWorkspace;
}) {
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  /** Its field has been there: from then on it takes what is typed by itself. */
  const [there, setThere] = useState(false);
  const takeLetters = useEarlyLetters(open && !there, () => setOpen(false));
  const [key, setKey] = useState("Ctrl K");
  useEffect(() => {
    if (/Mac|iPhone|iPad/.test(navigator.userAgent)) setKey("⌘K");
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey) || event.altKey) return;
      event.preventDefault();
      setUsed(true);
      setOpen((is) => !is);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => {
          setUsed(true);
          setOpen(true);
        }}
      >
        <span>
          Jump<i> to…</i>
        </span>
        <span aria-hidden="true">
          <kbd>{key}</kbd>
        </span>
      </button>
      {used ? (
        <Suspense fallback={null}>
          <PaletteList
            open={open}
            onClose={() => setOpen(false)}
            search={search}
            switchWorkspace={switchWorkspace}
            onThere={() => {
              setThere(true);
              return takeLetters();
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
