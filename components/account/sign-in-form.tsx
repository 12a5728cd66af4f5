"use client";
import { Field } from "@/components/ui/field";
import type { SignInInput } from "@/lib/contracts/account-input";
import type { ActionResult } from "@/lib/contracts/action-result";
import { AccountForm } from "./account-form";

/** Where to go after signing in: a page of this site, whatever the address says. */
export function ownPath(asked: string | undefined, origin: string): string {
  if (!asked || !URL.canParse(asked, origin)) return "/";
  const url = new URL(asked, origin);
  return url.origin === origin && asked.startsWith("/") ? url.pathname + url.search + url.hash : "/";
}

export function SignInForm({
  signIn,
  returnTo,
}: {
  readonly signIn: (input: SignInInput) => Promise<ActionResult<void>>;
  readonly returnTo: string | undefined;
}) {
  return (
    <AccountForm
      send={(form) => signIn({ email: String(form.get("email")), password: String(form.get("password")) })}
      onDone={() => location.assign(ownPath(returnTo, location.origin))}
      label="Sign in"
      busyLabel="Signing in…"
    >
      <Field label="Email">
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
