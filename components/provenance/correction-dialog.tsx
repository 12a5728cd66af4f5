"use client";
import type { ReactNode } from "react";
import type { CorrectVersion, UndoCorrection } from "@/components/corrections/correction-actions";
import { useCorrectionForm } from "@/components/corrections/use-correction-form";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { CorrectVersionInput } from "@/lib/contracts/provenance-input";
import type { ProvenancePageView } from "@/lib/contracts/provenance-view";

interface Props {
  readonly view: ProvenancePageView;
  readonly correct: CorrectVersion;
  readonly undo: UndoCorrection;
  readonly onClose: () => void;
}

const AS_OF = [
  ["published", "published then"],
  ["updated", "last updated then"],
  ["captured", "captured then; publication not stated"],
  ["inferred", "inferred, not stated"],
] as const;
const STATED = [
  ["published", "published"],
  ["updated", "last updated"],
] as const;
const FORM = "2013, 2013-09 or 2013-09-27";

/** What a version says of itself, as a person knows it better. What was typed stays until it is saved. */
export default function CorrectionDialog({ view, correct, undo, onClose }: Props) {
  const { version, metadata } = view;
  const { errors, refusal, busy, save } = useCorrectionForm({
    schema: CorrectVersionInput,
    inputOf: (form) => inputOf(form, view),
    wrong: ({ path, message }) => [fieldOf(path), /^Invalid/.test(message) ? FORM : message],
    correct,
    undo: (revision) => undo({ versionId: version.id, revision }),
    done: "Corrected. The text is as it was.",
    onClose,
  });

  const line = (label: string, name: string, value: string | null, more: Line = {}) => (
    <div>
      <Field label={label} hint={more.hint} error={errors[name] ?? null}>
        {(control) => (
          <input
            {...control}
            name={name}
            defaultValue={value ?? ""}
            autoComplete="off"
            {...(more.numeric ? { inputMode: "numeric" as const } : { dir: "auto" })}
          />
        )}
      </Field>
    </div>
  );
  const choice = (label: string, name: string, value: string, options: typeof AS_OF | typeof STATED) => (
    <div>
      <Field label={label}>
        {(control) => (
          <select {...control} name={name} defaultValue={value}>
            {options.map(([each, words]) => (
              <option key={each} value={each}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
  const stated = metadata.date?.basis === "updated" ? "updated" : "published";
  const own = metadata.date && (metadata.date.basis === "published" || metadata.date.basis === "updated");
  return (
    <Dialog open title="Edit the details of this version" onClose={onClose}>
      <form className={form.form} noValidate onSubmit={save}>
        <p className={form.lede}>The text and its file never change. Leave empty what is not stated.</p>
        {line("Name of this version", "label", version.label)}
        {line("Title", "title", metadata.title)}
        <Pair>
          {line("Kind", "kind", metadata.kind, { hint: "Fact sheet, remarks, report …" })}
          {line("Place", "place", metadata.place)}
        </Pair>
        {line("Office", "office", metadata.office)}
        <Pair>
          {line("Stands for (as of)", "asOf", version.date?.iso ?? null, { hint: FORM, numeric: true })}
          {choice("How that is known", "asOfBasis", version.date?.basis ?? "published", AS_OF)}
        </Pair>
        {line("A word on that date", "asOfNote", version.dateNote, {
          hint: "For readers: “captured winter 2012-13, inferred”.",
        })}
        <Pair>
          {line("Date the text states", "published", own ? (metadata.date?.iso ?? null) : null, {
            hint: FORM,
            numeric: true,
          })}
          {choice("It says this is when it was", "publishedBasis", stated, STATED)}
        </Pair>
        <Pair>
          {line("Captured on", "capturedOn", view.capturedAt?.slice(0, 10) ?? null, {
            hint: "A whole day: 2013-01-05",
            numeric: true,
          })}
          {line("Source", "sourceUrl", version.provenance.sourceUrl, { hint: "Nothing is fetched." })}
        </Pair>
        {refusal ? <Notice tone="error">{refusal}</Notice> : null}
        <DialogActs label="Save" busyLabel="Saving…" busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

interface Line {
  readonly hint?: string;
  readonly numeric?: boolean;
}

/** Where a refusal is shown: a note on a date has a field of its own. */
const fieldOf = (path: readonly PropertyKey[]): string => (path[1] === "note" ? "asOfNote" : String(path[0]));

function Pair({ children }: { readonly children: ReactNode }) {
  return <div className={form.pair}>{children}</div>;
}

function inputOf(form: FormData, { version, revision }: ProvenancePageView): unknown {
  const given = (name: string) => String(form.get(name) ?? "").trim() || null;
  const asOf = given("asOf");
  const published = given("published");
  const note = given("asOfNote");
  return {
    versionId: version.id,
    revision,
    label: given("label") ?? "",
    title: given("title"),
    kind: given("kind"),
    office: given("office"),
    place: given("place"),
    asOf: asOf ? { iso: asOf, basis: given("asOfBasis"), ...(note ? { note } : {}) } : null,
    published: published ? { iso: published, basis: given("publishedBasis") } : null,
    capturedOn: given("capturedOn"),
    sourceUrl: given("sourceUrl"),
  };
}
