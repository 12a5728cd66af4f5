"use client";
import { Field } from "@/components/ui/field";
import type { SignInInput, SignInStep } from "@/lib/contracts/account-input";
import type { ActionResult } from "@/lib/contracts/action-result";
import { AccountForm } from "./account-form";
import { goOn } from "./go-on";

export function SignInForm({
  signIn,
  returnTo,
}: {
  readonly signIn: (input: SignInInput) => Promise<ActionResult<SignInStep>>;
  readonly returnTo: string | undefined;
}) {
  return (
    <AccountForm
      send={(form) => signIn({ email: String(form.get("email")), password: String(form.get("password")) })}
      onDone={(step) => goOn(step, returnTo)}
      label="Sign in"
      busyLabel="Signing in…"
    >
      <Field label="E-mail address">
        {(control) => (
          <input {...control} name="email" type="email" autoComplete="username" required maxLength={320} />
        )}
      </Field>
      <Field label="Password">
        {(control) => (
          <input {...control} name="password" type="password" autoComplete="current-password" required />
        )}
      </Field>
    </AccountForm>
  );
}
