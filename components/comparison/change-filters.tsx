"use client";
import { useEffect, useId, useRef, useState } from "react";
import { IMPORTANCE, SIGNIFICANCES } from "@/lib/core/reviews/judgement";
import {
  type ChangeFilter,
  type FilterKind,
  matchesFilter,
} from "@/lib/view-models/comparison/change-filter";
import { AssignedFilter } from "./assigned-filter";
import styles from "./change-list.module.css";
import { currentChange, listedChanges } from "./listed-changes";
import { listen } from "./review-events";

const KIND_NAMES: Readonly<Record<FilterKind, string>> = {
  inserted: "New",
  deleted: "Gone",
  modified: "Reworded",
  moved: "Moved",
};

interface Props {
  readonly total: number;
  readonly kinds: readonly (readonly [FilterKind, number])[];
  readonly topics: readonly string[];
  /** Members see what was said of each change. */
  readonly withReviews: boolean;
  /** Changes that two readers judged differently. */
  readonly disagreements: number;
}

const EVERYTHING: ChangeFilter = {
  kind: null,
  topic: null,
  words: "",
  state: null,
  significance: null,
  assigned: null,
  same: null,
};

const STATES = [
  ["waiting", "To review"],
  ["reviewed", "Reviewed"],
  ["mine", "Mine"],
  ["disagreed", "Disagreements"],
] as const;

const isOpen = ({ kind, topic, state, significance, assigned, same }: ChangeFilter) =>
  kind === null &&
  topic === null &&
  state === null &&
  significance === null &&
  assigned === null &&
  same === null;

/** Search and filters over the list that stands in the page already: it hides entries, it renders none. */
export function ChangeFilters({ total, kinds, topics, withReviews, disagreements }: Props) {
  const [filter, setFilter] = useState<ChangeFilter>(EVERYTHING);
  const [ready, setReady] = useState(false);
  const [shown, setShown] = useState(total);
  const [current, setCurrent] = useState<string | null>(null);
  const first = useRef(true);
  const searchId = useId();
  useEffect(() => {
    setReady(true);
    setCurrent(currentChange()?.same ?? null);
    return listen("current", (key) =>
      setCurrent(listedChanges().find((change) => change.key === key)?.same ?? null),
    );
  }, []);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    let count = 0;
    for (const change of listedChanges()) {
      const fits = matchesFilter(change, filter);
      change.item.hidden = !fits;
      if (fits) count++;
    }
    setShown(count);
  }, [filter]);
  const same = filter.same ?? current;
  const alike = same === null ? 0 : listedChanges().filter((change) => change.same === same).length;
  if (total === 0) return <p className={styles.none}>Nothing differs in this view.</p>;
  const chip = (name: string, count: number | null, on: boolean, change: Partial<ChangeFilter>) => (
    <button
      key={name}
      type="button"
      className={styles.chip}
      aria-pressed={on}
      onClick={() => setFilter({ ...filter, ...change })}
    >
      {name} {count !== null && <i>{count}</i>}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to the assistive technology in use yet
    <div className={styles.filters} role="search" aria-label="Changes" {...(ready && { "data-ready": "" })}>
      <div className={styles.search}>
        <label className="vh" htmlFor={searchId}>
          Search in changes
        </label>
        <input
          id={searchId}
          type="search"
          placeholder="Search in changes"
          value={filter.words}
          onChange={(event) => setFilter({ ...filter, words: event.target.value })}
        />
      </div>
      {chip("All", total, isOpen(filter), { ...EVERYTHING, words: filter.words })}
      {kinds.map(([kind, count]) =>
        chip(KIND_NAMES[kind], count, filter.kind === kind, { kind: filter.kind === kind ? null : kind }),
      )}
      {topics.map((topic) =>
        chip(topic, null, filter.topic === topic, { topic: filter.topic === topic ? null : topic }),
      )}
      {same !== null && (
        <button
          type="button"
          className={styles.chip}
          data-same=""
          aria-pressed={filter.same !== null}
          aria-keyshortcuts="s"
          onClick={() => setFilter({ ...filter, same: filter.same === null ? same : null })}
        >
          Same change <i>{alike} times</i>
        </button>
      )}
      {withReviews && (
        <div className={styles.states}>
          {STATES.filter(([state]) => state !== "disagreed" || disagreements > 0).map(([state, name]) => (
            <button
              key={state}
              type="button"
              className={styles.chip}
              data-state={state}
              aria-pressed={filter.state === state}
              onClick={() => setFilter({ ...filter, state: filter.state === state ? null : state })}
            >
              {name} {state === "disagreed" && <i>{disagreements}</i>}
            </button>
          ))}
          <label>
            <span className="vh">Importance</span>
            <select
              value={filter.significance ?? ""}
              onChange={({ target }) =>
                setFilter({
                  ...filter,
                  significance: SIGNIFICANCES.find((value) => `${value}` === target.value) ?? null,
                })
              }
            >
              <option value="">Any importance</option>
              {[...SIGNIFICANCES].reverse().map((value) => (
                <option key={value} value={value}>
                  {IMPORTANCE[value].word}
                </option>
              ))}
            </select>
          </label>
          <AssignedFilter
            value={filter.assigned}
            onChange={(assigned) => setFilter({ ...filter, assigned })}
          />
        </div>
      )}
      <p className="vh" role="status">
        {shown === total ? "" : `${shown} of ${total} changes shown`}
      </p>
    </div>
  );
}
