import { memo } from "react";
import type { Range } from "@/lib/core/text/range";
import { type Highlight, type TextRun, textRuns } from "@/lib/view-models/reader/text-runs";
import styles from "./reading-text.module.css";

interface TextRunsViewProps {
  readonly text: string;
  readonly within: Range;
  readonly highlights: readonly Highlight[];
  readonly strongEnd?: number;
  readonly activeId?: string | null;
}

/**
 * The words of one block with the highlights over them. Every element with `data-at` holds exactly one text node, which is
 * how a selection finds its offsets again.
 */
export const TextRunsView = memo(function TextRunsView({
  text,
  within,
  highlights,
  strongEnd = within.start,
  activeId = null,
}: TextRunsViewProps) {
  return textRuns(within, highlights, strongEnd, activeId).map((run) => (
    <Run key={run.start} run={run} words={text.slice(run.start, run.end)} />
  ));
});

function Run({ run, words }: { readonly run: TextRun; readonly words: string }) {
  const at = {
    "data-at": run.start,
    ...(run.starts.length > 0 ? { "data-starts": run.starts.join(" ") } : {}),
  };
  const plain = run.strong ? <b {...at}>{words}</b> : <span {...at}>{words}</span>;
  const look = [
    styles.mark,
    run.depth > 1 ? styles.two : "",
    run.changed ? styles.changed : "",
    run.active ? styles.active : "",
  ];
  return (
    <>
      {run.depth === 0 ? (
        plain
      ) : (
        <mark className={look.filter(Boolean).join(" ")} data-note={run.top}>
          {plain}
        </mark>
      )}
      {run.closes
        .filter(({ siglum }) => siglum !== "")
        .map(({ id, siglum }) => (
          <sup key={id} className={styles.siglum} id={`at-${id}`}>
            <a href={`#note-${id}`} data-opens={id} aria-label={`Note ${siglum}`}>
              {siglum}
            </a>
          </sup>
        ))}
    </>
  );
}
