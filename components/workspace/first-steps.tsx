import { buttonClass } from "@/components/ui/button";
import styles from "./first-steps.module.css";

const STEPS = [
  [
    "Add a text.",
    "Paste it or choose a file. Page navigation is folded, numbered positions are found, nothing is lost.",
  ],
  ["Annotate its positions.", "Select words, or take a whole position with one button, and write beside it."],
  [
    "Add the next version.",
    "When the page or paper changes, add it to the same document and compare: what is new, gone, moved or reworded.",
  ],
] as const;

/** What an empty workspace shows: what this is for, and the one thing to do first. */
export function FirstSteps({ workspace, mayAdd }: { readonly workspace: string; readonly mayAdd: boolean }) {
  return (
    <main className={styles.page} id="main">
      <h1>{workspace} has no documents yet</h1>
      <p className={styles.lede}>
        A document is a line of successive versions: a position paper, a fact sheet, the page of an office.
        Begin with the one you have to be precise about.
      </p>
      {mayAdd ? (
        <a className={buttonClass("go")} href="/documents/new">
          Add the first document
        </a>
      ) : (
        <p className="quiet">Somebody with the role of editor can add the first one.</p>
      )}
      <ol className={styles.steps}>
        {STEPS.map(([head, text], at) => (
          <li key={head}>
            <span aria-hidden="true">{at + 1}</span>
            <div>
              <p>
                <b>{head}</b>
              </p>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </main>
  );
}
