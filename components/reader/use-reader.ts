"use client";
import { useCallback, useMemo, useRef } from "react";
import type { ReaderView } from "@/lib/contracts/reader-view";
import type { Range } from "@/lib/core/text/range";
import { countByPosition } from "@/lib/view-models/reader/count-by-position";
import { activeMark, pendingHighlight } from "@/lib/view-models/reader/desk-state";
import { notesByBlock } from "@/lib/view-models/reader/notes-by-block";
import type { Placements } from "@/lib/view-models/reader/placements";
import type { ReaderActions } from "@/lib/view-models/reader/reader-actions";
import { positionAnchors, readingPlan } from "@/lib/view-models/reader/reading-plan";
import textStyles from "./reading-text.module.css";
import { readingTools } from "./reading-tools";
import { useCopiedText } from "./use-copied-text";
import { useDecidePlacement } from "./use-decide-placement";
import { useDesk } from "./use-desk";
import { useLiveNotes } from "./use-live-notes";
import { useNoteActions } from "./use-note-actions";
import { useNoteInAddress } from "./use-note-in-address";
import { useNoteLayout } from "./use-note-layout";
import { useReaderActs } from "./use-reader-acts";
import { useSelectedPassage } from "./use-selected-passage";
import { useShownNotes } from "./use-shown-notes";
import { useWaitingDrafts } from "./use-waiting-drafts";

/** All that the reader knows and can do; `ReaderDesk` draws it. */
export function useReader(view: ReaderView, actions: ReaderActions) {
  const { text, blocks, positions, version } = view;
  const page = useRef<HTMLDivElement>(null);
  const returnTo = useRef<Element | null>(null);
  const { desk, dispatch } = useDesk();
  const { writing, attaching, looking } = desk;
  const selected = useSelectedPassage(page, text);
  const { drafts, discard } = useWaitingDrafts(version.id);
  useCopiedText(page);

  const toText = useCallback(() => page.current?.focus({ preventScroll: true }), []);
  const noteActions = useNoteActions(
    view,
    actions,
    useCallback((id: string) => dispatch({ type: "note-saved", id }), [dispatch]),
    toText,
  );
  const { annotations, setAnnotations } = noteActions;
  const alsoHere = useLiveNotes({
    versionId: version.id,
    annotations,
    setAnnotations,
    writing,
    page,
    onGone: toText,
  });
  const { showSome, placed, shown, setState, ...filters } = useShownNotes(annotations);
  const { replace } = noteActions;
  const decide = useDecidePlacement(
    view,
    actions,
    dispatch,
    useCallback<typeof replace>(
      (note) => {
        replace(note);
        setState("any");
      },
      [replace, setState],
    ),
  );
  const placements: Placements = {
    decide,
    attach: (note) => dispatch({ type: "attaching-begun", note }),
    look: (range) => dispatch({ type: "place-looked-at", range }),
    looking,
  };
  const plan = useMemo(() => readingPlan(text, blocks, positions), [text, blocks, positions]);
  const anchors = useMemo(() => positionAnchors(positions), [positions]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the state it depends on these two alone
  const pending = useMemo(() => pendingHighlight(desk), [writing, looking]);
  const notes = useMemo(() => notesByBlock(blocks, shown, pending), [blocks, shown, pending]);
  const noteCounts = useMemo(() => countByPosition(placed, positions), [placed, positions]);
  useNoteLayout(page, textStyles.laid ?? "", activeMark(desk), notes);
  useNoteInAddress(
    view.annotations,
    useCallback((id, withoutPlace) => dispatch({ type: "note-named", id, withoutPlace }), [dispatch]),
  );
  const { annotate, copy, cite, look, goToNote } = useReaderActs(view, page, dispatch, showSome, anchors);

  const select = (on: boolean) => {
    if (on) returnTo.current = globalThis.document.activeElement;
    dispatch({ type: "selecting-changed", selecting: on });
  };
  const attach = (passage: Range) => {
    if (!attaching) return;
    select(false);
    getSelection()?.removeAllRanges();
    void decide(attaching, { kind: "re-attached", range: { start: passage.start, end: passage.end } });
  };
  const onDraftClosed = () => {
    dispatch({ type: "writing-changed", writing: null });
    toText();
  };
  const tools = readingTools({
    view,
    desk,
    dispatch,
    notes,
    noteActions,
    placements,
    onAnnotate: annotate,
    onDraftClosed,
  });
  const leaveSelecting = () => {
    select(false);
    getSelection()?.removeAllRanges();
    if (returnTo.current instanceof HTMLElement) returnTo.current.focus();
  };
  const cancelAttaching = useCallback(() => dispatch({ type: "attaching-cancelled" }), [dispatch]);
  return {
    page,
    desk,
    dispatch,
    selected,
    drafts,
    discard,
    noteActions,
    alsoHere,
    filters: { ...filters, showSome, setState },
    placements,
    plan,
    anchors,
    noteCounts,
    tools,
    annotate,
    copy,
    cite,
    look,
    goToNote,
    select,
    attach,
    leaveSelecting,
    cancelAttaching,
  };
}
