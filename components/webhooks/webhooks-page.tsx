"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import type { WebhookSecretView, WebhooksView, WebhookView } from "@/lib/contracts/webhook-view";
import { sayWebhookState } from "@/lib/view-models/webhooks/say-webhook";
import { ShownSecret } from "./shown-secret";
import type { AddWebhook } from "./webhook-actions";
import { WebhookForm } from "./webhook-form";
import styles from "./webhooks.module.css";

/** The programs elsewhere that are told of what happens in the workspace, and a form for one more. */
export function WebhooksPage({
  view: { workspaceId, webhooks },
  add,
}: {
  readonly view: WebhooksView;
  readonly add: AddWebhook;
}) {
  const [step, setStep] = useState<"list" | "form" | WebhookSecretView>("list");
  const [wasOpen, setWasOpen] = useState(false);
  const close = () => {
    setStep("list");
    setWasOpen(true);
  };
  return (
    <main className={styles.page} id="main">
      <h1>Webhooks</h1>
      <p className={styles.lede}>
        A webhook tells a program of yours as soon as something happens here. It names what it is about, with
        title and address, and holds no words of notes, judgements or papers: whoever is to read them signs
        in. Nothing is ever sent to an address that does not stand here.
      </p>
      {typeof step === "object" ? <ShownSecret made={step} onKept={close} /> : null}
      {webhooks.length === 0 && step === "list" ? (
        <p className={styles.empty}>Nothing is told to anybody yet.</p>
      ) : null}
      {webhooks.length === 0 ? null : (
        <ul className={styles.list}>
          {webhooks.map((webhook) => (
            <Listed key={webhook.id} webhook={webhook} />
          ))}
        </ul>
      )}
      {step === "form" ? (
        <section className={styles.section} aria-labelledby="add-webhook">
          <h2 id="add-webhook">A new webhook</h2>
          <WebhookForm
            label="Add it"
            busyLabel="Adding it…"
            done="The webhook is added."
            send={(described) => add({ workspaceId, ...described })}
            onSent={setStep}
            besides={
              <Button look="flat" onClick={close}>
                Cancel
              </Button>
            }
          />
        </section>
      ) : null}
      {step === "list" ? (
        <p className={styles.acts}>
          <Button autoFocus={wasOpen} onClick={() => setStep("form")}>
            Add a webhook…
          </Button>
        </p>
      ) : null}
    </main>
  );
}

function Listed({ webhook }: { readonly webhook: WebhookView }) {
  const { id, url, kinds, createdByName, createdAt, failingSince, leftOutAt } = webhook;
  return (
    <li className={styles.row}>
      <p className={styles.name}>
        <a href={`/settings/webhooks/${id}`}>{url}</a>
      </p>
      <p className={styles.about}>
        <span className={webhook.pausedFor || !webhook.canSign ? styles.warn : undefined}>
          {sayWebhookState(webhook)}
        </span>
        {failingSince && !webhook.pausedFor ? (
          <span className={styles.warn}>
            Nothing has arrived since <LocalTime at={failingSince} />
          </span>
        ) : null}
        {leftOutAt ? (
          <span className={styles.warn}>
            Too much waited, and the oldest was left out, last <LocalTime at={leftOutAt} />
          </span>
        ) : null}
        <span>
          {kinds.length === 1 ? "told of one kind of thing" : `told of ${kinds.length} kinds of things`}
        </span>
        <span>
          added by <bdi>{createdByName}</bdi>, <LocalTime at={createdAt} />
        </span>
      </p>
    </li>
  );
}
