import type { PictureCellView, PictureRowView, PictureVersionView } from "@/lib/contracts/picture-view";
import styles from "./cell.module.css";
import hollow from "./hollow-mark.module.css";
import { Mark } from "./mark";

/** Marks shown before the rest folds away; the table and the downloads have them all. */
const SHOWN = 8;

/** What one version says in one row: its marks, or a hollow one and that nothing is stated. */
export function Cell({
  row,
  cell,
  version,
  opensBack,
  join,
}: {
  readonly row: string;
  readonly cell: PictureCellView;
  readonly version: PictureVersionView;
  readonly opensBack: boolean;
  readonly join: PictureRowView["joins"][number] | null;
}) {
  const mark = (fact: PictureCellView["facts"][number]) => (
    <li key={fact.key}>
      <Mark fact={fact} version={version} opensBack={opensBack} />
    </li>
  );
  if (cell.facts.length === 0)
    return <p className={`${styles.absent} ${hollow.hollow}`}>{cell.absent ?? "Not stated"}</p>;
  // One more line for one more mark would be the line that says so.
  const shown = cell.facts.length <= SHOWN + 1 ? cell.facts : cell.facts.slice(0, SHOWN);
  const rest = cell.facts.slice(shown.length);
  return (
    <div className={join ? styles.joined : undefined}>
      <ul aria-label={`${row}, ${version.label}`}>{shown.map(mark)}</ul>
      {join ? (
        <a
          className={styles.join}
          href={`/compare/${join.olderVersionId}/${join.newerVersionId}`}
          aria-label={`${join.text}: compare the two versions`}
        >
          <span>changed</span>
        </a>
      ) : null}
      {rest.length > 0 ? (
        <details className={styles.rest}>
          <summary>{rest.length} more</summary>
          <ul aria-label={`More of ${row}, ${version.label}`}>{rest.map(mark)}</ul>
        </details>
      ) : null}
    </div>
  );
}
