"use client";
import { type DragEvent, type ReactNode, useState } from "react";
import type { PassageView, TopicView } from "@/lib/contracts/topic-view";
import { CompanionList } from "./companion-list";
import { LineUp } from "./line-up";
import { OpenPapers } from "./open-papers";
import { PassageSearch } from "./passage-search";
import type { TopicActions } from "./topic-actions";
import { TopicHead } from "./topic-head";
import styles from "./topic-page.module.css";
import { useTopicActs } from "./use-topic-acts";

/** A topic being worked on: what is in place, and beside it what could be. */
export function TopicPage({
  topic,
  actions,
  tools,
}: {
  readonly topic: TopicView;
  readonly actions: TopicActions;
  /** Share and export, which other features bring. */
  readonly tools?: ReactNode;
}) {
  const { code, may } = topic;
  const acts = useTopicActs(code.id, actions);
  const [dragged, setDragged] = useState<PassageView | null>(null);
  const inPlace = topic.actors.flatMap(({ statements }) => statements);

  const over = (event: DragEvent) => {
    if (dragged) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    if (!dragged) return;
    event.preventDefault();
    acts.place(dragged);
    setDragged(null);
  };
  return (
    <main className={may.edit ? `${styles.page} ${styles.worked}` : styles.page} id="main">
      <TopicHead code={code}>{tools}</TopicHead>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; each passage has a button */}
      <div
        className={dragged ? `${styles.line} ${styles.target}` : styles.line}
        onDragOver={over}
        onDrop={drop}
        aria-busy={acts.busy}
      >
        <LineUp topic={topic} acts={may.edit ? acts : null} />
      </div>
      {may.edit ? (
        <aside className={styles.side} aria-label="What could be put in place">
          <PassageSearch
            topicId={code.id}
            find={actions.find}
            inPlace={inPlace}
            place={acts.place}
            onDrag={setDragged}
          />
          <CompanionList
            topicId={code.id}
            suggest={actions.suggest}
            inPlace={inPlace}
            place={acts.place}
            onDrag={setDragged}
          />
          <OpenPapers papers={topic.open} sayNone={acts.sayNone} />
        </aside>
      ) : null}
    </main>
  );
}
