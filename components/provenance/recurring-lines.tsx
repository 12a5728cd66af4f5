"use client";
import type { FoldBlock, UndoCorrection } from "@/components/corrections/correction-actions";
import { useCorrection } from "@/components/corrections/use-correction";
import { Button } from "@/components/ui/button";
import type { ProvenancePageView, RecurringLineView } from "@/lib/contracts/provenance-view";
import styles from "./left-out.module.css";

const reasonOf = ({ pages }: RecurringLineView) => `also on ${pages} other captures of this site`;

/** Lines that other captures of the site have too. They are in the text until a person folds them. */
export function RecurringLines({
  view,
  fold,
  undo,
}: {
  readonly view: ProvenancePageView;
  readonly fold: FoldBlock | null;
  readonly undo: UndoCorrection;
}) {
  const { busy, run } = useCorrection();
  const { document, version, revision, recurring } = view;
  if (recurring.length === 0) return null;
  const act = (line: RecurringLineView) => {
    if (!fold || busy) return;
    run(
      () => fold({ edit: "fold", versionId: version.id, revision, block: line.at, reason: reasonOf(line) }),
      "The line is folded.",
      (after) => undo({ versionId: version.id, revision: after }),
    );
  };
  return (
    <details className={styles.lines} open>
      <summary>
        {recurring.length === 1 ? "One line" : `${recurring.length} lines`} that may be page navigation too
      </summary>
      <p className={styles.why}>
        Other captures of this site have them as well. They stay in the text unless you fold them.
      </p>
      <ul>
        {recurring.map((line) => (
          <li key={line.at}>
            <p lang={document.lang} dir="auto">
              {line.text}
            </p>
            <p className={styles.why}>
              <span>{reasonOf(line)}</span>
              {fold ? (
                <Button look="link" aria-disabled={busy} onClick={() => act(line)}>
                  Fold it
                  <span className="vh">
                    : {line.text.length > 60 ? `${line.text.slice(0, 60)}…` : line.text}
                  </span>
                </Button>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
