"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { isOwnKey } from "@/components/ui/is-own-key";
import { KeyRows } from "@/components/ui/key-rows";
import { IMPORTANCE, REVIEW_DIRECTIONS, SIGNIFICANCES } from "@/lib/core/reviews/judgement";
import { DIRECTION_KEYS } from "@/lib/view-models/comparison/direction-keys";
import { stepChange } from "@/lib/view-models/comparison/step-change";
import styles from "./compare-keys.module.css";
import { goToChange } from "./go-to-change";
import { listedChanges, markListed, saidOf } from "./listed-changes";
import { openOnChange, takeOpened } from "./open-on-change";
import { listen } from "./review-events";

type Keys = readonly (readonly [readonly string[], string])[];

const KEYS: Keys = [
  [["j"], "next change"],
  [["k"], "previous change"],
  [["s"], "list only the places of the same change"],
];
const REVIEW_KEYS: Keys = [
  ...SIGNIFICANCES.map(
    (value) => [[`${value}`], `${IMPORTANCE[value].word}: ${IMPORTANCE[value].means}`] as const,
  ),
  ...REVIEW_DIRECTIONS.map(
    (value) => [[DIRECTION_KEYS[value]], `the position is ${value === "same" ? "the same" : value}`] as const,
  ),
  [["e"], "say the same of the same change elsewhere"],
  [["r"], "reviewed, on to the next change"],
  [["i"], "say the same of all that is new, or gone, in a row: reviewed, on to the next"],
  [["n"], "write a note"],
  [["a"], "assign the change, or many, to a member"],
  [["m"], "list only what is assigned to me"],
  [["b"], "add to a briefing"],
  [["u"], "undo the last judgement, and the one before"],
  [["f"], "list only what is to be reviewed"],
];
const HELP_KEY: Keys = [[["?"], "show these keys"]];

/** `j`, `k` and `?` over the page as it stands; each step moves the focus and says where it led. */
export function CompareKeys({
  mayReview,
  first,
}: {
  readonly mayReview: boolean;
  /** The change that the page opens on, where its address names none. */
  readonly first: string | null;
}) {
  const [said, setSaid] = useState("");
  const dialog = useRef<HTMLDialogElement>(null);

  const step = useCallback((by: 1 | -1) => {
    const changes = listedChanges().filter(({ item }) => !item.hidden);
    const opened = takeOpened(changes);
    // Nobody has gone anywhere yet: whoever scrolled goes on from where they read.
    const at = opened >= 0 ? -1 : changes.findIndex(({ item }) => "at" in item.dataset);
    const places = changes.map(({ key }) =>
      at >= 0 ? 0 : placeOf(document.getElementById(`change-${key}`)),
    );
    const top = window.innerHeight * 0.2;
    const next =
      opened >= 0 && window.scrollY < top ? opened : stepChange(places, at, by, window.scrollY + top);
    const change = changes[next];
    if (!change) {
      setSaid("No change to go to.");
      return;
    }
    goToChange(change.key, `change-${change.key}`);
    markListed(change.item);
    history.replaceState(history.state, "", `#change-${change.key}`);
    const edge = next === at ? (by === 1 ? " Last change." : " First change.") : "";
    setSaid(`${next + 1} of ${changes.length}. ${saidOf(change.item)}.${edge}`);
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isOwnKey(event)) return;
      if (event.key === "j") step(1);
      else if (event.key === "k") step(-1);
      else if (event.key === "s") document.querySelector<HTMLElement>("button[data-same]")?.click();
      else if (event.key === "?") dialog.current?.showModal();
      else return;
      event.preventDefault();
    };
    const toChangeOfAddress = (stay: boolean) => {
      const id = decodeURIComponent(location.hash.slice(1));
      const key = id.startsWith("change-") ? id.slice("change-".length).replace(/-older$/u, "") : null;
      const entry = listedChanges().find((change) => change.key === key);
      takeOpened(listedChanges());
      const found = !key || goToChange(key, id, { stay });
      markListed(entry?.item ?? null);
      if (!found) {
        setSaid(
          "The change this link leads to is not in this view: it may be folded, hidden or no longer there.",
        );
      }
    };
    document.getElementById("main")?.setAttribute("data-steps", "");
    const onHash = () => toChangeOfAddress(false);
    if (location.hash === "") openOnChange(first);
    // The browser has shown the change by then; who has gone on to a button since presses that button.
    else toChangeOfAddress(document.activeElement !== document.body);
    const unhear = listen("step", (by) => step(by === -1 ? -1 : 1));
    document.addEventListener("keydown", onKey);
    window.addEventListener("hashchange", onHash);
    return () => {
      unhear();
      document.removeEventListener("keydown", onKey);
      window.removeEventListener("hashchange", onHash);
    };
  }, [step, first]);

  return (
    <div className={styles.keys}>
      <p className="vh" role="status" aria-live="polite">
        {said}
      </p>
      <button type="button" onClick={() => step(-1)} aria-keyshortcuts="k">
        <kbd>k</kbd> previous<span className="vh"> change</span>
      </button>
      <button type="button" onClick={() => step(1)} aria-keyshortcuts="j">
        <kbd>j</kbd> next<span className="vh"> change</span>
      </button>
      <button type="button" onClick={() => dialog.current?.showModal()} aria-keyshortcuts="?">
        <kbd>?</kbd> keys
      </button>
      <dialog ref={dialog} className={styles.help} aria-labelledby="compare-keys">
        <h2 id="compare-keys">Keys on this page</h2>
        <KeyRows rows={[...KEYS, ...(mayReview ? REVIEW_KEYS : []), ...HELP_KEY]} />
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </div>
  );
}

/** The place of words on screen, else of the part they are in: asking for all words would lay out the whole text. */
function placeOf(target: HTMLElement | null): number {
  const part = target?.closest(".k")?.getBoundingClientRect();
  if (!target || !part) return Number.NaN;
  const near = part.top < window.innerHeight && part.bottom > 0;
  return (near ? target.getBoundingClientRect().top : part.top) + window.scrollY;
}
