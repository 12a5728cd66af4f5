import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import styles from "./share-password-form.module.css";

const SAID: Readonly<Record<string, string>> = {
  unauthenticated: "This is not the password of the link. Check it for capital letters, and try again.",
  busy: "Too many tries. Wait 15 minutes and try again; nothing is locked for good.",
};

/** Asks for the password of a link. A plain form: it works without script. */
export function SharePasswordForm({
  action,
  said,
}: {
  readonly action: string;
  /** What came of the try before, as the address has it. */
  readonly said: unknown;
}) {
  const problem = typeof said === "string" && Object.hasOwn(SAID, said) ? SAID[said] : undefined;
  return (
    <form className={styles.form} method="post" action={action}>
      {problem ? <Notice tone="error">{problem}</Notice> : null}
      <Field label="Password of the link">
        {(control) => (
          <input {...control} name="password" type="password" autoComplete="off" required maxLength={128} />
        )}
      </Field>
      <div>
        <Button look="go" big type="submit">
          Open
        </Button>
      </div>
    </form>
  );
}
