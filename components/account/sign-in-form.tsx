"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { SignInInput } from "@/lib/contracts/account-input";
import type { ActionResult } from "@/lib/contracts/action-result";
import styles from "./account-form.module.css";

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
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (form: FormData) => {
    setBusy(true);
    setProblem(null);
    try {
      const result = await signIn({
        email: String(form.get("email")),
        password: String(form.get("password")),
      });
      if (result.ok) return location.assign(ownPath(returnTo, location.origin));
      setProblem(result.error.message);
    } catch {
      setProblem("The server could not be reached. Try again in a moment.");
    }
    setBusy(false);
  };
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit(new FormData(event.currentTarget));
      }}
    >
      {problem ? (
        <div className={styles.problem}>
          <Notice tone="error">{problem}</Notice>
        </div>
      ) : null}
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
      <div className={styles.submit}>
        <Button look="go" big type="submit" aria-disabled={busy}>
          {busy ? "Signing in…" : "Sign in"}
        </Button>
      </div>
    </form>
  );
}
