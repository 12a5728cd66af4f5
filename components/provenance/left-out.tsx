"use client";
import type { FoldBlock, UndoCorrection } from "@/components/corrections/correction-actions";
import { useCorrection } from "@/components/corrections/use-correction";
import { Button } from "@/components/ui/button";
import type { LeftOutView, ProvenancePageView } from "@/lib/contracts/provenance-view";
import styles from "./left-out.module.css";
import page from "./provenance-page.module.css";
import { RecurringLines } from "./recurring-lines";

const percent = (part: number, whole: number) =>
  whole === 0 ? "0" : new Intl.NumberFormat("en", { maximumFractionDigits: 1 }).format((100 * part) / whole);
const count = (many: number, one: string) => `${many.toLocaleString("en")} ${one}${many === 1 ? "" : "s"}`;

/** Every word accounted for: how many are kept, which lines are folded and why, and that none is lost. */
export function LeftOut({
  view,
  fold,
  undo,
}: {
  readonly view: ProvenancePageView;
  readonly fold: FoldBlock | null;
  readonly undo: UndoCorrection;
}) {
  const { words, leftOut } = view;
  return (
    <section className={page.section} aria-labelledby="left-out">
      <div className={page.title}>
        <h2 id="left-out">What was left out</h2>
      </div>
      <p className={styles.sum}>
        <b>{percent(words.kept, words.all)} %</b> of {count(words.all, "word")} stand in the text
        {words.folded === 0
          ? "; nothing was folded."
          : `, ${percent(words.folded, words.all)} % are folded as page navigation.`}{" "}
        {words.lost === 0 ? "None is lost." : `${count(words.lost, "word")} stand in no part of it.`}
      </p>
      <div className={styles.bar} aria-hidden="true">
        <span style={{ flexGrow: words.kept }} />
        <span style={{ flexGrow: words.folded }} data-folded="" />
      </div>
      <dl className={styles.counts}>
        <div>
          <dt>kept</dt>
          <dd>{words.kept.toLocaleString("en")}</dd>
        </div>
        <div data-folded="">
          <dt>folded</dt>
          <dd>{words.folded.toLocaleString("en")}</dd>
        </div>
        <div>
          <dt>lost</dt>
          <dd>{words.lost.toLocaleString("en")}</dd>
        </div>
      </dl>
      {leftOut.length > 0 ? (
        <details className={styles.lines}>
          <summary>{count(leftOut.length, "line")} with the reason</summary>
          <ul>
            {leftOut.map((line) => (
              <Line key={line.at} line={line} view={view} fold={fold} undo={undo} />
            ))}
          </ul>
        </details>
      ) : null}
      <RecurringLines view={view} fold={fold} undo={undo} />
    </section>
  );
}

function Line({
  line,
  view,
  fold,
  undo,
}: {
  readonly line: LeftOutView;
  readonly view: ProvenancePageView;
  readonly fold: FoldBlock | null;
  readonly undo: UndoCorrection;
}) {
  const { busy, run } = useCorrection();
  const { document, version, revision } = view;
  const folded = line.reason !== null;
  const act = () => {
    if (!fold || busy) return;
    run(
      () => fold({ edit: folded ? "unfold" : "fold", versionId: version.id, revision, block: line.at }),
      folded ? "The line is back in the text." : "The line is folded again.",
      (after) => undo({ versionId: version.id, revision: after }),
    );
  };
  const words = line.text.length > 60 ? `${line.text.slice(0, 60)}…` : line.text;
  return (
    <li data-folded={folded ? "" : undefined}>
      <p lang={document.lang} dir="auto">
        {line.text}
      </p>
      <p className={styles.why}>
        <span>
          {folded ? line.reason : "brought back"}
          {line.byHand ? `, by hand${line.was ? ` (the import said: ${line.was})` : ""}` : ""}
        </span>
        {fold ? (
          <Button look="link" aria-disabled={busy} onClick={act}>
            {folded ? "Bring back" : "Fold again"}
            <span className="vh">: {words}</span>
          </Button>
        ) : null}
      </p>
    </li>
  );
}
