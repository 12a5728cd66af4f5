import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { NoteBody } from "./note-body";
import { NoteDifferences } from "./note-differences";
import styles from "./note-editor.module.css";

/** A stale edit: both texts are there, and a person chooses. */
export function NoteTheirs({
  theirs,
  mine,
  onMine,
  onTheirs,
}: {
  readonly theirs: { readonly body: unknown; readonly text: string; readonly revision: number };
  /** The plain text in the editor below. */
  readonly mine: string;
  readonly onMine: (revision: number) => void;
  readonly onTheirs: () => void;
}) {
  return (
    <Notice tone="error">
      <p>
        <b>Somebody else changed this note in the meantime.</b> Nothing is overwritten and nothing lost: the
        saved text is here, yours is in the field below. Take what you need, then choose.
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, this groups a text */}
      <div className={styles.theirs} role="group" aria-label="The text saved in the meantime">
        <NoteBody body={theirs.body} text={theirs.text} />
      </div>
      <NoteDifferences saved={theirs.text} mine={mine} />
      <p className={styles.foot}>
        <Button onClick={() => onMine(theirs.revision)}>Save mine instead</Button>
        <Button onClick={onTheirs}>Keep the saved one</Button>
      </p>
    </Notice>
  );
}
