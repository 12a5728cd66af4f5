"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import { LimitShareDaysInput, SHARE_DAYS } from "@/lib/contracts/share-input";
import type { ShareLimitView, ShareLinkView } from "@/lib/contracts/share-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { linksBeyond } from "@/lib/view-models/share/links-beyond";
import styles from "./share-link-list.module.css";

const sayDays = (days: number) => (days === 1 ? "after one day" : `after ${days} days`);

/** When new links end at the latest, and which of those that are there end later; administrators change it. */
export function ShareLimitForm({
  view: { workspaceId, days, may },
  links,
  now,
  limit,
}: {
  readonly view: ShareLimitView;
  readonly links: readonly ShareLinkView[];
  readonly now: string;
  readonly limit: (input: LimitShareDaysInput) => Promise<ActionResult<unknown>>;
}) {
  const { busy, run } = useAct(serverUnreachable());
  const [chosen, setChosen] = useState(days === null ? "" : String(days));
  const beyond = linksBeyond(links, chosen === "" ? null : Number(chosen), now).length;
  if (!may.limit)
    return days === null ? null : <p className={styles.lede}>New links end {sayDays(days)} at the latest.</p>;
  return (
    <form
      className={styles.limit}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        const most = chosen === "" ? null : Number(chosen);
        run(() => limit(LimitShareDaysInput.parse({ workspaceId, days: most })), {
          done:
            most === null
              ? "New links end when their maker says."
              : `New links end ${sayDays(most)} at the latest.`,
        });
      }}
    >
      <Field label="New links end at the latest" hint="Links that are there stay as they are.">
        {(control) => (
          <select {...control} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">when their maker says</option>
            {SHARE_DAYS.map((each) => (
              <option key={each} value={each}>
                {sayDays(each)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {beyond > 0 ? (
        <Notice tone="warn">
          {beyond === 1 ? "One open link was" : `${beyond} open links were`} made for longer. Revoke what
          should not run on.
        </Notice>
      ) : null}
      <Button type="submit" aria-disabled={busy}>
        Keep it so
      </Button>
    </form>
  );
}
