import { Field } from "@/components/ui/field";

/** The field for a code of the app; the keyboard of a phone shows digits, and some fill it in by themselves. */
export function CodeField({ hint }: { readonly hint: string }) {
  return (
    <Field label="Code" hint={hint}>
      {(control) => (
        <input
          {...control}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          required
          maxLength={20}
        />
      )}
    </Field>
  );
}

/** The field for either kind of code, where one changes how one signs in. */
export function EitherCodeField() {
  return (
    <Field label="Code" hint="Of your app, or a recovery code.">
      {(control) => (
        <input
          {...control}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={60}
        />
      )}
    </Field>
  );
}

/** The field for one of the recovery codes, in place of a code of the app. */
export function RecoveryCodeField() {
  return (
    <Field label="Recovery code" hint="24 letters and digits, as you kept them. It works once.">
      {(control) => (
        <input
          {...control}
          name="code"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={60}
        />
      )}
    </Field>
  );
}
