"use client";
import type { JSONContent } from "@tiptap/core";
import { useEditor } from "@tiptap/react";
import { useMemo, useRef } from "react";
import { noteExtensions } from "./note-extensions";

interface Options {
  readonly label: string;
  readonly placeholder: string;
  /** Id of what says more about it. */
  readonly describedBy: string;
  /** A note's document, looked at once. */
  readonly content: unknown;
  /** Has each key first; whether it was meant for something else than the words. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** The library would parse one out of markup, which no page may do with strings (0032). */
const EMPTY: JSONContent = { type: "doc", content: [{ type: "paragraph" }] };

/** The field a note is written in: Ctrl or ⌘ Enter saves, Escape closes. `null` until it stands. */
export function useTextEditor({ label, placeholder, describedBy, content, onKey, onSave, onClose }: Options) {
  const acts = useRef({ onKey, onSave, onClose });
  acts.current = { onKey, onSave, onClose };
  const extensions = useMemo(() => noteExtensions(placeholder), [placeholder]);
  return useEditor({
    extensions,
    content: (content ?? EMPTY) as JSONContent,
    // Made once the component stands: one made while drawing is taken away again when the drawing takes long, with all
    // that was typed into it. Until then the early field has the keys.
    immediatelyRender: false,
    // Words that are pasted stay as they are; an address among them may be followed.
    enablePasteRules: ["link"],
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        "aria-describedby": describedBy,
      },
      handleKeyDown: (_, event) => {
        if (event.isComposing) return false;
        if (acts.current.onKey(event)) {
          event.preventDefault();
          return true;
        }
        if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) acts.current.onSave();
        else if (event.key === "Escape") acts.current.onClose();
        else return false;
        event.preventDefault();
        return true;
      },
    },
  });
}
