"use client";
import { Button } from "@/components/ui/button";
import type { TopicPaperView } from "@/lib/contracts/topic-view";
import { nameVersion } from "@/lib/view-models/documents/name-version";
import { namePaper } from "@/lib/view-models/topics/name-paper";
import styles from "./open-papers.module.css";
import type { TopicActs } from "./use-topic-acts";

/** Papers with nothing in this topic: silence is for a person to say, never concluded. */
export function OpenPapers({
  papers,
  sayNone,
}: {
  readonly papers: readonly TopicPaperView[];
  readonly sayNone: TopicActs["sayNone"];
}) {
  if (papers.length === 0) return null;
  return (
    <details className={styles.open}>
      <summary>Papers with nothing here ({papers.length})</summary>
      <ul>
        {papers.map((paper) => (
          <li key={paper.version.id}>
            <span>
              <a href={`/versions/${paper.version.id}`}>
                <bdi>{paper.document.title}</bdi>
              </a>
              , {nameVersion(paper.version)}
            </span>
            <Button
              look="link"
              aria-label={`No position stated: ${namePaper(paper)}`}
              onClick={() => sayNone(paper)}
            >
              No position stated
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
