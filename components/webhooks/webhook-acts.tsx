"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Notice } from "@/components/ui/notice";
import { useAct } from "@/components/ui/use-act";
import { OLD_SECRET_HOURS, type WebhookSecretView, type WebhookView } from "@/lib/contracts/webhook-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { type SaidSent, saySent, sayUnsent } from "@/lib/view-models/webhooks/say-webhook";
import type { WebhookActions } from "./webhook-actions";
import styles from "./webhooks.module.css";

/** What can be done with a webhook as a whole. */
export function WebhookActs({
  webhook: { id, url, pausedFor },
  actions,
  onRenewed,
  onSent,
}: {
  readonly webhook: WebhookView;
  readonly actions: WebhookActions;
  readonly onRenewed: (made: WebhookSecretView) => void;
  /** Told how a test went. */
  readonly onSent: (said: SaidSent) => void;
}) {
  const { busy, run } = useAct(serverUnreachable());
  const [asks, setAsks] = useState<"renew" | "delete" | null>(null);
  const isPaused = pausedFor !== null;
  return (
    <p className={styles.acts}>
      <Button
        look="go"
        aria-disabled={busy}
        onClick={() =>
          run(() => actions.test({ webhookId: id }), {
            after: (attempt) => onSent(saySent(attempt)),
            refused: (words) => onSent(sayUnsent(words)),
          })
        }
      >
        {busy ? "One moment…" : "Send a test"}
      </Button>
      <Button
        aria-disabled={busy}
        onClick={() =>
          run(() => actions.pause({ webhookId: id, paused: !isPaused }), {
            done: isPaused
              ? "It is told of what happens again."
              : "Paused: nothing is sent, and of what happens now it will not be told.",
          })
        }
      >
        {isPaused ? "Resume" : "Pause"}
      </Button>
      <Button onClick={() => setAsks("renew")}>Renew the secret…</Button>
      <Button look="danger" onClick={() => setAsks("delete")}>
        Delete…
      </Button>
      {asks === "renew" ? (
        <Renew id={id} renew={actions.renew} onRenewed={onRenewed} onClose={() => setAsks(null)} />
      ) : null}
      {asks === "delete" ? (
        <Delete id={id} url={url} remove={actions.remove} onClose={() => setAsks(null)} />
      ) : null}
    </p>
  );
}

function Renew({
  id,
  renew,
  onRenewed,
  onClose,
}: {
  readonly id: string;
  readonly renew: WebhookActions["renew"];
  readonly onRenewed: (made: WebhookSecretView) => void;
  readonly onClose: () => void;
}) {
  const { busy, run } = useAct(serverUnreachable());
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <Dialog open onClose={onClose} title="Renew the secret?">
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          run(() => renew({ webhookId: id }), {
            after: (made) => {
              onRenewed(made);
              onClose();
            },
            refused: setProblem,
          });
        }}
      >
        <p>
          The new secret is shown once. For {OLD_SECRET_HOURS} hours what is sent is signed by the old one
          too, so that nothing is lost until the program knows the new one.
        </p>
        {problem ? <Notice tone="error">{problem}</Notice> : null}
        <DialogActs label="Renew it" busyLabel="Renewing it…" busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

function Delete({
  id,
  url,
  remove,
  onClose,
}: {
  readonly id: string;
  readonly url: string;
  readonly remove: WebhookActions["remove"];
  readonly onClose: () => void;
}) {
  const router = useRouter();
  const { busy, run } = useAct(serverUnreachable());
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <Dialog open onClose={onClose} title="Delete this webhook?">
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          run(() => remove({ webhookId: id }), {
            done: "The webhook is deleted.",
            after: () => router.push("/settings/webhooks"),
            refused: setProblem,
          });
        }}
      >
        <p>
          <bdi>{new URL(url).host}</bdi> is told of nothing any more. What waits for it and its log are
          deleted too; this cannot be undone. To stop for a while, pause it instead.
        </p>
        {problem ? <Notice tone="error">{problem}</Notice> : null}
        <DialogActs label="Delete it" busyLabel="Deleting it…" busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
