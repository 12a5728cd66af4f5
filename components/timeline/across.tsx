import type { CSSProperties } from "react";
import type { PictureLaneView, PictureRowView, PictureView } from "@/lib/contracts/picture-view";
import { type Column, layOutColumns } from "@/lib/view-models/facts/lay-out-columns";
import { sayDate } from "@/lib/view-models/facts/say-date";
import styles from "./across.module.css";
import { Axis } from "./axis";
import { Cell } from "./cell";
import { LengthLane } from "./length-lane";
import { TermsLane } from "./terms-lane";

/** Where the columns begin, as tracks of a grid: names of lanes, then one stretch of time after another. */
function tracks(columns: readonly Column[]): string {
  const stretches = columns.map(({ at }, index) => at - (columns[index - 1]?.at ?? 0));
  return [
    "var(--names)",
    ...stretches.map((share) => `calc((100% - var(--names) - var(--last)) * ${share.toFixed(5)})`),
    "var(--last)",
  ].join(" ");
}

/** Lanes over time, lying: one column a version, at its date. For wide screens and paper. */
export function Across({ picture }: { readonly picture: PictureView }) {
  const { scale, columns, plot } = layOutColumns(picture.versions);
  const grid: CSSProperties & Record<`--${string}`, string> = {
    "--tracks": tracks(columns),
    // Half the plot still holds words, on more lines; less would not.
    "--least": `${Math.max(plot * 0.6, (columns.length - 1) * 9)}rem`,
  };
  return (
    <section className={styles.scroll} aria-label="Facts over time">
      <div className={styles.chart} style={grid}>
        <div className={styles.plot}>
          <Axis scale={scale} columns={columns} />
        </div>
        {columns.map((column) =>
          column.band && !column.pushed ? (
            <div key={column.version.id} className={styles.bands} aria-hidden="true">
              <i
                style={{
                  insetInlineStart: `${column.band.from * 100}%`,
                  inlineSize: `${(column.band.to - column.band.from) * 100}%`,
                }}
              />
            </div>
          ) : null,
        )}
        <div className={`${styles.row} ${styles.heads}`}>
          {columns.map(({ version }, index) => (
            <div key={version.id} className={styles.cell} style={{ gridColumn: index + 3 }}>
              <p className={styles.version}>
                <a href={`/versions/${version.id}`}>{version.label}</a>
              </p>
              <p className={styles.dated}>{sayDate(version)}</p>
            </div>
          ))}
        </div>
        {picture.lanes.map((lane) => (
          <Lane key={lane.key} lane={lane} columns={columns} />
        ))}
        <TermsLane
          terms={picture.terms}
          columns={columns}
          rowClass={styles.row ?? ""}
          nameClass={styles.name ?? ""}
          questionClass={styles.question ?? ""}
          cellClass={styles.cell ?? ""}
        />
        <LengthLane
          columns={columns}
          rowClass={styles.row ?? ""}
          nameClass={styles.name ?? ""}
          cellClass={styles.cell ?? ""}
        />
      </div>
    </section>
  );
}

function Lane({ lane, columns }: { readonly lane: PictureLaneView; readonly columns: readonly Column[] }) {
  return (
    <section aria-labelledby={`lane-${lane.key}`} className={styles.lane}>
      {lane.rows.map((row, at) => (
        <div key={row.name} className={styles.row}>
          {at === 0 ? (
            <h3 id={`lane-${lane.key}`} className={styles.name}>
              {lane.name}
            </h3>
          ) : (
            <p className={styles.question}>{row.name}</p>
          )}
          <Cells row={row} columns={columns} />
        </div>
      ))}
    </section>
  );
}

function Cells({ row, columns }: { readonly row: PictureRowView; readonly columns: readonly Column[] }) {
  return columns.map((column, index) => {
    const cell = row.cells.find(({ versionId }) => versionId === column.version.id);
    const join = row.joins.find(({ olderVersionId }) => olderVersionId === column.version.id);
    return (
      <div key={column.version.id} className={styles.cell} style={{ gridColumn: index + 3 }}>
        {cell ? (
          <Cell
            row={row.name}
            cell={cell}
            version={column.version}
            opensBack={column.at > 0.55}
            join={join ?? null}
          />
        ) : null}
      </div>
    );
  });
}
