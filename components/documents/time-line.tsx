import type { VersionRefView } from "@/lib/contracts/document-view";
import { nameVersion } from "@/lib/view-models/documents/name-version";
import type { TimeAxis } from "@/lib/view-models/documents/time-axis";
import styles from "./time-line.module.css";

const WIDTH = 444;
const PAD = 10;

/** The versions of one document as marks on the axis all documents share. Hollow: the date is not simply published. */
export function TimeLine({
  versions,
  axis,
}: {
  readonly versions: readonly VersionRefView[];
  readonly axis: TimeAxis;
}) {
  const x = (share: number) => PAD + share * (WIDTH - 2 * PAD);
  const year = (at: number) =>
    axis.at({ iso: `${at}-01-01`, precision: "day", basis: "published", quote: null });
  const count = versions.length === 1 ? "One version" : `${versions.length} versions`;
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${WIDTH} 40`}
      width={WIDTH}
      height={40}
      role="img"
      aria-label={`${count}: ${versions.map(nameVersion).join("; ")}`}
    >
      <line x1={PAD} x2={WIDTH - PAD} y1={13} y2={13} className={styles.axis} />
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(year(tick))} x2={x(year(tick))} y1={10} y2={16} className={styles.axis} />
          <text x={x(year(tick))} y={34} textAnchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {versions.map((version) =>
        version.date === null ? null : (
          <circle
            key={version.id}
            cx={x(axis.at(version.date))}
            cy={13}
            r={5.5}
            className={
              version.date.basis === "published" || version.date.basis === "updated"
                ? styles.stated
                : styles.inferred
            }
          >
            <title>{nameVersion(version)}</title>
          </circle>
        ),
      )}
    </svg>
  );
}
