"use client";
import { useState } from "react";
import type { TwoStepView } from "@/lib/contracts/account-view";
import styles from "./account-page.module.css";
import { RecoveryCodes } from "./recovery-codes";
import type { TwoStepActions } from "./two-step-actions";
import { TwoStepOff } from "./two-step-off";
import { TwoStepOn } from "./two-step-on";

/** A code after the password: set up, confirmed, turned off, and the recovery codes for when the phone is lost. */
export function TwoStepPage({
  view: { hasPassword, on },
  actions,
}: {
  readonly view: TwoStepView;
  readonly actions: TwoStepActions;
}) {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <main className={styles.page} id="main">
      <h1>Two-step sign-in</h1>
      <p className={styles.pageLede}>
        After your password you are asked for a code that an app on your phone shows. Who has learned your
        password alone does not come in.
      </p>
      {codes ? (
        <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />
      ) : on ? (
        <TwoStepOn on={on} actions={actions} onCodes={setCodes} />
      ) : hasPassword ? (
        <TwoStepOff actions={actions} onCodes={setCodes} />
      ) : (
        <p>
          This account has no password: your organisation signs you in, and asks for a second step if it wants
          one.
        </p>
      )}
    </main>
  );
}
