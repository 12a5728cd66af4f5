import type { InputHTMLAttributes } from "react";
import { Field } from "@/components/ui/field";

interface CodeInput {
  readonly label: string;
  readonly hint: string;
  readonly input: InputHTMLAttributes<HTMLInputElement>;
}

const WrittenCode = ({ label, hint, input }: CodeInput) => (
  <Field label={label} hint={hint}>
    {(control) => <input {...control} name="code" spellCheck={false} required {...input} />}
  </Field>
);

/** The field for a code of the app; the keyboard of a phone shows digits, and some fill it in by themselves. */
export const CodeField = ({ hint }: { readonly hint: string }) => (
  <WrittenCode
    label="Code"
    hint={hint}
    input={{ inputMode: "numeric", autoComplete: "one-time-code", maxLength: 20 }}
  />
);

/** The field for either kind of code, where one changes how one signs in. */
export const EitherCodeField = () => (
  <WrittenCode
    label="Code"
    hint="Of your app, or a recovery code."
    input={{ autoComplete: "one-time-code", autoCapitalize: "none", maxLength: 60 }}
  />
);

/** The field for one of the recovery codes, in place of a code of the app. */
export const RecoveryCodeField = () => (
  <WrittenCode
    label="Recovery code"
    hint="24 letters and digits, as you kept them. It works once."
    input={{ autoComplete: "off", autoCapitalize: "none", maxLength: 60 }}
  />
);
