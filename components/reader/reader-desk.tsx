"use client";
import { type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useToast } from "@/components/ui/toast";
import type { AnnotationView, PlaceSuggestionView } from "@/lib/contracts/annotation-view";
import type { ReaderView } from "@/lib/contracts/reader-view";
import type { Range } from "@/lib/core/text/range";
import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";
import { citation, positionAt, quoteWithCitation } from "@/lib/view-models/reader/citation";
import { countByPosition } from "@/lib/view-models/reader/count-by-position";
import { firstTouched, notesByBlock } from "@/lib/view-models/reader/notes-by-block";
import { officialLink } from "@/lib/view-models/reader/official-link";
import type { ReaderActions } from "@/lib/view-models/reader/reader-actions";
import type { Writing } from "@/lib/view-models/reader/reader-state";
import { positionAnchors, readingPlan } from "@/lib/view-models/reader/reading-plan";
import type { Sharing } from "@/lib/view-models/reader/sharing";
import { AttachBar } from "./attach-bar";
import { BlockNotes } from "./block-notes";
import { copyText } from "./copy-text";
import { DraftNote } from "./draft-note";
import { focusNote } from "./focus-note";
import { SelectingByKeyboard, SharingDialog } from "./loaded-when-used";
import { MarginNote } from "./margin-note";
import { PlacementTools } from "./placement-tools";
import { PositionRail } from "./position-rail";
import { ReaderBar } from "./reader-bar";
import styles from "./reader-desk.module.css";
import { ReadingText, type ReadingTools } from "./reading-text";
import textStyles from "./reading-text.module.css";
import { scrollToPassage } from "./scroll-to-passage";
import { SelectionDock } from "./selection-dock";
import { TrayPanel } from "./tray-panel";
import { useCopiedText } from "./use-copied-text";
import { useNoteActions } from "./use-note-actions";
import { useNoteInAddress } from "./use-note-in-address";
import { useNoteLayout } from "./use-note-layout";
import { usePlacements } from "./use-placements";
import { useSelectedPassage } from "./use-selected-passage";
import { useShownNotes } from "./use-shown-notes";
import { useWaitingDrafts } from "./use-waiting-drafts";
import { VersionHead } from "./version-head";
import { WaitingDrafts } from "./waiting-drafts";
import { WholePosition } from "./whole-position";

/** The new note that is being written, among the ids of notes. */
const NEW = "new";
/** A suggested passage that is looked at, likewise. */
const LOOKED = "looked";
/** The tray itself, among the places that take the focus. */
const TRAY = "tray";

/** A version to be read and annotated. */
export function ReaderDesk({
  view,
  actions,
}: {
  readonly view: ReaderView;
  readonly actions: ReaderActions;
}) {
  const { text, blocks, positions, version } = view;
  const page = useRef<HTMLDivElement>(null);
  const { show, announce } = useToast();
  const [trayOpen, setTrayOpen] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [selecting, setSelecting] = useState(false);
  const [sharing, setSharing] = useState<Sharing | null>(null);
  const { drafts, discard } = useWaitingDrafts(version.id);
  const selected = useSelectedPassage(page, text);
  useCopiedText(page);

  /** A note just saved: it takes the focus once it is drawn. */
  const [focusing, setFocusing] = useState<string | null>(null);
  const returnTo = useRef<Element | null>(null);
  const onSaved = useCallback((annotationId: string) => {
    setWriting(null);
    setOpenId(annotationId);
    setFocusing(annotationId);
  }, []);
  const toText = useCallback(() => page.current?.focus({ preventScroll: true }), []);
  const noteActions = useNoteActions(view, actions, onSaved, toText);
  const { filter, setFilter, showSome, state, setState, placed, shown, shownInTray, states } = useShownNotes(
    noteActions.annotations,
  );
  const onDecided = useCallback(
    (note: AnnotationView, decision: string) => {
      noteActions.replace(note);
      setState("any");
      if (decision === "left-orphaned") {
        setOpenId(null);
        setFocusing(TRAY);
        return;
      }
      setTrayOpen(note.placement.range === null);
      setOpenId(note.id);
      setFocusing(note.id);
    },
    [noteActions.replace, setState],
  );
  const placements = usePlacements(view, actions, onDecided);
  const { attaching, setAttaching, looking } = placements;
  useEffect(() => {
    if (focusing === null) return;
    if (focusing === TRAY) document.querySelector<HTMLElement>("[data-tray] summary")?.focus();
    else focusNote(focusing);
    setFocusing(null);
  }, [focusing]);
  const plan = useMemo(() => readingPlan(text, blocks, positions), [text, blocks, positions]);
  const anchors = useMemo(() => positionAnchors(positions), [positions]);
  const fresh = writing?.kind === "new" ? writing.passage : null;
  const notes = useMemo(
    () =>
      notesByBlock(
        blocks,
        shown,
        fresh
          ? { ...fresh, id: NEW, siglum: "", changed: false }
          : looking && { ...looking, id: LOOKED, siglum: "", changed: true },
      ),
    [blocks, shown, fresh, looking],
  );
  const noteCounts = useMemo(() => countByPosition(placed, positions), [placed, positions]);
  const activeId = fresh ? NEW : looking ? LOOKED : openId;
  useNoteLayout(page, textStyles.laid ?? "", activeId, notes);

  useNoteInAddress(
    view.annotations,
    useCallback((id, isWithoutPlace) => {
      setOpenId(id);
      if (isWithoutPlace) setTrayOpen(true);
    }, []),
  );

  const annotate = useCallback(
    (passage: Range) => {
      setSelecting(false);
      getSelection()?.removeAllRanges();
      showSome();
      setWriting({ kind: "new", passage: { start: passage.start, end: passage.end } });
    },
    [showSome],
  );
  const copy = useCallback(
    (passage: Range) => {
      const position = positionAt(positions, passage);
      const anchor = position ? `#${anchors.get(position.id)}` : "";
      const address = `${location.origin}/versions/${version.id}${anchor}`;
      copyText(quoteWithCitation(view, passage, address), show, "Copied with its citation.");
    },
    [view, positions, anchors, version.id, show],
  );

  const attach = (passage: Range) => {
    if (!attaching) return;
    setSelecting(false);
    getSelection()?.removeAllRanges();
    void placements.decide(attaching, {
      kind: "re-attached",
      range: { start: passage.start, end: passage.end },
    });
  };
  const cancelAttaching = useCallback(() => {
    setAttaching(null);
    setSelecting(false);
    if (attaching) setFocusing(attaching.id);
  }, [attaching, setAttaching]);
  const look = ({ range, quote }: PlaceSuggestionView) => {
    placements.setLooking(range);
    announce(`Shown in the text: ${shortenQuote(quote)}`);
    requestAnimationFrame(() => page.current && scrollToPassage(page.current, range));
  };
  const openNote = (id: string) => {
    setOpenId(id);
    history.replaceState(null, "", `#note-${id}`);
    requestAnimationFrame(() => focusNote(id));
  };
  const onPress = (event: MouseEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    const opens = target?.closest("[data-opens]")?.getAttribute("data-opens");
    if (opens) {
      event.preventDefault();
      openNote(opens);
      return;
    }
    const marked = target?.closest("[data-note]")?.getAttribute("data-note");
    if (marked && marked !== NEW && marked !== LOOKED && getSelection()?.isCollapsed !== false)
      setOpenId(marked);
  };

  const draftBlock = fresh ? blocks[Math.min(firstTouched(blocks, fresh.start), blocks.length - 1)] : null;
  const tools: ReadingTools = {
    highlightsOf: notes.highlightsOf,
    activeId,
    numeralHref: (position) => `/positions/${position.id}`,
    gutterOf: (position) =>
      view.may.annotate ? <WholePosition position={position} onAnnotate={annotate} /> : null,
    notesOf: (block) => (
      <BlockNotes
        notes={notes.begins.get(block.start) ?? []}
        openId={openId}
        draft={
          fresh && draftBlock === block ? (
            <DraftNote
              key={`${fresh.start}-${fresh.end}`}
              id={NEW}
              view={view}
              passage={fresh}
              onSave={(body, tags) => noteActions.create(fresh, body, tags)}
              onClose={() => {
                setWriting(null);
                toText();
              }}
            />
          ) : null
        }
      >
        {(note) => (
          <MarginNote
            key={note.annotation.id}
            annotation={note.annotation}
            siglum={note.siglum}
            placeTools={<PlacementTools note={note.annotation} placements={placements} />}
            official={openId === note.annotation.id ? officialLink(view, note.range) : null}
            versionId={version.id}
            lemma={text.slice(note.range.start, note.range.end)}
            open={openId === note.annotation.id}
            onToggle={() => setOpenId((was) => (was === note.annotation.id ? null : note.annotation.id))}
            writing={writing}
            onWrite={setWriting}
            actions={noteActions}
          />
        )}
      </BlockNotes>
    ),
  };

  return (
    <>
      <ReaderBar
        view={view}
        anchors={anchors}
        filter={filter}
        onFilter={setFilter}
        states={states}
        state={state}
        onState={(chosen) => {
          setState(chosen);
          showSome();
          setTrayOpen(chosen === "orphaned" || chosen === "ambiguous");
        }}
        selecting={selecting}
        onSelect={() => {
          returnTo.current = document.activeElement;
          setSelecting((is) => !is);
        }}
        onCite={() =>
          copyText(
            `${citation(view, null)}. ${location.origin}/versions/${version.id}`,
            show,
            "Citation copied.",
          )
        }
        onShare={() => setSharing({ positionId: null, passage: null })}
      />
      <div className={positions.length > 0 ? styles.desk : `${styles.desk} ${styles.plain}`}>
        {positions.length > 0 ? (
          <PositionRail
            positions={positions}
            anchors={anchors}
            noteCounts={noteCounts}
            lang={view.document.lang}
            dir={view.document.dir}
          />
        ) : null}
        <main id="main" className={styles.main}>
          {attaching ? (
            <AttachBar
              note={attaching}
              onKeyboard={() => {
                returnTo.current = document.activeElement;
                setSelecting(true);
              }}
              onCancel={cancelAttaching}
            />
          ) : null}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: it has a role, which the rule cannot read */}
          {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: as above; both roles take a label */}
          <div
            ref={page}
            className={`${textStyles.page} ${styles.text}`}
            lang={view.document.lang}
            dir={view.document.dir}
            // Selecting by keyboard takes the arrow keys, which a screen reader otherwise keeps for itself.
            role={selecting ? "application" : "group"}
            aria-label={selecting ? "Text, selecting by keyboard" : "Text"}
            tabIndex={selecting ? 0 : -1}
            onClick={onPress}
            onKeyDown={(event) => {
              const bare = !event.metaKey && !event.ctrlKey && !event.altKey;
              if (
                event.target === page.current &&
                bare &&
                event.key.toLowerCase() === "a" &&
                selected &&
                view.may.annotate
              ) {
                event.preventDefault();
                annotate(selected);
              }
            }}
          >
            <WaitingDrafts
              drafts={drafts}
              text={text}
              onContinue={annotate}
              onDiscard={discard}
              writing={fresh}
            />
            <ReadingText
              view={view}
              parts={plan.parts}
              tools={tools}
              head={
                <VersionHead
                  view={view}
                  needsTitle={!plan.hasTitle}
                  provenanceHref={`/versions/${version.id}/provenance`}
                  positionsHref={view.may.editPositions ? `/versions/${version.id}/positions` : undefined}
                />
              }
            />
          </div>
          {selected && !fresh ? (
            <SelectionDock
              view={view}
              passage={selected}
              onAnnotate={annotate}
              onCopy={copy}
              onShare={setSharing}
              onAttach={attaching ? attach : null}
            />
          ) : null}
        </main>
      </div>
      <TrayPanel
        notes={shownInTray}
        versionId={version.id}
        open={trayOpen && attaching === null}
        onOpen={(is) => attaching === null && setTrayOpen(is)}
        openId={openId}
        onToggle={(id) => setOpenId((was) => (was === id ? null : id))}
        writing={writing}
        onWrite={setWriting}
        actions={noteActions}
        suggestPlaces={actions.suggestPlaces}
        placements={placements}
        onLook={look}
      />
      {selecting ? (
        <SelectingByKeyboard
          page={page}
          view={view}
          enter={attaching ? "attaches the note" : view.may.annotate ? "annotates" : "copies"}
          onEnter={attaching ? attach : view.may.annotate ? annotate : copy}
          onCopy={copy}
          onLeave={() => {
            setSelecting(false);
            getSelection()?.removeAllRanges();
            if (returnTo.current instanceof HTMLElement) returnTo.current.focus();
          }}
        />
      ) : null}
      {sharing ? (
        <SharingDialog view={view} sharing={sharing} actions={actions} onClose={() => setSharing(null)} />
      ) : null}
    </>
  );
}
