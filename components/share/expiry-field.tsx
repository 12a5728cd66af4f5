"use client";
import { Field } from "@/components/ui/field";

const DAYS = [7, 30, 90, 365] as const;

/** After how many days a link ends. */
export function ExpiryField({
  days,
  onChange,
}: {
  readonly days: number;
  readonly onChange: (days: number) => void;
}) {
  return (
    <Field label="Expires">
      {(control) => (
        <select {...control} value={days} onChange={(event) => onChange(Number(event.target.value))}>
          {DAYS.map((each) => (
            <option key={each} value={each}>
              {each === 365 ? "in one year" : `in ${each} days`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
