import { Field } from "@/components/ui/field";

/** The field for a password that is made here, with the rule it must keep. */
export function NewPasswordField({
  label = "Password",
  shortest,
}: {
  readonly label?: string;
  readonly shortest: number;
}) {
  return (
    <Field label={label} hint={`At least ${shortest} characters; three or four words do well.`}>
      {(control) => (
        <input
          {...control}
          name="password"
          type="password"
          autoComplete="new-password"
          required
          minLength={shortest}
        />
      )}
    </Field>
  );
}
