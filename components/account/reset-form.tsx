"use client";
import { Field } from "@/components/ui/field";
import type { SignInStep } from "@/lib/contracts/account-input";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { ResetPasswordInput } from "@/lib/contracts/people-input";
import { AccountForm } from "./account-form";
import { goOn } from "./go-on";
import { NewPasswordField } from "./new-password-field";

/** Sets a new password by an administrator's link, and goes in. */
export function ResetForm({
  reset,
  token,
  email,
  shortestPassword,
}: {
  readonly reset: (input: ResetPasswordInput) => Promise<ActionResult<SignInStep>>;
  readonly token: string;
  readonly email: string;
  readonly shortestPassword: number;
}) {
  return (
    <AccountForm
      send={(form) => reset({ token, password: String(form.get("password")) })}
      onDone={goOn}
      label="Set the password"
      busyLabel="Setting the password…"
    >
      <Field label="E-mail address">
        {(control) => <input {...control} type="email" autoComplete="username" readOnly value={email} />}
      </Field>
      <NewPasswordField label="New password" shortest={shortestPassword} />
    </AccountForm>
  );
}
