"use client";
import type { UndoCorrection } from "@/components/corrections/correction-actions";
import { useCorrection } from "@/components/corrections/use-correction";
import { Button } from "@/components/ui/button";
import { LocalDay } from "@/components/ui/local-day";
import type { ProvenancePageView } from "@/lib/contracts/provenance-view";
import styles from "./provenance-page.module.css";

const SAID: Readonly<Record<string, string>> = {
  corrected: "edited the details",
  "position-split": "split a position",
  "positions-merged": "merged two positions",
  "position-marked": "marked a position",
  "list-taken": "took a numbered list as positions",
  "position-unmarked": "unmarked a position",
  "block-folded": "folded a line as page navigation",
  "block-unfolded": "brought a folded line back",
  carried: "carried corrections over from the earlier reading",
  undone: "undid the last correction",
};

/** Who corrected what and when; the last one can be taken back. The text itself is never in it. */
export function CorrectionHistory({
  view,
  undo,
}: {
  readonly view: ProvenancePageView;
  readonly undo: UndoCorrection | null;
}) {
  const { busy, run } = useCorrection();
  const { corrections, revision, version } = view;
  return (
    <section className={styles.section} aria-labelledby="history">
      <div className={styles.title}>
        <h2 id="history">Corrections</h2>
        {undo && corrections.length > 0 ? (
          <Button
            look="flat"
            aria-disabled={busy}
            onClick={() => run(() => undo({ versionId: version.id, revision }), "Undone.", null)}
          >
            Undo the last one
          </Button>
        ) : null}
      </div>
      {corrections.length === 0 ? (
        <p className="quiet">None. It is as imported.</p>
      ) : (
        <ol className={styles.history}>
          {corrections.map(({ revision: at, change, byName, at: when }) => (
            <li key={at}>
              <b>{byName}</b> {SAID[change] ?? change}
              <LocalDay at={when} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
