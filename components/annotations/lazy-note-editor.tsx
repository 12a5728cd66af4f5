"use client";
import { lazy, Suspense, useCallback, useState } from "react";
import { earlyHandover } from "@/lib/view-models/notes/early-writing";
import { EarlyField } from "./early-field";
import type { NoteEditorProps } from "./note-editor";

const NoteEditor = lazy(() => import("./note-editor"));

/** The editor, and until it is there a plain field that takes what is typed meanwhile. */
export function LazyNoteEditor(props: Omit<NoteEditorProps, "early" | "onReady">) {
  const [early] = useState(earlyHandover);
  const [ready, setReady] = useState(false);
  const onReady = useCallback(() => setReady(true), []);
  return (
    <>
      {ready ? null : <EarlyField {...props} early={early} />}
      <Suspense fallback={null}>
        <NoteEditor {...props} early={early} onReady={onReady} />
      </Suspense>
    </>
  );
}
