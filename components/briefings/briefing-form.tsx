"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useUnsavedWarning } from "@/components/ui/use-unsaved-warning";
import type { EditBriefingInput } from "@/lib/contracts/briefing-input";
import type { BriefingView } from "@/lib/contracts/briefing-view";
import { briefingLimits } from "@/lib/core/briefings/briefing-limits";
import { BRIEFING_TEMPLATES, isBriefingTemplate } from "@/lib/core/briefings/briefing-template";
import type { BriefingActions } from "./briefing-actions";
import styles from "./briefing-page.module.css";
import { BriefingTitleField } from "./briefing-title-field";
import { useSave } from "./use-save";

/** Title, introduction and template of a briefing. */
export function BriefingForm({
  briefing,
  edit,
}: {
  readonly briefing: BriefingView;
  readonly edit: BriefingActions["edit"];
}) {
  const { busy, problem, theirs, save } = useSave<
    EditBriefingInput,
    Pick<BriefingView, "revision" | "title" | "introduction">
  >(edit);
  const [title, setTitle] = useState(briefing.title);
  const [introduction, setIntroduction] = useState(briefing.introduction);
  const [template, setTemplate] = useState(briefing.template);
  const [missing, setMissing] = useState<string | null>(null);
  /** What was saved last: the page may not have come back with it yet. */
  const [kept, setKept] = useState<Pick<BriefingView, "title" | "introduction" | "template">>(briefing);
  useUnsavedWarning(title !== kept.title || introduction !== kept.introduction || template !== kept.template);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(title.trim() ? null : "Give the briefing a title.");
        if (busy || !title.trim()) return;
        const { id: briefingId, revision } = briefing;
        const written = { title, introduction, template };
        save({ briefingId, revision, ...written }, "Saved.", () => setKept(written));
      }}
    >
      <BriefingTitleField label="Title" value={title} error={missing} onChange={setTitle} />
      <Field label="Introduction" hint="Plain text. An empty line begins a new paragraph.">
        {(control) => (
          <textarea
            {...control}
            rows={4}
            value={introduction}
            maxLength={briefingLimits.introduction}
            dir="auto"
            onChange={({ target }) => setIntroduction(target.value)}
          />
        )}
      </Field>
      <Field label="Template" hint={`${upperFirst(BRIEFING_TEMPLATES[template].does)}.`}>
        {(control) => (
          <select
            {...control}
            value={template}
            onChange={({ target }) => isBriefingTemplate(target.value) && setTemplate(target.value)}
          >
            {Object.entries(BRIEFING_TEMPLATES).map(([value, { name }]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {problem ? <Notice tone="error">{problem}</Notice> : null}
      {theirs ? (
        <Notice tone="warn">
          Theirs: <b dir="auto">{theirs.title}</b>. {theirs.introduction}
        </Notice>
      ) : null}
      <Button type="submit" look="go" aria-disabled={busy}>
        {busy ? "Saving…" : theirs ? "Save mine over theirs" : "Save"}
      </Button>
    </form>
  );
}

const upperFirst = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
