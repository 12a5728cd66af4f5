"use client";
import { Button } from "@/components/ui/button";
import type { FactView, PictureVersionView } from "@/lib/contracts/picture-view";
import styles from "./dismissed-facts.module.css";
import { FactQuote } from "./fact-quote";
import type { DecideFact } from "./fact-review-actions";
import { useDecideFact } from "./use-decide-fact";

/** Facts that were judged wrong: out of the picture, not out of reach. */
export function DismissedFacts({
  facts,
  versions,
  decide,
}: {
  readonly facts: readonly FactView[];
  readonly versions: readonly PictureVersionView[];
  readonly decide: DecideFact | null;
}) {
  return (
    <details className={styles.dismissed}>
      <summary>
        {facts.length === 1 ? "One fact was dismissed" : `${facts.length} facts were dismissed`}
      </summary>
      <ul>
        {facts.map((fact) => (
          <li key={`${fact.versionId} ${fact.key}`}>
            <div>
              <b>{fact.label}</b>, {versions.find(({ id }) => id === fact.versionId)?.label}; dismissed by{" "}
              {fact.decision?.byName}
              <p className={styles.quote}>
                <FactQuote fact={fact} most={200} />
              </p>
            </div>
            {decide ? <BringBack fact={fact} decide={decide} /> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

function BringBack({ fact, decide }: { readonly fact: FactView; readonly decide: DecideFact }) {
  const { busy, say } = useDecideFact(decide);
  const { versionId, key: factKey, revision, label } = fact;
  return (
    <Button
      disabled={busy}
      aria-label={`Bring back ${label}`}
      onClick={() => {
        document.getElementById("facts-title")?.focus();
        say({ decision: "restored", versionId, factKey, revision }, `Back in the picture: ${label}.`, fact);
      }}
    >
      Bring back
    </Button>
  );
}
