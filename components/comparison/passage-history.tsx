import type {
  PassageHistoryView,
  PassageInVersionView,
  PassageStatus,
} from "@/lib/contracts/passage-history-view";
import { passageHref } from "@/lib/contracts/passage-href";
import { comparisonRows } from "@/lib/core/comparison/changes/comparison-rows";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { shorten } from "@/lib/view-models/comparison/describe-change";
import { mergedRuns } from "@/lib/view-models/comparison/merged-runs";
import { dateNoteOf } from "@/lib/view-models/comparison/short-date-note";
import styles from "./passage-history.module.css";

const SAID: Readonly<Record<PassageStatus, string>> = {
  first: "First stated here",
  unchanged: "= Unchanged",
  reworded: "≠ Reworded",
  moved: "⇅ Moved",
  "moved and reworded": "⇅ Moved and reworded",
  "not stated": "Not stated in this version",
};

/** One passage through all versions in columns, each with its words compared to the last version that has it. */
export function PassageHistory({ view }: { readonly view: PassageHistoryView }) {
  const { document, passages, versionId } = view;
  const asked = passages.find(({ version }) => version.id === versionId);
  return (
    <main id="main" className={styles.history}>
      <header>
        <h1>
          {asked?.text ? (
            <bdi lang={document.lang} dir={document.dir}>
              {shorten(asked.text, 90)}
            </bdi>
          ) : (
            "A passage"
          )}
        </h1>
        <p>
          Through {passages.length} {passages.length === 1 ? "version" : "versions"} of{" "}
          <bdi>{document.title}</bdi>. Each is compared with the last version before it that states the
          passage.
        </p>
      </header>
      <ol className={styles.columns} lang={document.lang} dir={document.dir}>
        {passages.map((passage, at) => (
          <li
            key={passage.version.id}
            data-status={passage.status}
            {...(passage.version.id === versionId && { "data-asked": "" })}
          >
            <h2 lang="en" dir="ltr">
              <a href={hrefOf(passage)}>
                <bdi>{passage.version.label}</bdi>
              </a>{" "}
              <span>{dateNoteOf(passage.version)}</span>
            </h2>
            <p className={styles.status} lang="en" dir="ltr">
              {SAID[passage.status]}
              {passage.version.id === versionId && ", asked for here"}
              {before(passages, at) && (
                <>
                  {" · "}
                  <a href={`/compare/${before(passages, at)?.version.id}/${passage.version.id}`}>
                    whole comparison
                  </a>
                </>
              )}
            </p>
            {passage.text !== null && (
              <Words older={before(passages, at)?.text ?? null} newer={passage.text} />
            )}
          </li>
        ))}
      </ol>
    </main>
  );
}

function before(passages: readonly PassageInVersionView[], at: number): PassageInVersionView | null {
  return passages.slice(0, at).findLast(({ text }) => text !== null) ?? null;
}

/** The reader, at the words themselves where the version has them. */
function hrefOf({ version, text }: PassageInVersionView): string {
  return text ? passageHref(version.id, text) : `/versions/${version.id}`;
}

/** The passage with what is gone in its place and what is new marked; plain where there is nothing before it. */
function Words({ older, newer }: { readonly older: string | null; readonly newer: string }) {
  if (older === null || older === newer) return <p className={styles.words}>{newer}</p>;
  const sides = { older: { text: older }, newer: { text: newer } };
  const comparison = compareTexts(sides.older, sides.newer);
  const changes = new Map(comparison.changes.map((change) => [change.key, change]));
  return comparisonRows(comparison, sides.older, sides.newer).rows.map((row) => {
    const merged = mergedRuns(row, { older, newer }, changes);
    const key = `${row.older[0]?.range.start}-${row.newer[0]?.range.start}`;
    if (merged.length === 0) {
      const gone = row.older.map(({ range }) => older.slice(range.start, range.end)).join(" ");
      return (
        <p key={key} className={styles.words}>
          <del>{gone}</del>
        </p>
      );
    }
    return merged.map((block) => (
      <p key={`${key}-${block.newer.range.start}`} className={styles.words}>
        {block.runs.map(({ side, kind, range }) => {
          const words = (side === "older" ? older : newer).slice(range.start, range.end);
          const name = `${side}${range.start}`;
          if (kind === "equal") return words;
          if (kind === "inserted") return <ins key={name}>{words}</ins>;
          return <del key={name}>{words}</del>;
        })}
      </p>
    ));
  });
}
