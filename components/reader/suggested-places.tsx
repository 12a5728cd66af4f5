"use client";
import { useEffect, useState } from "react";
import { PassageContext } from "@/components/annotations/passage-context";
import { Button } from "@/components/ui/button";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { AnnotationView, PlaceSuggestionView } from "@/lib/contracts/annotation-view";
import type { Placements } from "@/lib/view-models/reader/placements";
import styles from "./suggested-places.module.css";

interface SuggestedPlacesProps {
  readonly note: AnnotationView;
  readonly suggest: () => Promise<ActionResult<readonly PlaceSuggestionView[]>>;
  readonly placements: Placements;
  /** Brings a passage into sight. */
  readonly onLook: (suggestion: PlaceSuggestionView) => void;
}

/** Passages that share less of the words than this are named, and said to be far. */
const CLOSE = 0.5;
const FAILED = "The closest passages could not be looked up. Select the words in the text instead.";

/** The closest passages for a note that stands nowhere, each with why it is named. Chosen by people, never for them. */
export function SuggestedPlaces({ note, suggest, placements, onLook }: SuggestedPlacesProps) {
  const [found, setFound] = useState<readonly PlaceSuggestionView[] | string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each note; what is asked does not change with a drawing
  useEffect(() => {
    let current = true;
    suggest().then(
      (result) => current && setFound(result.ok ? result.value : result.error.message),
      () => current && setFound(FAILED),
    );
    return () => {
      current = false;
    };
  }, [note.id]);
  if (found === null) return <p className={styles.quiet}>Looking for the closest passages…</p>;
  if (typeof found === "string")
    return (
      <p className={styles.quiet} role="alert">
        {found}
      </p>
    );
  if (found.length === 0)
    return <p className={styles.quiet}>No passage of this version is close to these words.</p>;
  const close = found.some(({ score, why }) => score >= CLOSE || why === "same-position");
  const title =
    note.placement.status === "ambiguous"
      ? "These words stand here"
      : close
        ? "Closest passages"
        : "Nothing is close; these come nearest";
  return (
    <section aria-label="Closest passages" className={styles.places}>
      <p className={styles.title}>{title}</p>
      <ol>
        {found.map((each, at) => {
          const looked =
            placements.looking?.start === each.range.start && placements.looking.end === each.range.end;
          const name = `passage ${at + 1}`;
          return (
            <li key={`${each.range.start}-${each.range.end}`} {...(looked ? { "data-looked": "" } : {})}>
              <PassageContext before={each.before} quote={each.quote} after={each.after} />
              <p className={styles.why}>{reasonOf(each)}</p>
              <p className={styles.tools}>
                <Button look="link" aria-label={`Show ${name} in the text`} onClick={() => onLook(each)}>
                  Show in the text
                </Button>
                <Button
                  look="link"
                  aria-label={`Attach the note to ${name}`}
                  onClick={() => void placements.decide(note, { kind: "re-attached", range: each.range })}
                >
                  Attach here
                </Button>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** "Stands where the passage stood; 38 % of its words: mandate, office". */
function reasonOf({ score, why, words }: PlaceSuggestionView): string {
  const percent = Math.round(score * 100);
  const share =
    why === "same-position"
      ? "its position continues here"
      : percent === 100
        ? "all of its words"
        : percent === 0
          ? "hardly any of its words"
          : `${percent} % of its words`;
  const reason = `${why === "same-place" ? "stands where the passage stood; " : ""}${share}`;
  const named = words.length > 0 ? `: ${words.join(", ")}` : "";
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}${named}`;
}
