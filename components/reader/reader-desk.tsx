"use client";
import type { ReactNode } from "react";
import type { CollectActions } from "@/components/briefings/collect-actions";
import { CollectNotes } from "@/components/briefings/collect-notes";
import type { ReaderView } from "@/lib/contracts/reader-view";
import { collectableNotes } from "@/lib/view-models/briefings/collectable";
import { draftPassage, isTrayShown } from "@/lib/view-models/reader/desk-state";
import type { ReaderActions } from "@/lib/view-models/reader/reader-actions";
import type { Writing } from "@/lib/view-models/reader/reader-state";
import type { Sharing } from "@/lib/view-models/reader/sharing";
import { AttachBar } from "./attach-bar";
import { SelectingByKeyboard, SharingDialog } from "./loaded-when-used";
import { PositionRail } from "./position-rail";
import { ReaderBar } from "./reader-bar";
import styles from "./reader-desk.module.css";
import { ReadingPage } from "./reading-page";
import { ReadingText } from "./reading-text";
import { SelectionDock } from "./selection-dock";
import { TrayPanel } from "./tray-panel";
import { useReader } from "./use-reader";
import { VersionHead } from "./version-head";
import { WaitingDrafts } from "./waiting-drafts";

interface ReaderDeskProps {
  readonly view: ReaderView;
  readonly actions: ReaderActions;
  readonly collect: CollectActions;
  /** What stands below the text. */
  readonly below?: ReactNode;
}

/** A version to be read and annotated. */
export function ReaderDesk({ view, actions, collect, below }: ReaderDeskProps) {
  const { text, positions, version, document, may } = view;
  const reader = useReader(view, actions);
  const { page, desk, dispatch, selected, filters, placements, anchors, annotate, copy, select } = reader;
  const { openId, writing, selecting, sharing, attaching } = desk;
  const collectable = collectableNotes(reader.noteActions.annotations);
  const drafted = draftPassage(desk);
  const share = (next: Sharing | null) => dispatch({ type: "sharing-changed", sharing: next });
  const write = (next: Writing | null) => dispatch({ type: "writing-changed", writing: next });
  const toggle = (id: string) => dispatch({ type: "note-toggled", id });

  return (
    <>
      <ReaderBar
        view={view}
        alsoHere={reader.alsoHere}
        anchors={anchors}
        filter={filters.filter}
        onFilter={filters.setFilter}
        states={filters.states}
        state={filters.state}
        onState={(chosen) => {
          filters.setState(chosen);
          filters.showSome();
          dispatch({ type: "tray-changed", open: chosen === "orphaned" || chosen === "ambiguous" });
        }}
        selecting={selecting}
        onSelect={() => select(!selecting)}
        onCite={reader.cite}
        onShare={() => share({ positionId: null, passage: null })}
      >
        {may.annotate && collectable.length > 0 ? (
          <CollectNotes notes={collectable} chosen={openId} actions={collect} />
        ) : null}
      </ReaderBar>
      <div className={positions.length > 0 ? styles.desk : `${styles.desk} ${styles.plain}`}>
        {positions.length > 0 ? (
          <PositionRail
            positions={positions}
            anchors={anchors}
            noteCounts={reader.noteCounts}
            lang={document.lang}
            dir={document.dir}
          />
        ) : null}
        <main id="main" className={styles.main}>
          {attaching ? (
            <AttachBar note={attaching} onKeyboard={() => select(true)} onCancel={reader.cancelAttaching} />
          ) : null}
          <ReadingPage
            page={page}
            view={view}
            selecting={selecting}
            selected={selected}
            onAnnotate={annotate}
            onGoTo={reader.goToNote}
            onOpen={(id) => dispatch({ type: "note-opened", id })}
          >
            <WaitingDrafts
              drafts={reader.drafts}
              text={text}
              onContinue={annotate}
              onDiscard={reader.discard}
              writing={drafted}
            />
            <ReadingText
              view={view}
              parts={reader.plan.parts}
              tools={reader.tools}
              head={
                <VersionHead
                  view={view}
                  needsTitle={!reader.plan.hasTitle}
                  provenanceHref={`/versions/${version.id}/provenance`}
                  positionsHref={may.editPositions ? `/versions/${version.id}/positions` : undefined}
                />
              }
            />
          </ReadingPage>
          {selected && !drafted ? (
            <SelectionDock
              view={view}
              passage={selected}
              onAnnotate={annotate}
              onCopy={copy}
              onShare={share}
              onAttach={attaching ? reader.attach : null}
            />
          ) : null}
          {below ? <div className={styles.below}>{below}</div> : null}
        </main>
      </div>
      <TrayPanel
        notes={filters.shownInTray}
        versionId={version.id}
        open={isTrayShown(desk)}
        onOpen={(open) => dispatch({ type: "tray-changed", open })}
        openId={openId}
        onToggle={toggle}
        writing={writing}
        onWrite={write}
        actions={reader.noteActions}
        suggestPlaces={actions.suggestPlaces}
        placements={placements}
        onLook={reader.look}
      />
      {selecting ? (
        <SelectingByKeyboard
          page={page}
          view={view}
          enter={attaching ? "attaches the note" : may.annotate ? "annotates" : "copies"}
          onEnter={attaching ? reader.attach : may.annotate ? annotate : copy}
          onCopy={copy}
          onLeave={reader.leaveSelecting}
        />
      ) : null}
      {sharing ? (
        <SharingDialog view={view} sharing={sharing} actions={actions} onClose={() => share(null)} />
      ) : null}
    </>
  );
}
