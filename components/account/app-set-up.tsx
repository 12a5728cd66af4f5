"use client";
import { Button } from "@/components/ui/button";
import type { AppSetUpView } from "@/lib/contracts/account-view";
import styles from "./app-set-up.module.css";
import { CodeField } from "./code-field";
import { OwnForm, text } from "./own-form";
import type { TwoStepActions } from "./two-step-actions";

/** What the app must be told, as a picture and in words, and the field for its first code. */
export function AppSetUp({
  shown: { secret, address, qr, setUp },
  confirm,
  onCodes,
  onCancel,
}: {
  readonly shown: AppSetUpView;
  readonly confirm: TwoStepActions["confirm"];
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onCancel: () => void;
}) {
  return (
    <OwnForm
      title="Set it up"
      label="Turn it on"
      busyLabel="Turning it on…"
      done="Two-step sign-in is on. All other devices are signed out."
      send={async (form) => {
        const confirmed = await confirm({ setUp, code: text(form, "code") });
        if (confirmed.ok) onCodes(confirmed.value.codes);
        return confirmed;
      }}
      besides={
        <Button look="flat" onClick={onCancel}>
          Cancel
        </Button>
      }
    >
      <div className={styles.setUp}>
        <svg
          className={styles.qr}
          viewBox={`0 0 ${qr.size} ${qr.size}`}
          role="img"
          aria-label="QR code that an authenticator app reads; the same stands beside it as text"
          shapeRendering="crispEdges"
        >
          <path className={styles.light} d={`M0 0h${qr.size}v${qr.size}H0z`} />
          <path className={styles.dark} d={qr.path} />
        </svg>
        <div>
          <p>
            Scan this with an authenticator app on your phone: the one your organisation uses, a password
            manager, or any other that shows codes of six digits.
          </p>
          <p>
            Without a camera, type this into the app. It is shown this once.
            <output className={styles.secret}>{secret}</output>
          </p>
          <p>
            On the phone itself: <a href={address}>open it in the app</a>.
          </p>
        </div>
      </div>
      <p>
        When it is on, your other devices are signed out, and your feeds and access tokens end: make new ones
        then.
      </p>
      <CodeField hint="The six digits that the app shows now." />
    </OwnForm>
  );
}
