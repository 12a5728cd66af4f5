import { IMPORTANCE, type Judgement, REVIEW_DIRECTIONS, SIGNIFICANCES } from "@/lib/core/reviews/judgement";
import { DIRECTION_KEYS } from "@/lib/view-models/comparison/direction-keys";
import styles from "./review-panel.module.css";

/** How much a change matters and what it does to the position, in words; the same again takes it back. */
export function JudgementChoices({
  said,
  say,
}: {
  readonly said: Judgement;
  readonly say: (change: Partial<Judgement>) => void;
}) {
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row */}
      <div className={styles.row} role="group" aria-label="Importance, critical is highest">
        <span aria-hidden="true">Importance</span>
        {SIGNIFICANCES.map((value) => (
          <button
            key={value}
            type="button"
            title={`${IMPORTANCE[value].means} (key ${value})`}
            aria-pressed={said.significance === value}
            aria-keyshortcuts={`${value}`}
            onClick={() => say({ significance: said.significance === value ? null : value })}
          >
            <i aria-hidden="true">{value}</i> {IMPORTANCE[value].word}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row */}
      <div className={styles.row} role="group" aria-label="The position is">
        <span aria-hidden="true">Position is</span>
        {REVIEW_DIRECTIONS.map((value) => (
          <button
            key={value}
            type="button"
            title={`The position is ${value === "same" ? "the same" : value} (key ${DIRECTION_KEYS[value]})`}
            aria-pressed={said.direction === value}
            aria-keyshortcuts={DIRECTION_KEYS[value] === "+" ? "Shift+Plus" : DIRECTION_KEYS[value]}
            onClick={() => say({ direction: said.direction === value ? null : value })}
          >
            <i aria-hidden="true">{DIRECTION_KEYS[value]}</i> {value}
          </button>
        ))}
      </div>
    </>
  );
}
