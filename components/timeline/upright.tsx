import { passageHref } from "@/lib/contracts/passage-href";
import type { PictureLaneView, PictureVersionView, PictureView } from "@/lib/contracts/picture-view";
import { describeGap, middleDay } from "@/lib/view-models/facts/describe-gap";
import { sayDate } from "@/lib/view-models/facts/say-date";
import { sayTerm } from "@/lib/view-models/facts/say-term";
import { FactQuote } from "./fact-quote";
import styles from "./upright.module.css";

const DAY = 86_400_000;
/** All gaps together, and the longest one, in rem: to scale, and still not a mile of blank. */
const ALL_GAPS = 16;
const LONGEST_GAP = 9;

const dayOf = ({ from, to }: PictureVersionView) => (from && to ? middleDay(from, to) : null);

/** The same time line upright, for narrow screens: gaps to scale, each fact opening on its quote. No script needed. */
export function Upright({ picture }: { readonly picture: PictureView }) {
  const days = picture.versions.map(dayOf);
  const spans = days.map((day, index) => {
    const before = index > 0 ? days[index - 1] : null;
    return day && before ? (Date.parse(day) - Date.parse(before)) / DAY : 0;
  });
  const all = spans.reduce((sum, span) => sum + span, 0);
  const longest = Math.max(...spans, 1);
  const scale = Math.min(ALL_GAPS / Math.max(all, 1), LONGEST_GAP / longest);
  return (
    <ol className={styles.line} aria-label="Versions on a time line">
      {picture.versions.map((version, index) => {
        const day = days[index];
        const before = index > 0 ? days[index - 1] : null;
        return (
          <li key={version.id} className={version.from !== version.to ? styles.inferred : undefined}>
            {day && before ? (
              <p
                className={styles.gap}
                style={{ minBlockSize: `${Math.max(2, (spans[index] ?? 0) * scale).toFixed(2)}rem` }}
              >
                {describeGap(before, day)}
              </p>
            ) : null}
            <div className={styles.version}>
              <h3>
                <a href={`/versions/${version.id}`}>{version.label}</a>
              </h3>
              <p className={styles.dated}>{sayDate(version)}</p>
              <dl>
                {picture.lanes.map((lane) => (
                  <LaneOf key={lane.key} lane={lane} versionId={version.id} />
                ))}
                {picture.terms.length > 0 ? (
                  <>
                    <dt>Wording</dt>
                    <dd>
                      {picture.terms.map(({ term, cells }) => {
                        const cell = cells[index];
                        return cell && (cell.count > 0 || cell.news === "went") ? (
                          <p key={term} className={styles.term}>
                            <span>“{cell.printed ?? term}”</span> {sayTerm(cell)}
                            {cell.news === "came" ? ", new" : ""}
                            {cell.news === "went" ? " any more" : ""}
                          </p>
                        ) : null;
                      })}
                    </dd>
                  </>
                ) : null}
                <dt>Length</dt>
                <dd>
                  {version.words.toLocaleString("en-GB")} {version.words === 1 ? "word" : "words"}
                </dd>
              </dl>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function LaneOf({ lane, versionId }: { readonly lane: PictureLaneView; readonly versionId: string }) {
  const cells = lane.rows.flatMap(({ name, cells: all }) =>
    all.filter((cell) => cell.versionId === versionId).map((cell) => ({ name, cell })),
  );
  return (
    <>
      <dt>{lane.name}</dt>
      <dd>
        {cells.map(({ name, cell }, at) => (
          <div key={name}>
            {at > 0 ? <p className={styles.question}>{name}</p> : null}
            {cell.facts.length === 0 ? <p className={styles.absent}>{cell.absent ?? "Not stated"}</p> : null}
            {cell.facts.map((fact) => (
              <details key={fact.key} className={styles.fact}>
                <summary>{fact.label}</summary>
                <p className={styles.quote}>
                  <FactQuote fact={fact} />
                </p>
                {fact.warning ? <p className={styles.warning}>{fact.warning}</p> : null}
                <p className={styles.source}>
                  <a href={passageHref(fact.versionId, fact.quote)}>Read it in its place</a>
                </p>
              </details>
            ))}
          </div>
        ))}
      </dd>
    </>
  );
}
