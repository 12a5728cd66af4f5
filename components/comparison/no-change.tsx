import type { CompareView } from "@/lib/contracts/compare-view";
import type { HiddenChanges } from "@/lib/view-models/comparison/compare-model";
import { type CompareOptions, optionsQuery } from "@/lib/view-models/comparison/compare-options";
import styles from "./no-change.module.css";

interface Props {
  readonly view: CompareView;
  readonly options: CompareOptions;
  readonly path: string;
  readonly hidden: HiddenChanges;
}

/** Says plainly that nothing differs, or what differs but is not shown. */
export function NoChange({ view, options, path, hidden }: Props) {
  if (view.comparison.changes.length === 0) {
    return (
      <p className={styles.none} role="status">
        <strong>No change.</strong> Both versions read the same, character for character.
      </p>
    );
  }
  const rest = [
    options.cosmetic === "hide" && hidden.cosmetic > 0 && (
      <li key="cosmetic">
        {plural(hidden.cosmetic, "formatting change")}: quotation marks, case, punctuation, white space, list
        numbers, note marks. <a href={`${path}${optionsQuery({ ...options, cosmetic: "show" })}`}>Show</a>
      </li>
    ),
    options.boilerplate === "fold" && hidden.furniture > 0 && (
      <li key="furniture">
        {plural(hidden.furniture, "change")} in page navigation.{" "}
        <a href={`${path}${optionsQuery({ ...options, boilerplate: "show" })}`}>Show</a>
      </li>
    ),
    hidden.between > 0 && (
      <li key="between">{plural(hidden.between, "change")} of white space between paragraphs.</li>
    ),
  ].filter((item) => item !== false);
  return (
    <div className={styles.none} role="status">
      <p>
        <strong>No change in this view.</strong>
        {rest.length > 0 && " What differs is not shown:"}
      </p>
      {rest.length > 0 && <ul>{rest}</ul>}
    </div>
  );
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
