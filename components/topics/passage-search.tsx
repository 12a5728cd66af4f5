"use client";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Field } from "@/components/ui/field";
import type { FoundPassagesView, PassageView, StatementView } from "@/lib/contracts/topic-view";
import { plural } from "@/lib/core/text/plural";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { isInPlace, passageKey } from "@/lib/view-models/topics/passage-key";
import { PassageCard } from "./passage-card";
import styles from "./passage-search.module.css";
import type { TopicActions } from "./topic-actions";

const AFTER_TYPING_MS = 250;

/** Looks for passages by their words; the arrows choose one, Enter puts it in place, and it can be dragged there. */
export function PassageSearch({
  topicId,
  find,
  inPlace,
  place,
  onDrag,
}: {
  readonly topicId: string;
  readonly find: TopicActions["find"];
  readonly inPlace: readonly StatementView[];
  readonly place: (passage: PassageView) => void;
  readonly onDrag: (passage: PassageView | null) => void;
}) {
  const [words, setWords] = useState("");
  const [found, setFound] = useState<(FoundPassagesView & { readonly words: string }) | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (words.trim() === "") return setFound(null);
    let current = true;
    const timer = setTimeout(() => {
      find({ topicId, words }).then(
        (answer) => {
          if (!current) return;
          setProblem(answer.ok ? null : answer.error.message);
          if (answer.ok) setFound({ ...answer.value, words });
          setActive(0);
        },
        () => current && setProblem(serverUnreachable()),
      );
    }, AFTER_TYPING_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [words, topicId, find]);

  const passages = (found?.passages ?? []).filter((passage) => !isInPlace(passage, inPlace));
  // What was found for other words than those that stand there now is not put in place.
  const isStale = found !== null && found.words !== words;
  const at = Math.min(active, passages.length - 1);
  const press = (event: KeyboardEvent) => {
    const chosen = passages[at];
    if (event.key === "Enter") {
      if (chosen && !isStale) place(chosen);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const next = Math.max(0, Math.min(passages.length - 1, at + (event.key === "ArrowDown" ? 1 : -1)));
      setActive(next);
      list.current?.children[next]?.scrollIntoView({ block: "nearest" });
    } else return;
    event.preventDefault();
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        Put passages in place
      </h2>
      <Field
        label="Words of a passage"
        hint={
          <>
            <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Enter</kbd> puts in place, or drag it
          </>
        }
        error={problem}
      >
        {(control) => (
          <input
            {...control}
            role="combobox"
            aria-expanded={passages.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            {...(passages.length > 0 ? { "aria-activedescendant": `${id}-${at}` } : {})}
            autoComplete="off"
            dir="auto"
            value={words}
            onChange={({ target }) => setWords(target.value)}
            onKeyDown={press}
          />
        )}
      </Field>
      <p role="status" className={styles.said}>
        {found === null
          ? ""
          : passages.length === 0
            ? "No passage that is not in place yet has all these words."
            : plural(passages.length, "passage")}
        {found && found.unread > 0
          ? ` ${plural(found.unread, "older version")} not looked through: the workspace is too large to be read at once.`
          : ""}
      </p>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label="Passages found"
        aria-busy={isStale}
        className={styles.list}
      >
        {passages.map((passage, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys of its list
          // biome-ignore lint/a11y/useFocusableInteractive: an option is reached by aria-activedescendant
          <div
            key={passageKey(passage)}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={styles.option}
            draggable
            onDragStart={() => onDrag(passage)}
            onDragEnd={() => onDrag(null)}
            onClick={() => place(passage)}
          >
            <PassageCard passage={passage} />
          </div>
        ))}
      </div>
    </section>
  );
}
