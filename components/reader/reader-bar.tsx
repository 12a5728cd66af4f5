"use client";
import type { ReactNode } from "react";
import { AlsoHere } from "@/components/ui/also-here";
import { Button, buttonClass } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { Segmented } from "@/components/ui/segmented";
import type { PositionView, ReaderView } from "@/lib/contracts/reader-view";
import { PLACEMENT_STATES, type PlacementState } from "@/lib/view-models/notes/placement-state";
import type { NoteFilter, StateFilter } from "@/lib/view-models/reader/reader-state";
import styles from "./reader-bar.module.css";

interface ReaderBarProps {
  readonly view: Pick<ReaderView, "version" | "versions" | "positions" | "may" | "document">;
  readonly alsoHere: readonly string[];
  readonly anchors: ReadonlyMap<string, string>;
  readonly filter: NoteFilter;
  readonly onFilter: (filter: NoteFilter) => void;
  /** How many notes stand how; where all stand on their own words there is nothing to choose. */
  readonly states: ReadonlyMap<PlacementState, number>;
  readonly state: StateFilter;
  readonly onState: (state: StateFilter) => void;
  readonly selecting: boolean;
  readonly onSelect: () => void;
  readonly onCite: () => void;
  readonly onShare: () => void;
  /** More tools, where there is room for them. */
  readonly children?: ReactNode;
}

const FILTERS = [
  { value: "all", label: "All notes" },
  { value: "mine", label: "Mine" },
  { value: "none", label: "None" },
] as const;

const jump = (anchor: string | undefined) => {
  if (anchor) location.hash = anchor;
};

/** The older neighbour of the version shown, or the newer where it is the first. */
function neighbours({ version, versions }: Pick<ReaderView, "version" | "versions">) {
  const at = versions.findIndex(({ id }) => id === version.id);
  const older = versions[at - 1];
  const newer = versions[at + 1];
  return older ? ([older, version] as const) : newer ? ([version, newer] as const) : null;
}

/** What is shown, and the tools of the reader. */
export function ReaderBar(props: ReaderBarProps) {
  const { view, anchors, filter, onFilter, states, state, onState, selecting, onSelect, onCite, onShare } =
    props;
  const { positions, version, versions } = view;
  const count = positions.length === 1 ? "1 position" : `${positions.length} positions`;
  const pair = neighbours(view);
  const at = versions.findIndex(({ id }) => id === version.id);
  const places = stateGroup(states, state, onState);
  return (
    <section className={styles.bar} aria-label="Reader tools">
      <div className={styles.what}>
        {positions.length > 0 ? (
          <>
            <b className={styles.wide}>{count}</b>
            <Menu
              className={`${styles.pick} ${styles.narrow}`}
              groups={[{ items: positions.map((each) => itemOf(each, anchors.get(each.id))) }]}
            >
              {count}
            </Menu>
          </>
        ) : (
          <span className={styles.phoneless}>No numbered positions</span>
        )}
        {versions.length > 1 ? (
          <Menu
            className={`${styles.pick} ${styles.phoneless}`}
            groups={[versionGroup(version.id, versions)]}
          >
            Version {at + 1} of {versions.length}
          </Menu>
        ) : (
          <span className={styles.phoneless}>One version</span>
        )}
        <AlsoHere names={props.alsoHere} compact />
      </div>
      <div className={styles.optional}>
        <Segmented label="Notes shown" options={FILTERS} value={filter} onChange={onFilter} />
      </div>
      {places ? (
        <Menu
          className={`${buttonClass("flat")} ${styles.optional}`}
          groups={[places]}
          title="Show notes by where they stand in this version"
        >
          Place: {state === "any" ? "any" : labelOf(state, states).toLowerCase()}{" "}
          <span aria-hidden="true">▾</span>
        </Menu>
      ) : null}
      <Button
        look="flat"
        className={styles.optional}
        aria-pressed={selecting}
        title="Choose words and sentences with the arrow keys"
        onClick={onSelect}
      >
        Select by keyboard
      </Button>
      {props.children ? <span className={styles.optional}>{props.children}</span> : null}
      <Button look="flat" className={styles.phoneless} onClick={onCite}>
        Cite
      </Button>
      {view.may.compare ? (
        <a
          className={buttonClass("flat")}
          href={
            pair ? `/compare/${pair[0].id}/${pair[1].id}` : `/documents/${view.document.id}#compare-versions`
          }
        >
          Compare
        </a>
      ) : null}
      <Menu
        className={`${buttonClass("flat")} ${styles.more}`}
        aria-label="More tools"
        groups={[
          {
            heading: "Notes shown",
            items: FILTERS.map(({ value, label }) => ({
              label,
              checked: filter === value,
              onSelect: () => onFilter(value),
            })),
          },
          ...(places ? [places] : []),
          ...(versions.length > 1 ? [versionGroup(version.id, versions)] : []),
          {
            items: [
              { label: "Select by keyboard", onSelect },
              { label: "Cite", onSelect: onCite },
            ],
          },
        ]}
      >
        <span aria-hidden="true">⋯</span>
      </Menu>
      {view.may.share ? <Button onClick={onShare}>Share</Button> : null}
    </section>
  );
}

function labelOf(state: PlacementState, states: ReaderBarProps["states"]): string {
  return `${PLACEMENT_STATES.find((each) => each.state === state)?.label} (${states.get(state) ?? 0})`;
}

/** `null` where every note stands on the words it was made on, and nothing else was chosen. */
function stateGroup(
  states: ReaderBarProps["states"],
  chosen: StateFilter,
  onState: (state: StateFilter) => void,
) {
  const there = PLACEMENT_STATES.filter(({ state }) => (states.get(state) ?? 0) > 0 || state === chosen);
  if (chosen === "any" && there.every(({ state }) => state === "here")) return null;
  const items = there.map(({ state }) => ({
    label: labelOf(state, states),
    checked: chosen === state,
    onSelect: () => onState(state),
  }));
  const any = { label: "Any place", checked: chosen === "any", onSelect: () => onState("any") };
  return { heading: "Where notes stand here", items: [any, ...items] };
}

function itemOf(position: PositionView, anchor: string | undefined) {
  return { label: `${position.label}  ${position.heading}`, onSelect: () => jump(anchor) };
}

function versionGroup(shownId: string, versions: ReaderView["versions"]) {
  return {
    heading: "Versions of this document",
    items: versions.map((each) => ({
      label: each.label,
      checked: each.id === shownId,
      onSelect: () => location.assign(`/versions/${each.id}`),
    })),
  };
}
