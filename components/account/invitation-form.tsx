"use client";
import { Field } from "@/components/ui/field";
import type { SignInStep } from "@/lib/contracts/account-input";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { AcceptInvitationInput } from "@/lib/contracts/people-input";
import type { OpenInvitationView } from "@/lib/contracts/people-view";
import { AccountForm } from "./account-form";
import { goOn } from "./go-on";
import { NewPasswordField } from "./new-password-field";

/** Accepts an invitation: name and password of a new account, or the password of the one there is. */
export function InvitationForm({
  accept,
  token,
  invitation: { email, hasAccount },
  shortestPassword,
}: {
  readonly accept: (input: AcceptInvitationInput) => Promise<ActionResult<SignInStep>>;
  readonly token: string;
  readonly invitation: OpenInvitationView;
  readonly shortestPassword: number;
}) {
  return (
    <AccountForm
      send={(form) =>
        accept({
          token,
          ...(hasAccount ? {} : { name: String(form.get("name")) }),
          password: String(form.get("password")),
        })
      }
      onDone={goOn}
      label="Join"
      busyLabel="Joining…"
    >
      <Field label="E-mail address" hint={hasAccount ? undefined : "You sign in with it."}>
        {(control) => <input {...control} type="email" autoComplete="username" readOnly value={email} />}
      </Field>
      {hasAccount ? (
        <Field label="Password">
          {(control) => (
            <input {...control} name="password" type="password" autoComplete="current-password" required />
          )}
        </Field>
      ) : (
        <>
          <Field label="Your name" hint="Stands beside your notes.">
            {(control) => <input {...control} name="name" autoComplete="name" required maxLength={120} />}
          </Field>
          <NewPasswordField shortest={shortestPassword} />
        </>
      )}
    </AccountForm>
  );
}
