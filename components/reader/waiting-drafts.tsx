"use client";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Range } from "@/lib/core/text/range";
import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";
import styles from "./waiting-drafts.module.css";

/**
 * New notes that were begun in this browser and not saved. They are told of above the text; where the page is opened
 * further down, at the foot of the window, until they are looked at or put off.
 */
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
    <InSight>
      {(putOff) => (
        <Notice tone="warn">
          {waiting.map((passage) => {
            const words = shortenQuote(text.slice(passage.start, passage.end));
            return (
              <p key={`${passage.start}-${passage.end}`}>
                <span>An unsaved note is kept in this browser:</span>
                <span className="lemma">{words}</span>
                <Button
                  look="link"
                  aria-label={`Continue the note on “${words}”`}
                  onClick={() => onContinue(passage)}
                >
                  Continue
                </Button>
                <Button
                  look="link"
                  aria-label={`Discard the note on “${words}”`}
                  onClick={() => onDiscard(passage)}
                >
                  Discard
                </Button>
              </p>
            );
          })}
          {putOff ? (
            <Button look="link" onClick={putOff}>
              Not now
            </Button>
          ) : null}
        </Notice>
      )}
    </InSight>
  );
}

/** Keeps its place in the page, and stands at the foot of the window as long as that place is out of sight. */
function InSight({ children }: { readonly children: (putOff: (() => void) | null) => ReactNode }) {
  const home = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  const [off, setOff] = useState(false);
  useEffect(() => {
    const element = home.current;
    if (!element || off) return;
    const seen = new IntersectionObserver(([entry]) => entry && setAway(!entry.isIntersecting));
    seen.observe(element);
    return () => seen.disconnect();
  }, [off]);
  const putOff = useCallback(() => {
    setOff(true);
    setAway(false);
  }, []);
  return (
    <div ref={home} className={styles.home} lang="en" dir="ltr">
      <div className={away ? `${styles.drafts} ${styles.away}` : styles.drafts}>
        {children(away ? putOff : null)}
      </div>
    </div>
  );
}
