import { Field } from "./field";

export type SelectOption = readonly [value: string, label: string];
/** Of a filter: not narrowed. */
export const ANY: SelectOption = ["", "Any"];

/** A labelled list to choose one of, for a form that is sent as it stands. */
export function SelectField(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly SelectOption[];
}) {
  return (
    <Field label={props.label}>
      {(control) => (
        <select {...control} name={props.name} defaultValue={props.value ?? ""}>
          {props.options.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
