"use client";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { useUnsavedWarning } from "@/components/ui/use-unsaved-warning";
import type { NewAccessTokenView } from "@/lib/contracts/account-view";
import page from "./account-page.module.css";
import styles from "./new-access-token.module.css";

/** A new token, the only time it is known. */
export function NewAccessToken({
  made: { name, token },
  onKept,
}: {
  readonly made: NewAccessTokenView;
  readonly onKept: () => void;
}) {
  useUnsavedWarning(true);
  return (
    <section className={page.section} aria-label="Your new access token">
      <h2>
        The token “<bdi>{name}</bdi>”
      </h2>
      <p className={styles.token}>
        <code>{token}</code>
      </p>
      <Notice>It is shown this once; only what it is checked by is stored.</Notice>
      <p className={page.acts}>
        <CopyButton text={token} done="Token copied.">
          Copy
        </CopyButton>
        <Button look="go" onClick={onKept}>
          I have kept it
        </Button>
      </p>
    </section>
  );
}
