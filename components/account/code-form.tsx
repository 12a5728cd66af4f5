"use client";
import type { SecondStepInput } from "@/lib/contracts/account-input";
import type { ActionResult } from "@/lib/contracts/action-result";
import { AccountForm } from "./account-form";
import { CodeField, RecoveryCodeField } from "./code-field";
import { goOn } from "./go-on";

/** The second step of signing in: a code of the app, or a recovery code. */
export function CodeForm({
  giveCode,
  withRecoveryCode,
  returnTo,
}: {
  readonly giveCode: (input: SecondStepInput) => Promise<ActionResult<void>>;
  readonly withRecoveryCode: boolean;
  readonly returnTo: string | undefined;
}) {
  return (
    <AccountForm
      send={(form) => giveCode({ code: String(form.get("code")) })}
      onDone={() => goOn("in", returnTo)}
      label="Sign in"
      busyLabel="Signing in…"
    >
      {withRecoveryCode ? (
        <RecoveryCodeField />
      ) : (
        <CodeField hint="Six digits, from your authenticator app." />
      )}
    </AccountForm>
  );
}
