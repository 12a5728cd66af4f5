"use client";
import { DaysForm } from "@/components/ui/days-form";
import { Notice } from "@/components/ui/notice";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import { LimitShareDaysInput, SHARE_DAYS } from "@/lib/contracts/share-input";
import type { ShareLimitView, ShareLinkView } from "@/lib/contracts/share-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { linksBeyond } from "@/lib/view-models/share/links-beyond";
import styles from "./share-link-list.module.css";

const sayDays = (days: number | null) =>
  days === null ? "when their maker says" : days === 1 ? "after one day" : `after ${days} days`;

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
  if (!may.limit)
    return days === null ? null : <p className={styles.lede}>New links end {sayDays(days)} at the latest.</p>;
  return (
    <DaysForm
      className={styles.limit}
      label="New links end at the latest"
      hint="Links that are there stay as they are."
      days={days}
      choices={SHARE_DAYS}
      say={sayDays}
      about={(chosen) => {
        const beyond = linksBeyond(links, chosen, now).length;
        return beyond > 0 ? (
          <Notice tone="warn">
            {beyond === 1 ? "One open link was" : `${beyond} open links were`} made for longer. Revoke what
            should not run on.
          </Notice>
        ) : null;
      }}
      busy={busy}
      onKeep={(most) =>
        run(() => limit(LimitShareDaysInput.parse({ workspaceId, days: most })), {
          done: `New links end ${sayDays(most)}${most === null ? "" : " at the latest"}.`,
        })
      }
    />
  );
}
