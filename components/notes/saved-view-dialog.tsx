"use client";
import { type FormEvent, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import { useAct } from "@/components/ui/use-act";
import type { NotesQuestion } from "@/lib/contracts/notes-input";
import { MAX_VIEW_NAME } from "@/lib/contracts/saved-view-input";
import type { SavedViewView } from "@/lib/contracts/saved-view-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import styles from "./saved-views.module.css";
import type { SavedViewsActions } from "./saved-views-actions";

interface SavedViewDialogProps {
  readonly workspaceId: string;
  readonly mayShare: boolean;
  readonly actions: SavedViewsActions;
  readonly onSaved: (viewId: string) => void;
  readonly onClose: () => void;
}

/** Names a view that is there, or what is shown as a new one, and says who finds it. */
export default function SavedViewDialog({
  workspaceId,
  mayShare,
  actions,
  onSaved,
  onClose,
  ...of
}: SavedViewDialogProps &
  ({ readonly view: SavedViewView } | { readonly asked: NotesQuestion; readonly said: readonly string[] })) {
  const view = "view" in of ? of.view : null;
  const { busy, run } = useAct(serverUnreachable("typed"));
  const [name, setName] = useState(view?.name ?? "");
  const [shared, setShared] = useState(view?.shared ?? false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (name.trim() === "") return setProblem("Give the view a name.");
    const stated = { name, shared };
    run(
      () =>
        "view" in of
          ? actions.edit({ viewId: of.view.id, revision: of.view.revision, asked: of.view.asked, ...stated })
          : actions.create({ workspaceId, asked: of.asked, ...stated }),
      {
        done: view ? "Saved." : `Saved as “${name.trim()}”.`,
        refused: setProblem,
        after: ({ viewId }) => {
          onClose();
          if (!view) onSaved(viewId);
        },
      },
    );
  };
  return (
    <Dialog open title={view ? "The saved view" : "Save as a view"} onClose={onClose}>
      <form className={form.form} noValidate onSubmit={submit}>
        {"said" in of ? <p className={form.lede}>{of.said.join(" · ")}</p> : null}
        <Field label="Name" error={problem}>
          {(control) => (
            <input
              {...control}
              value={name}
              maxLength={MAX_VIEW_NAME}
              autoComplete="off"
              autoFocus
              dir="auto"
              onChange={({ target }) => {
                setName(target.value);
                setProblem(null);
              }}
            />
          )}
        </Field>
        {mayShare ? (
          <label className={styles.share}>
            <input type="checkbox" checked={shared} onChange={({ target }) => setShared(target.checked)} />
            <span>
              Share with the workspace
              <small>Everybody finds it on this page. “Me” and “Only mine” then mean whoever looks.</small>
            </span>
          </label>
        ) : null}
        <DialogActs label="Save" busyLabel="Saving…" busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
