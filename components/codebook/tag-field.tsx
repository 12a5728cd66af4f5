"use client";
import { useRef, useState } from "react";
import { TokenField } from "@/components/ui/token-field";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { CodeRefView, TagChoicesView } from "@/lib/contracts/codebook-view";
import { plural } from "@/lib/core/text/plural";
import { codeOfTag, matchTags } from "@/lib/view-models/notes/match-tags";
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
  const [answer, setAnswer] = useState<TagChoicesView | null>(null);
  const choices = answer ?? NONE;
  const asked = useRef(false);
  const ask = () => {
    if (asked.current) return;
    asked.current = true;
    // Without an answer every tag can still be typed; it is asked for again at the next visit of the field.
    list().then(
      (given) => (given.ok ? setAnswer(given.value) : undefined),
      () => {
        asked.current = false;
      },
    );
  };
  const known = choices.codes.length > 0 ? choices.codes : (form?.codes ?? []);
  // A document has codes alone: what is none is told at once, and not when the form is sent.
  const strange = form && answer ? tags.filter((tag) => codeOfTag(answer.codes, tag) === null) : [];
  return (
    <TokenField
      label="Tags"
      {...(form
        ? { inForm: true, hint: form.hint, error: form.error ?? sayStrange(strange) }
        : { placeholder: "funding, scope" })}
      tokens={tags.map((tag) => {
        const name = (form && codeOfTag(choices.codes, tag)?.name) ?? tag;
        return {
          value: tag,
          name,
          strange: strange.includes(tag),
          content: <TagName name={name} codes={known} />,
        };
      })}
      typed={typed}
      onTyped={type}
      options={matchTags(choices, typed, tags).map(({ name, code, used }) => ({
        value: name,
        content: (
          <>
            <span className={styles.option}>
              <TagName name={name} codes={code ? [code] : []} />
              <small>
                {[code ? "" : "free tag", used > 0 ? plural(used, form ? "document" : "note") : ""]
                  .filter(Boolean)
                  .join(", ")}
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

/** Why these words cannot stay; nothing where there are none. */
function sayStrange(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const named = words.map((word) => `“${word}”`).join(", ");
  return `The codebook has no code ${named}. Choose one that is offered, or add the code first.`;
}
