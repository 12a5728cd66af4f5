"use client";
import { useRef, useState } from "react";
import { TokenField } from "@/components/ui/token-field";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { CodeRefView, TagChoicesView } from "@/lib/contracts/codebook-view";
import { plural } from "@/lib/core/text/plural";
import { matchTags } from "@/lib/view-models/notes/match-tags";
import styles from "./tag-field.module.css";
import { TagName } from "./tag-name";
import type { ChosenTags } from "./use-tags";

export type ListTags = () => Promise<ActionResult<TagChoicesView>>;

const NONE: TagChoicesView = { codes: [], free: [] };

/** Tags to be chosen: codes of the codebook with what they mean beside them; for notes tags that others have too, and free ones. */
export function TagField({
  tags: { tags, typed, type, add, remove, take },
  list,
  onLeave,
  form,
}: {
  readonly tags: ChosenTags;
  readonly list: ListTags;
  readonly onLeave?: () => void;
  /** Where it stands in a form: only codes are offered. */
  readonly form?: {
    /** Those of the tags that are chosen before the codebook was asked for. */
    readonly codes: readonly CodeRefView[];
    readonly hint: string;
    readonly error: string | undefined;
  };
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
  const offered = form ? { codes: choices.codes, free: [] } : choices;
  const known = choices.codes.length > 0 ? choices.codes : (form?.codes ?? []);
  return (
    <TokenField
      label="Tags"
      {...(form ? { inForm: true, hint: form.hint, error: form.error } : { placeholder: "funding, scope" })}
      tokens={tags.map((name) => ({ value: name, content: <TagName name={name} codes={known} /> }))}
      typed={typed}
      onTyped={type}
      options={matchTags(offered, typed, tags).map(({ name, code, notes }) => ({
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
      {...(onLeave ? { onLeave } : {})}
    />
  );
}
