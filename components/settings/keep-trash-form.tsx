"use client";
import { DaysForm } from "@/components/ui/days-form";
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
  return (
    <DaysForm
      className={styles.keep}
      label="What is deleted is kept"
      hint="Documents under a hold, and what a briefing cites, are kept longer."
      days={keptDays}
      choices={choices.map(({ days }) => days)}
      say={sayKeptDays}
      about={(chosen) => {
        const leaving = choices.find(({ days }) => days === chosen)?.leaving ?? 0;
        return leaving > 0 && chosen !== keptDays ? (
          <Notice tone="warn">
            {leaving === 1 ? "One thing was" : `${leaving} things were`} deleted longer ago and will be gone
            for good within the hour.
          </Notice>
        ) : null;
      }}
      busy={busy}
      onKeep={(days) =>
        run(() => keep(KeepTrashInput.parse({ workspaceId, days })), {
          done: `What is deleted is kept ${sayKeptDays(days)}.`,
        })
      }
    />
  );
}
