"use client";
import { type ReactNode, useState } from "react";
import { Button } from "./button";
import { Field } from "./field";

/** How many days something is said to last, of a few to choose from, or nothing said (`null`). */
export function DaysForm({
  className,
  label,
  hint,
  days,
  choices,
  say,
  about,
  busy,
  onKeep,
}: {
  readonly className: string | undefined;
  readonly label: string;
  readonly hint: string;
  /** What is said now. */
  readonly days: number | null;
  readonly choices: readonly number[];
  readonly say: (days: number | null) => string;
  /** What has to be known of a choice before it is kept. */
  readonly about: (days: number | null) => ReactNode;
  readonly busy: boolean;
  readonly onKeep: (days: number | null) => void;
}) {
  const [chosen, setChosen] = useState(days);
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onKeep(chosen);
      }}
    >
      <Field label={label} hint={hint}>
        {(control) => (
          <select
            {...control}
            value={chosen ?? ""}
            onChange={({ target: { value } }) => setChosen(value === "" ? null : Number(value))}
          >
            {[null, ...choices].map((each) => (
              <option key={each} value={each ?? ""}>
                {say(each)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {about(chosen)}
      <Button type="submit" aria-disabled={busy}>
        Save
      </Button>
    </form>
  );
}
