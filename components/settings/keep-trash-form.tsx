"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import { KeepTrashInput } from "@/lib/contracts/trash-input";
import type { TrashView } from "@/lib/contracts/trash-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { sayKeptDays } from "@/lib/view-models/trash/say-kept-days";
import styles from "./trash-page.module.css";

export type KeepTrash = (input: KeepTrashInput) => Promise<ActionResult<unknown>>;

/** For how long the trash keeps things; before it is said, how much would go at once. */
export function KeepTrashForm({
  view: { workspaceId, keptDays, choices },
  keep,
}: {
  readonly view: TrashView;
  readonly keep: KeepTrash;
}) {
  const { busy, run } = useAct(serverUnreachable());
  const [chosen, setChosen] = useState(keptDays === null ? "" : String(keptDays));
  const leaving = choices.find(({ days }) => String(days) === chosen)?.leaving ?? 0;
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        const days = chosen === "" ? null : Number(chosen);
        run(() => keep(KeepTrashInput.parse({ workspaceId, days })), {
          done: `What is deleted is kept ${sayKeptDays(days)}.`,
        });
      }}
    >
      <Field
        label="What is deleted is kept"
        hint="Documents under a hold, and what a briefing cites, are kept longer."
      >
        {(control) => (
          <select {...control} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{sayKeptDays(null)}</option>
            {choices.map(({ days }) => (
              <option key={days} value={days}>
                {sayKeptDays(days)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {leaving > 0 && chosen !== String(keptDays ?? "") ? (
        <Notice tone="warn">
          {leaving === 1 ? "One thing was" : `${leaving} things were`} deleted longer ago and will be gone for
          good within the hour.
        </Notice>
      ) : null}
      <Button type="submit" aria-disabled={busy}>
        Keep it so
      </Button>
    </form>
  );
}
