import { buttonClass } from "@/components/ui/button";
import type { FactView } from "@/lib/contracts/picture-view";
import styles from "./fact-review.module.css";

/** What a button of a fact does; `FactsDesk` hears the click. */
export type FactAct = "confirmed" | "withdrawn" | "corrected" | "dismissed" | "restored" | "elsewhere";

/** Which fact, on which revision, and what was said of it: all that an act and its undo need to know. */
export function factMark({ versionId, key, revision, decision, label }: FactView) {
  return {
    "data-fact": key,
    "data-version": versionId,
    "data-revision": revision,
    "data-word": decision?.decision ?? "",
    "data-label": label,
  };
}

/** Confirm, correct or dismiss one fact; each can be undone. Plain markup: a page has hundreds of them. */
export function FactReview({ fact }: { readonly fact: FactView }) {
  const { decision } = fact;
  const said = decision?.decision === "confirmed" || decision?.decision === "corrected";
  return (
    <fieldset className={styles.review} {...factMark(fact)}>
      <legend className="vh">Your word on “{fact.label}”</legend>
      {decision === null ? <Act act="confirmed">Confirm</Act> : null}
      {said ? <Act act="withdrawn">Undo the decision</Act> : null}
      <Act act="corrected">Correct…</Act>
      <Act act="dismissed">Dismiss</Act>
      {said ? <Elsewhere fact={fact} /> : null}
    </fieldset>
  );
}

/** Says the same of the same words in the document's other versions; nothing where there are none of which nobody has spoken. */
export function Elsewhere({ fact: { alsoIn } }: { readonly fact: FactView }) {
  if (alsoIn === 0) return null;
  return (
    <Act act="elsewhere">
      {alsoIn === 1 ? "Also in the other version" : `Also in ${alsoIn} other versions`}
    </Act>
  );
}

function Act({ act, children }: { readonly act: FactAct; readonly children: string }) {
  return (
    <button
      type="button"
      className={buttonClass()}
      data-act={act}
      aria-haspopup={act === "corrected" ? "dialog" : undefined}
    >
      {children}
    </button>
  );
}
