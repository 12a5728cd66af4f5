import { Field } from "@/components/ui/field";
import { textAfterLongPaste } from "./pasted-text";

/** A field for a text that is pasted or typed. */
export function SourcePaste({
  text,
  onText,
}: {
  readonly text: string;
  readonly onText: (text: string) => void;
}) {
  return (
    <Field label="Paste the text">
      {(control) => (
        <textarea
          {...control}
          rows={8}
          dir="auto"
          value={text}
          onChange={(event) => onText(event.target.value)}
          onPaste={(event) => {
            const whole = textAfterLongPaste(event);
            if (whole !== null) onText(whole);
          }}
        />
      )}
    </Field>
  );
}
