"use client";
import { useCorrectionForm } from "@/components/corrections/use-correction-form";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { CreateCodeInput, EditCodeInput } from "@/lib/contracts/codebook-input";
import type { CodeView } from "@/lib/contracts/codebook-view";
import { CODE_COLOURS } from "@/lib/core/codebook/code";
import type { CodebookActions } from "./codebook-actions";

/** The form of a new code, or of one that is there. What was typed stays until it is saved. */
export default function CodeDialog({
  workspaceId,
  code,
  actions,
  onClose,
}: {
  readonly workspaceId: string;
  readonly code: CodeView | null;
  readonly actions: CodebookActions;
  readonly onClose: () => void;
}) {
  // Undoing an edit says again what was; undoing an addition takes it out of use.
  let made = "";
  const edits = useCorrectionForm({
    schema: code ? EditCodeInput : CreateCodeInput,
    inputOf: (given) => ({
      name: String(given.get("name") ?? ""),
      notation: String(given.get("notation") ?? ""),
      definition: String(given.get("definition") ?? ""),
      colour: String(given.get("colour") ?? ""),
      ...(code ? { codeId: code.id, revision: code.revision } : { workspaceId }),
    }),
    correct: async (input) => {
      const answer = "codeId" in input ? await actions.edit(input) : await actions.create(input);
      if (answer.ok) made = answer.value.codeId;
      return answer;
    },
    undo: (revision) => {
      if (!code) return actions.retire({ codeId: made, revision, intoId: null });
      const { id, name, notation, definition, colour } = code;
      return actions.edit({ codeId: id, revision, name, notation, definition, colour });
    },
    done: code ? "Saved. What carries this code shows it as it is now." : "The code is added.",
    onClose,
  });
  const { errors } = edits;
  return (
    <Dialog open title={code ? "Edit this code" : "Add a code"} onClose={onClose}>
      <form className={form.form} noValidate onSubmit={edits.save}>
        <div>
          <Field label="Name" error={errors.name ?? null}>
            {(control) => (
              <input {...control} name="name" defaultValue={code?.name ?? ""} autoComplete="off" dir="auto" />
            )}
          </Field>
        </div>
        <div>
          <Field
            label="Definition"
            hint="What belongs under it and what does not, so that two people choose alike."
            error={errors.definition ?? null}
          >
            {(control) => (
              <textarea
                {...control}
                name="definition"
                rows={4}
                defaultValue={code?.definition ?? ""}
                dir="auto"
              />
            )}
          </Field>
        </div>
        <div className={form.pair}>
          <div>
            <Field
              label="Short code"
              hint="Its number in a category scheme, as 503. May be empty."
              error={errors.notation ?? null}
            >
              {(control) => (
                <input {...control} name="notation" defaultValue={code?.notation ?? ""} autoComplete="off" />
              )}
            </Field>
          </div>
          <div>
            <Field label="Colour" error={errors.colour ?? null}>
              {(control) => (
                <select {...control} name="colour" defaultValue={code?.colour ?? "slate"}>
                  {CODE_COLOURS.map((colour) => (
                    <option key={colour}>{colour}</option>
                  ))}
                </select>
              )}
            </Field>
          </div>
        </div>
        {edits.refusal ? <Notice tone="error">{edits.refusal}</Notice> : null}
        <DialogActs label="Save" busyLabel="Saving…" busy={edits.busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
