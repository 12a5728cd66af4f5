"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { WebhookView } from "@/lib/contracts/webhook-view";
import type { WebhookActions } from "./webhook-actions";
import { WebhookForm } from "./webhook-form";
import styles from "./webhooks.module.css";

/** Another address, or other things it is told of. */
export function EditWebhook({
  webhook: { id, url, kinds, revision },
  edit,
}: {
  readonly webhook: WebhookView;
  readonly edit: WebhookActions["edit"];
}) {
  /** `null` before it was ever opened; afterwards the button takes the focus back. */
  const [isOpen, setIsOpen] = useState<boolean | null>(null);
  if (!isOpen)
    return (
      <p className={styles.acts}>
        <Button autoFocus={isOpen === false} onClick={() => setIsOpen(true)}>
          Edit…
        </Button>
      </p>
    );
  return (
    <WebhookForm
      url={url}
      kinds={kinds}
      label="Save"
      busyLabel="Saving…"
      done="The webhook is saved."
      send={(described) => edit({ webhookId: id, revision, ...described })}
      onSent={() => setIsOpen(false)}
      besides={
        <Button look="flat" onClick={() => setIsOpen(false)}>
          Cancel
        </Button>
      }
    />
  );
}
