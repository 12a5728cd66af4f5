"use client";
import { useRef, useState } from "react";
import { TagName } from "@/components/codebook/tag-name";
import { TokenField } from "@/components/ui/token-field";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { TagChoicesView } from "@/lib/contracts/codebook-view";
import { plural } from "@/lib/core/text/plural";
import { matchTags } from "@/lib/view-models/notes/match-tags";
import styles from "./tag-field.module.css";
import type { NoteTags } from "./use-note-tags";

export type ListTags = () => Promise<ActionResult<TagChoicesView>>;

const NONE: TagChoicesView = { codes: [], free: [] };

/** Tags of a note: codes of the codebook with what they mean beside them, tags that other notes have, and free ones. */
export function TagField({
  tags: { tags, typed, type, add, remove, take },
  list,
  onLeave,
}: {
  readonly tags: NoteTags;
  readonly list: ListTags;
  readonly onLeave: () => void;
}) {
  const [choices, setChoices] = useState(NONE);
  const asked = useRef(false);
  const ask = () => {
    if (asked.current) return;
    asked.current = true;
    // Without an answer every tag can still be typed; it is asked for again at the next visit of the field.
    list().then(
      (answer) => (answer.ok ? setChoices(answer.value) : undefined),
      () => {
        asked.current = false;
      },
    );
  };
  return (
    <TokenField
      label="Tags"
      placeholder="funding, scope"
      tokens={tags.map((name) => ({ value: name, content: <TagName name={name} codes={choices.codes} /> }))}
      typed={typed}
      onTyped={type}
      options={matchTags(choices, typed, tags).map(({ name, code, notes }) => ({
        value: name,
        content: (
          <>
            <span className={styles.option}>
              <TagName name={name} codes={code ? [code] : []} />
              <small>
                {[code ? "" : "free tag", notes > 0 ? plural(notes, "note") : ""].filter(Boolean).join(", ")}
              </small>
            </span>
            {code?.definition ? <span className={styles.definition}>{code.definition}</span> : null}
          </>
        ),
      }))}
      onChoose={add}
      onRemove={remove}
      onTake={take}
      onFocus={ask}
      onLeave={onLeave}
    />
  );
}
