"use client";
import choice from "@/components/ui/choice.module.css";
import { Field } from "@/components/ui/field";
import { SelectField } from "@/components/ui/select-field";
import { MOST_RECIPIENTS } from "@/lib/contracts/share-input";
import { PASSWORD_LENGTH } from "@/lib/core/accounts/password-rule";
import styles from "./share-dialog.module.css";
import { useSendsMail } from "./sharing-means";

const DAYS = [7, 30, 90, 365] as const;
const USUAL_DAYS = 30;

const sayDays = (days: number): string =>
  days === 365 ? "in one year" : days === 1 ? "in one day" : `in ${days} days`;

/** Those that a workspace allows, its latest one among them. */
const daysUpTo = (most: number | null): readonly number[] =>
  most === null ? DAYS : [...DAYS.filter((days) => days < most), most];

/** What every link has, whatever it shows: read by `readShareTerms`. */
export function ShareTermsFields({
  name = "",
  mostDays,
}: {
  /** What the link is called unless the person says otherwise. */
  readonly name?: string;
  /** After so many days it ends at the latest, where that is known. */
  readonly mostDays: number | null;
}) {
  const sendsMail = useSendsMail();
  return (
    <>
      <div className={styles.pair}>
        <Field label="Name of the link" hint="For your list.">
          {(control) => (
            <input
              {...control}
              name="label"
              maxLength={120}
              autoComplete="off"
              dir="auto"
              defaultValue={name}
            />
          )}
        </Field>
        <Field label="For whom" hint="For your list.">
          {(control) => <input {...control} name="recipient" maxLength={120} autoComplete="off" dir="auto" />}
        </Field>
      </div>
      <SelectField
        key={mostDays}
        name="days"
        label="Expires"
        value={String(Math.min(USUAL_DAYS, mostDays ?? USUAL_DAYS))}
        options={daysUpTo(mostDays).map((days) => [String(days), sayDays(days)])}
      />
      <details className={styles.more}>
        <summary>Members only, named addresses, password, first day</summary>
        <label className={choice.choice}>
          <input type="checkbox" name="membersOnly" />
          <b>Only for members of the workspace</b>
          <small>Whoever opens the link signs in first, and comes back to it.</small>
        </label>
        {sendsMail ? (
          <Field
            label="Only for these e-mail addresses"
            hint={`Up to ${MOST_RECIPIENTS}, one a line. Whoever opens the link is sent a code to theirs, and needs no password.`}
          >
            {(control) => (
              <textarea {...control} name="emails" rows={4} autoComplete="off" spellCheck={false} dir="ltr" />
            )}
          </Field>
        ) : (
          <p className={styles.none}>
            A link for named e-mail addresses needs mail, which is not set up here.
          </p>
        )}
        <div className={styles.pair}>
          <Field
            label="Password"
            hint={`${PASSWORD_LENGTH.min} characters or more. Tell it by another way than the link.`}
          >
            {(control) => (
              <input
                {...control}
                name="password"
                type="text"
                minLength={PASSWORD_LENGTH.min}
                maxLength={PASSWORD_LENGTH.max}
                autoComplete="off"
                spellCheck={false}
              />
            )}
          </Field>
          <Field label="Opens on" hint="Until that day it opens nothing.">
            {(control) => <input {...control} name="opensOn" type="date" />}
          </Field>
        </div>
      </details>
    </>
  );
}
