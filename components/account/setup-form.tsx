"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { SetUpFirstAccountInput } from "@/lib/contracts/account-input";
import type { ActionResult } from "@/lib/contracts/action-result";
import styles from "./account-form.module.css";

/** The first administrator and the workspace, on one page: nothing else has to be decided before one can begin. */
export function SetupForm({
  setUp,
  token,
  shortestPassword,
}: {
  readonly setUp: (input: SetUpFirstAccountInput) => Promise<ActionResult<unknown>>;
  readonly token: string;
  readonly shortestPassword: number;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? "");
    setBusy(true);
    setProblem(null);
    try {
      const result = await setUp({
        token,
        email: text("email"),
        name: text("name"),
        password: text("password"),
        workspaceName: text("workspaceName"),
        withExamples: form.has("withExamples"),
      });
      if (result.ok) return location.assign("/");
      setProblem(result.error.message);
    } catch {
      setProblem("The server could not be reached. What you typed is still here; try again in a moment.");
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
      <Field label="Your name" hint="Stands beside your notes.">
        {(control) => <input {...control} name="name" autoComplete="name" required maxLength={120} />}
      </Field>
      <Field label="Email" hint="You sign in with it. No mail is sent.">
        {(control) => (
          <input {...control} name="email" type="email" autoComplete="username" required maxLength={320} />
        )}
      </Field>
      <Field label="Password" hint={`At least ${shortestPassword} characters; three or four words do well.`}>
        {(control) => (
          <input
            {...control}
            name="password"
            type="password"
            autoComplete="new-password"
            required
            minLength={shortestPassword}
          />
        )}
      </Field>
      <Field label="Name of the workspace" hint="Seen by everyone who signs in.">
        {(control) => (
          <input {...control} name="workspaceName" required maxLength={120} defaultValue="Our workspace" />
        )}
      </Field>
      <label className={styles.choice}>
        <input type="checkbox" name="withExamples" defaultChecked />
        <b>Add the five example texts</b>
        <small>
          Public domain, 2007 to 2016: a position paper, a fact sheet and an office page in three versions.
        </small>
      </label>
      <div className={styles.submit}>
        <Button look="go" big type="submit" aria-disabled={busy}>
          {busy ? "Setting up…" : "Create the account and begin"}
        </Button>
      </div>
    </form>
  );
}
