"use client";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { useUnsavedWarning } from "@/components/ui/use-unsaved-warning";
import type { WebhookSecretView } from "@/lib/contracts/webhook-view";
import styles from "./webhooks.module.css";

/** A secret, the only time it is shown. */
export function ShownSecret({
  made: { url, secret },
  onKept,
}: {
  readonly made: WebhookSecretView;
  readonly onKept: () => void;
}) {
  useUnsavedWarning(true);
  return (
    <section className={styles.section} aria-label="The secret">
      <h2>The secret of {new URL(url).host}</h2>
      <p className={styles.secret}>
        <code>{secret}</code>
      </p>
      <Notice>
        Give it to the program now: it is shown this once. With it the program checks that what arrives comes
        from here.
      </Notice>
      <p className={styles.acts}>
        <CopyButton text={secret} done="Secret copied.">
          Copy
        </CopyButton>
        <Button look="go" onClick={onKept}>
          I have kept it
        </Button>
      </p>
    </section>
  );
}
