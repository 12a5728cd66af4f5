"use client";
import { shortenQuote } from "@/components/annotations/shorten-quote";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Range } from "@/lib/core/text/range";
import styles from "./reader-desk.module.css";

/** New notes that were begun in this browser and not saved. */
export function WaitingDrafts({
  drafts,
  text,
  writing,
  onContinue,
  onDiscard,
}: {
  readonly drafts: readonly Range[];
  readonly text: string;
  readonly writing: Range | null;
  readonly onContinue: (passage: Range) => void;
  readonly onDiscard: (passage: Range) => void;
}) {
  const waiting = drafts.filter(
    (each) => each.end <= text.length && !(writing?.start === each.start && writing.end === each.end),
  );
  if (waiting.length === 0) return null;
  return (
    <div className={styles.drafts} lang="en" dir="ltr">
      <Notice tone="warn">
        {waiting.map((passage) => (
          <p key={`${passage.start}-${passage.end}`}>
            <span>An unsaved note is kept in this browser:</span>
            <span className="lemma">{shortenQuote(text.slice(passage.start, passage.end))}</span>
            <Button look="link" onClick={() => onContinue(passage)}>
              Continue
            </Button>
            <Button look="link" onClick={() => onDiscard(passage)}>
              Discard
            </Button>
          </p>
        ))}
      </Notice>
    </div>
  );
}
