import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import styles from "./share-password-form.module.css";

const SAID: Readonly<Record<string, string>> = {
  invalid: "This is not an e-mail address we can use. Expected something like name@office.gov.",
  unauthenticated: "This code opens nothing. Check its six digits, or ask for a new one below.",
  busy: "Too many tries. Wait 15 minutes and try again; nothing is locked for good.",
};

/** A plain form, which works without script, and what came of the try before, as the address has it. */
function PlainForm({
  action,
  said,
  label,
  children,
}: {
  readonly action: string;
  readonly said: unknown;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const problem = typeof said === "string" && Object.hasOwn(SAID, said) ? SAID[said] : undefined;
  return (
    <form className={styles.form} method="post" action={action}>
      {problem ? <Notice tone="error">{problem}</Notice> : null}
      {children}
      <div>
        <Button look="go" big type="submit">
          {label}
        </Button>
      </div>
    </form>
  );
}

interface StepProps {
  readonly action: string;
  readonly said: unknown;
}

/** Asks which of the addresses of a link one is. */
export const ShareAddressForm = (step: StepProps) => (
  <PlainForm {...step} label="Send me a code">
    <Field label="Your e-mail address">
      {(control) => (
        <input
          {...control}
          name="email"
          type="email"
          autoComplete="email"
          required
          maxLength={254}
          dir="ltr"
        />
      )}
    </Field>
  </PlainForm>
);

/** Asks for the code that was sent there. */
export const ShareCodeForm = (step: StepProps) => (
  <PlainForm {...step} label="Open">
    <Field label="Code" hint="Six digits, from the letter.">
      {(control) => (
        <input
          {...control}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          required
          maxLength={20}
          dir="ltr"
        />
      )}
    </Field>
  </PlainForm>
);
