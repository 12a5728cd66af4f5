import { Field } from "@/components/ui/field";
import { briefingLimits } from "@/lib/core/briefings/briefing-limits";

/** What a briefing is called, wherever one is begun or renamed. */
export function BriefingTitleField(props: {
  readonly label: string;
  readonly value: string;
  readonly error?: string | null;
  readonly onChange: (title: string) => void;
}) {
  return (
    <Field label={props.label} error={props.error ?? null}>
      {(control) => (
        <input
          {...control}
          value={props.value}
          maxLength={briefingLimits.title}
          autoComplete="off"
          dir="auto"
          onChange={({ target }) => props.onChange(target.value)}
        />
      )}
    </Field>
  );
}
