import type { InputHTMLAttributes, ReactNode } from "react";
import { Field } from "./field";

interface SuggestFieldProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "list" | "className" | "autoComplete"> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  /** What is offered while one types; anything else may be said, too. */
  readonly suggestions: readonly string[];
}

/** A labelled line of words that the browser completes from a list. */
export function SuggestField({ label, hint, error = null, suggestions, ...input }: SuggestFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <>
          <input {...input} {...control} list={`${control.id}-list`} autoComplete="off" dir="auto" />
          <datalist id={`${control.id}-list`}>
            {suggestions.map((words) => (
              <option key={words} value={words} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
