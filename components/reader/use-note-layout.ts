"use client";
import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import { type NoteBox, placeNotes } from "@/lib/view-models/reader/place-notes";

/** Where the margin is wide enough for notes; below it they follow their paragraph. Keep with reading-text.module.css. */
const WIDE = "(min-width: 66.01rem)";
const GAP = 14;

/**
 * Stands every note beside its passage: measures notes and passages and sets the tops that `placeNotes` works out. Runs again
 * whenever the column or a note changes its height. Without script, and in print, the rows of the grid keep notes apart:
 * only the tops are set here, and only the style sheet of a wide screen makes anything of them.
 */
export function useNoteLayout(
  page: RefObject<HTMLElement | null>,
  laidClass: string,
  heldId: string | null,
  /** Anything that adds or removes notes. */
  changing: unknown,
): void {
  const held = useRef(heldId);
  held.current = heldId;

  const lay = useCallback(() => {
    const root = page.current;
    if (!root) return;
    const notes = [...root.querySelectorAll<HTMLElement>("[data-note-box]")].filter(
      (note) => note.closest("details:not([open])") === null,
    );
    if (!matchMedia(WIDE).matches) {
      root.classList.remove(laidClass);
      return;
    }
    root.classList.add(laidClass);
    const top = root.getBoundingClientRect().top;
    const boxes = notes.map((note): NoteBox & { readonly row: number } => {
      const id = note.dataset.noteBox ?? "";
      const row = note.parentElement?.getBoundingClientRect().top ?? top;
      const mark = root.querySelector(`[data-starts~="${CSS.escape(id)}"]`);
      const line = mark?.getClientRects()[0];
      return { id, row: row - top, wanted: (line?.top ?? row) - top, height: note.offsetHeight };
    });
    const tops = placeNotes(boxes, GAP, held.current);
    notes.forEach((note, at) => {
      note.style.setProperty("--note-top", `${Math.round((tops[at] ?? 0) - (boxes[at]?.row ?? 0))}px`);
    });
    const last = boxes.length - 1;
    const end = last < 0 ? 0 : (tops[last] ?? 0) + (boxes[last]?.height ?? 0) + 4 * GAP;
    root.style.setProperty("--notes-end", `${end}px`);
  }, [page, laidClass]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `changing` and `heldId` say that there is something new to lay
  useLayoutEffect(() => {
    const root = page.current;
    if (!root) return;
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(lay);
    };
    lay();
    const sizes = new ResizeObserver(soon);
    sizes.observe(root);
    for (const note of root.querySelectorAll("[data-note-box]")) sizes.observe(note);
    const wide = matchMedia(WIDE);
    wide.addEventListener("change", soon);
    root.addEventListener("toggle", soon, true);
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      wide.removeEventListener("change", soon);
      root.removeEventListener("toggle", soon, true);
    };
  }, [lay, page, changing, heldId]);
}
