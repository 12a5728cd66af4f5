"use client";
import choice from "@/components/ui/choice.module.css";
import { Field } from "@/components/ui/field";
import type { SetUpFirstAccountInput } from "@/lib/contracts/account-input";
import type { ActionResult } from "@/lib/contracts/action-result";
import { AccountForm } from "./account-form";
import styles from "./account-form.module.css";
import { NewPasswordField } from "./new-password-field";

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
  const send = (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? "");
    return setUp({
      token,
      email: text("email"),
      name: text("name"),
      password: text("password"),
      workspaceName: text("workspaceName"),
      withExamples: form.has("withExamples"),
    });
  };
  return (
    <AccountForm
      send={send}
      onDone={() => location.assign("/")}
      label="Create the account and start"
      busyLabel="Setting up…"
    >
      <Field label="Your name" hint="Stands beside your notes.">
        {(control) => <input {...control} name="name" autoComplete="name" required maxLength={120} />}
      </Field>
      <Field label="E-mail address" hint="You sign in with it. No mail is sent.">
        {(control) => (
          <input {...control} name="email" type="email" autoComplete="username" required maxLength={320} />
        )}
      </Field>
      <NewPasswordField shortest={shortestPassword} />
      <Field label="Name of the workspace" hint="Seen by everyone who signs in.">
        {(control) => (
          <input {...control} name="workspaceName" required maxLength={120} defaultValue="Our workspace" />
        )}
      </Field>
      <label className={`${choice.choice} ${styles.examples}`}>
        <input type="checkbox" name="withExamples" defaultChecked />
        <b>Add the five example texts</b>
        <small>
          Public domain, 2007 to 2016: a position paper, a fact sheet and an office page in three versions.
        </small>
      </label>
    </AccountForm>
  );
}
