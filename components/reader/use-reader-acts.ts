"use client";
import { type Dispatch, type RefObject, useCallback } from "react";
import { useToast } from "@/components/ui/toast";
import type { PlaceSuggestionView } from "@/lib/contracts/annotation-view";
import type { ReaderView } from "@/lib/contracts/reader-view";
import type { Range } from "@/lib/core/text/range";
import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";
import { citation, positionAt, quoteWithCitation } from "@/lib/view-models/reader/citation";
import type { DeskEvent } from "@/lib/view-models/reader/desk-state";
import { copyText } from "./copy-text";
import { focusNote } from "./focus-note";
import { scrollToPassage } from "./scroll-to-passage";

/** What a person does with words of the text and with notes, other than saving. */
export function useReaderActs(
  view: ReaderView,
  page: RefObject<HTMLDivElement | null>,
  dispatch: Dispatch<DeskEvent>,
  /** Whoever writes a note wants to see notes. */
  showSome: () => void,
  anchors: ReadonlyMap<string, string>,
) {
  const { show, announce } = useToast();
  const { positions, version } = view;
  const addressOf = useCallback(
    (anchor: string) => `${location.origin}/versions/${version.id}${anchor}`,
    [version.id],
  );
  const annotate = useCallback(
    (passage: Range) => {
      getSelection()?.removeAllRanges();
      showSome();
      dispatch({ type: "annotation-begun", passage });
    },
    [showSome, dispatch],
  );
  const copy = useCallback(
    (passage: Range) => {
      const position = positionAt(positions, passage);
      const anchor = position ? `#${anchors.get(position.id)}` : "";
      copyText(quoteWithCitation(view, passage, addressOf(anchor)), show, "Copied with its citation.");
    },
    [view, positions, anchors, addressOf, show],
  );
  const cite = () => copyText(`${citation(view, null)}. ${addressOf("")}`, show, "Citation copied.");
  const look = ({ range, quote }: PlaceSuggestionView) => {
    dispatch({ type: "place-looked-at", range });
    announce(`Shown in the text: ${shortenQuote(quote)}`);
    requestAnimationFrame(() => page.current && scrollToPassage(page.current, range));
  };
  const goToNote = (id: string) => {
    dispatch({ type: "note-opened", id });
    history.replaceState(null, "", `#note-${id}`);
    requestAnimationFrame(() => focusNote(id));
  };
  return { annotate, copy, cite, look, goToNote };
}
