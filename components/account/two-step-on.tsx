"use client";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import type { TwoStepView } from "@/lib/contracts/account-view";
import styles from "./account-page.module.css";
import { EitherCodeField } from "./code-field";
import { CurrentPassword, OwnForm, text } from "./own-form";
import type { TwoStepActions } from "./two-step-actions";

/** Below this many the page says so by itself. */
const FEW = 3;

/** Since when it is on, new recovery codes, and off: each after the password and a code. */
export function TwoStepOn({
  on: { since, recoveryCodesLeft },
  actions,
  onCodes,
}: {
  readonly on: NonNullable<TwoStepView["on"]>;
  readonly actions: Pick<TwoStepActions, "makeCodes" | "turnOff">;
  readonly onCodes: (codes: readonly string[]) => void;
}) {
  const left = recoveryCodesLeft === 1 ? "1 recovery code is" : `${recoveryCodesLeft} recovery codes are`;
  return (
    <>
      <div className={styles.notice}>
        <Notice tone={recoveryCodesLeft < FEW ? "warn" : "plain"}>
          On since <LocalTime at={since} />. {left} left
          {recoveryCodesLeft < FEW ? "; make new ones before they run out." : "."}
        </Notice>
      </div>
      <OwnForm
        title="New recovery codes"
        label="Make new codes"
        busyLabel="Making them…"
        done="The recovery codes of before no longer work."
        send={async (form) => {
          const made = await actions.makeCodes({ current: text(form, "current"), code: text(form, "code") });
          if (made.ok) onCodes(made.value.codes);
          return made;
        }}
      >
        <p className={styles.lede}>Ten new ones. Those of before no longer work.</p>
        <CurrentPassword />
        <EitherCodeField />
      </OwnForm>
      <OwnForm
        title="Turn it off"
        label="Turn it off"
        busyLabel="Turning it off…"
        done="From now on your password alone signs you in. All other devices are signed out."
        send={(form) => actions.turnOff({ current: text(form, "current"), code: text(form, "code") })}
      >
        <p className={styles.lede}>Then your password alone signs you in, and recovery codes are gone.</p>
        <CurrentPassword />
        <EitherCodeField />
      </OwnForm>
    </>
  );
}
