import type { CompareView } from "@/lib/contracts/compare-view";
import type { VersionRefView } from "@/lib/contracts/document-view";
import { columnsDirection } from "@/lib/view-models/comparison/columns-direction";
import { type CompareOptions, compareHref } from "@/lib/view-models/comparison/compare-options";
import { neighbouringVersions } from "@/lib/view-models/comparison/neighbouring-versions";
import { dateNoteOf } from "@/lib/view-models/comparison/short-date-note";
import styles from "./column-heads.module.css";

interface Props {
  readonly view: CompareView;
  readonly options: CompareOptions;
  readonly mayChoose: boolean;
  readonly layout: "side" | "inline";
}

/** Names over the columns, each with the step to the version before and after it. */
export function ColumnHeads({ view, options, mayChoose, layout }: Props) {
  const { older, newer, versions } = view;
  const step = (version: VersionRefView, to: (id: string) => string) => {
    const { before, after } = neighbouringVersions(versions, version);
    const link = (other: VersionRefView | null, sign: string, way: string) =>
      other && other.id !== older.version.id && other.id !== newer.version.id ? (
        <a href={to(other.id)} aria-label={`Compare with the version ${way}: ${other.label}`}>
          {way === "before" ? `${sign} ${other.label}` : `${other.label} ${sign}`}
        </a>
      ) : null;
    return (
      <span className={styles.steps}>
        {link(before, "‹", "before")} {link(after, "›", "after")}
      </span>
    );
  };
  const dir = columnsDirection(view);
  return (
    <div className={styles.heads} data-layout={layout} {...(dir === "rtl" && { dir })}>
      <h2>
        <bdi>{older.version.label}</bdi> <bdi>{dateNoteOf(older.version)}</bdi>
        {mayChoose && step(older.version, (id) => compareHref(id, newer.version.id, options))}
      </h2>
      <h2>
        <bdi>{newer.version.label}</bdi> <bdi>{dateNoteOf(newer.version)}</bdi>
        {mayChoose && step(newer.version, (id) => compareHref(older.version.id, id, options))}
      </h2>
    </div>
  );
}
