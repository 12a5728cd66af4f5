"use client";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { SelectField } from "@/components/ui/select-field";
import type { AccountView, NewAccessTokenView } from "@/lib/contracts/account-view";
import { scopeOptions } from "@/lib/view-models/account/scope-options";
import type { AccessTokenActions } from "./access-token-actions";
import { EitherCodeField } from "./code-field";
import { CurrentPassword, OwnForm, text } from "./own-form";

const LIFETIMES = [
  ["7", "7 days"],
  ["30", "30 days"],
  ["90", "90 days"],
  ["365", "a year, the longest"],
] as const;

/** What is asked before a token is made. */
export function NewAccessTokenForm({
  scopes,
  hasSecondFactor,
  make,
  onMade,
  onCancel,
}: {
  readonly scopes: AccountView["tokenScopes"];
  readonly hasSecondFactor: boolean;
  readonly make: AccessTokenActions["make"];
  readonly onMade: (made: NewAccessTokenView) => void;
  readonly onCancel: () => void;
}) {
  const send = async (form: FormData) => {
    const answer = await make({
      name: text(form, "name"),
      scope: scopes.find((scope) => scope === text(form, "scope")) ?? "read",
      days: Number(text(form, "days")),
      current: text(form, "current"),
      ...(hasSecondFactor ? { code: text(form, "code") } : {}),
    });
    if (answer.ok) onMade(answer.value);
    return answer;
  };
  return (
    <OwnForm
      title="A new access token"
      label="Make it"
      busyLabel="Making it…"
      send={send}
      besides={
        <Button look="flat" onClick={onCancel}>
          Cancel
        </Button>
      }
    >
      <Field label="Name" hint="What it is for: the program, and where it runs.">
        {(control) => <input {...control} name="name" required maxLength={60} autoComplete="off" />}
      </Field>
      <SelectField name="scope" label="It may" value="read" options={scopeOptions(scopes)} />
      <SelectField name="days" label="It ends after" value="30" options={LIFETIMES} />
      <CurrentPassword />
      {hasSecondFactor ? <EitherCodeField /> : null}
    </OwnForm>
  );
}
