"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import type { FactView } from "@/lib/contracts/picture-view";
import styles from "./fact-review.module.css";
import type { DecideFact } from "./fact-review-actions";
import { useDecideFact } from "./use-decide-fact";

const FactDialog = lazy(() => import("./fact-dialog"));

/** Confirm, correct or dismiss one fact; each can be undone. */
export function FactReview({ fact, decide }: { readonly fact: FactView; readonly decide: DecideFact }) {
  const { busy, say } = useDecideFact(decide);
  const [correcting, setCorrecting] = useState(false);
  const { versionId, key: factKey, revision, decision } = fact;
  const same = { versionId, factKey, revision };
  return (
    <fieldset className={styles.review} disabled={busy}>
      <legend className="vh">Your word on “{fact.label}”</legend>
      {decision === null ? (
        <Button onClick={() => say({ decision: "confirmed", ...same }, "Confirmed.", fact)}>Confirm</Button>
      ) : null}
      {decision?.decision === "confirmed" || decision?.decision === "corrected" ? (
        <Button
          onClick={() => say({ decision: "withdrawn", ...same }, `No longer ${decision.decision}.`, fact)}
        >
          Take back
        </Button>
      ) : null}
      <Button aria-haspopup="dialog" onClick={() => setCorrecting(true)}>
        Correct…
      </Button>
      <Button
        onClick={() => {
          // The entry goes; the focus stays with the table.
          document.getElementById("facts-title")?.focus();
          say({ decision: "dismissed", ...same }, `Dismissed: ${fact.label}.`, fact);
        }}
      >
        Dismiss
      </Button>
      {correcting ? (
        <Suspense>
          <FactDialog
            title="Correct this fact"
            statedIn={null}
            fact={fact}
            onClose={() => setCorrecting(false)}
            decide={decide}
          />
        </Suspense>
      ) : null}
    </fieldset>
  );
}
