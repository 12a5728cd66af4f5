import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import styles from "./import-form.module.css";
import type { PastedText } from "./use-pasted-text";

/** A field for a text that is pasted or typed. */
export function SourcePaste({ pasted }: { readonly pasted: PastedText }) {
  const { text, setText, paste } = pasted;
  return (
    <Field label="Paste the text" hint={<Kept pasted={pasted} />}>
      {(control) => (
        <textarea
          {...control}
          rows={8}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => {
            const { selectionStart, selectionEnd } = event.currentTarget;
            if (paste(event.clipboardData, { start: selectionStart, end: selectionEnd }))
              event.preventDefault();
          }}
        />
      )}
    </Field>
  );
}

/** Says what is kept of what was pasted, and offers the other. */
function Kept({
  pasted: { page, isPage, wordsAlone, asPasted, hasMarks, isMarkdown, readMarks },
}: {
  readonly pasted: PastedText;
}) {
  if (hasMarks)
    return (
      <span className={styles.kept}>
        {isMarkdown
          ? "It is written in Markdown: its marks are read as headings, lists and links."
          : "Its marks of Markdown are taken as words."}
        <Button look="plain" onClick={() => readMarks(!isMarkdown)}>
          {isMarkdown ? "Take the marks as words" : "Read it as Markdown"}
        </Button>
      </span>
    );
  if (!page) return "From a web page or a word processor, headings, lists, tables and links are kept.";
  return (
    <span className={styles.kept}>
      {isPage
        ? "Its headings, lists, tables and links are kept."
        : "It was changed here since, so its words alone are taken."}
      <Button look="plain" onClick={isPage ? wordsAlone : asPasted}>
        {isPage ? "Take the words alone" : "Back to what was pasted"}
      </Button>
    </span>
  );
}
