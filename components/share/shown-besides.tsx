import choice from "@/components/ui/choice.module.css";
import styles from "./share-dialog.module.css";

type Choice = readonly [name: string, label: string, hint: string, chosen: boolean];

const NAMES: Choice = [
  "withNames",
  "With the names of their authors",
  "E-mail addresses are never shown.",
  true,
];
const OF_A_TEXT: readonly Choice[] = [
  ["withNotes", "With the notes", "Including notes written later.", true],
  NAMES,
];
const OF_A_CHANGE: readonly Choice[] = [
  ["withReview", "With its review", "What was judged of the change, now or later, with its note.", false],
  ["withNames", "With the name of who judged it", "E-mail addresses are never shown.", true],
];
const OF_A_POSITION: readonly Choice[] = [
  ...OF_A_TEXT,
  [
    "withNewer",
    "With its newest wording",
    "When a newer version is added, this position’s words in it are shown too. Without, the page only says whether they are the same.",
    false,
  ],
];

/** What a link shows besides the words themselves. */
export function ShownBesides({
  isChange,
  isPosition,
}: {
  readonly isChange: boolean;
  readonly isPosition: boolean;
}) {
  return (
    <fieldset>
      <legend className={styles.legend}>Shown besides</legend>
      {(isChange ? OF_A_CHANGE : isPosition ? OF_A_POSITION : OF_A_TEXT).map(
        ([name, label, hint, chosen]) => (
          <label key={name} className={choice.choice}>
            <input type="checkbox" name={name} defaultChecked={chosen} />
            <b>{label}</b>
            <small>{hint}</small>
          </label>
        ),
      )}
    </fieldset>
  );
}
