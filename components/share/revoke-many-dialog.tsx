"use client";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import form from "@/components/ui/dialog-form.module.css";
import { useSayDay } from "@/components/ui/time-zone";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { RevokeShareLinksInput } from "@/lib/contracts/share-input";
import type { ShareLinkView } from "@/lib/contracts/share-view";
import { plural } from "@/lib/core/text/plural";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { sayOpened } from "@/lib/view-models/share/say-share-link";
import styles from "./revoke-many-dialog.module.css";

/** Shows each link that would end before all of them do. */
export function RevokeManyDialog({
  links,
  others,
  revoke,
  onClose,
}: {
  readonly links: readonly ShareLinkView[];
  /** Listed links that this person may not end. */
  readonly others: number;
  readonly revoke: (input: RevokeShareLinksInput) => Promise<ActionResult<{ readonly revoked: number }>>;
  readonly onClose: () => void;
}) {
  const sayDay = useSayDay();
  const { busy, run } = useAct(serverUnreachable("link"));
  const all = () =>
    run(() => revoke({ linkIds: links.map(({ id }) => id) }), {
      done: `${plural(links.length, "link")} revoked. They no longer open anything.`,
      after: onClose,
    });
  return (
    <Dialog open title={`Revoke ${plural(links.length, "link")}?`} onClose={onClose}>
      <div className={form.form}>
        <p className={form.lede}>
          These links end at once, also for those who have them open. They cannot be opened again.
          {others > 0 ? ` ${plural(others, "link")} of others stay as they are.` : ""}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
        <section className={styles.listed} aria-label="Links that end" tabIndex={0}>
          <ul>
            {links.map((link) => (
              <li key={link.id}>
                <b>
                  <bdi>{link.label || link.what}</bdi>
                </b>
                <span>
                  {[
                    ...(link.recipient ? [`for ${link.recipient}`] : []),
                    ...(link.label ? [link.what] : []),
                    `made by ${link.createdByName}`,
                    sayOpened(link, sayDay),
                  ].join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <div className={form.acts}>
          <Button look="danger" aria-disabled={busy} onClick={all}>
            {busy ? "Revoking…" : `Revoke ${plural(links.length, "link")}`}
          </Button>
          <Button look="flat" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
