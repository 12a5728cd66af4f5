"use client";
import { useEffect, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import type { FoundPassagesView, PassageView, StatementView } from "@/lib/contracts/topic-view";
import { beginningOf } from "@/lib/core/text/beginning-of";
import { namePaper } from "@/lib/view-models/topics/name-paper";
import { isInPlace, passageKey } from "@/lib/view-models/topics/passage-key";
import styles from "./companion-list.module.css";
import { PassageCard } from "./passage-card";
import search from "./passage-search.module.css";
import type { TopicActions } from "./topic-actions";

/** Passages that share terms with the topic, said to be suggestions; each is put in place by its button or dragged there. */
export function CompanionList({
  topicId,
  suggest,
  inPlace,
  place,
  onDrag,
}: {
  readonly topicId: string;
  readonly suggest: TopicActions["suggest"];
  readonly inPlace: readonly StatementView[];
  readonly place: (passage: PassageView) => void;
  readonly onDrag: (passage: PassageView | null) => void;
}) {
  const id = useId();
  const [found, setFound] = useState<FoundPassagesView | null>(null);
  // Asked anew whenever something came or went.
  const asked = inPlace.map((statement) => statement.id).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is what the answer depends on
  useEffect(() => {
    let current = true;
    suggest({ topicId }).then(
      (answer) => current && setFound(answer.ok ? answer.value : { passages: [], unread: 0 }),
      // Nothing hangs on a suggestion: without the server there are none.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [topicId, suggest, asked]);
  const passages = (found?.passages ?? []).filter((passage) => !isInPlace(passage, inPlace));
  return (
    <section aria-labelledby={id} aria-busy={found === null}>
      <h2 id={id} className={search.title}>
        Suggested
      </h2>
      <p className={styles.lede}>
        {found !== null && passages.length === 0
          ? "No other passage shares enough words with this topic to be suggested."
          : "Suggested for words they share. Whether they belong here is for you to say."}
      </p>
      <ul aria-label="Suggested passages">
        {passages.map((passage) => (
          <li
            key={passageKey(passage)}
            className={styles.companion}
            draggable
            onDragStart={() => onDrag(passage)}
            onDragEnd={() => onDrag(null)}
          >
            <PassageCard passage={passage} />
            <p className={styles.why}>shares: {passage.words.join(", ")}</p>
            <Button
              aria-label={`Put in place: ${passage.label ? `position ${passage.label}, ` : ""}${namePaper(passage)}, “${beginningOf(passage.quote, 60)}”`}
              onClick={() => place(passage)}
            >
              Put in place
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
