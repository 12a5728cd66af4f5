import { Printed } from "@/components/ui/printed";
import { sayAssigned } from "@/lib/view-models/comparison/assigned-to";
import type { ChangeEntry } from "@/lib/view-models/comparison/change-entry";
import { countKinds } from "@/lib/view-models/comparison/change-filter";
import { CHANGE_SIGN } from "@/lib/view-models/comparison/describe-change";
import { reviewSign, sayReview } from "@/lib/view-models/comparison/say-review";
import { ChangeFilters } from "./change-filters";
import styles from "./change-list.module.css";

/** Every change as a link to its place; rendered on the server, filtered in the browser. */
export function ChangeList({
  entries,
  withReviews,
}: {
  readonly entries: readonly ChangeEntry[];
  readonly withReviews: boolean;
}) {
  const topics = [...new Set(entries.map(({ topic }) => topic).filter((topic) => topic !== null))];
  return (
    <nav className={styles.list} aria-label="Changes">
      <ChangeFilters
        total={entries.length}
        kinds={[...countKinds(entries)]}
        topics={topics}
        withReviews={withReviews}
        disagreements={entries.filter(({ disagreed }) => disagreed).length}
      />
      <Printed as="ol" mark="changes" className={styles.scroll ?? ""}>
        {entries.map((entry) => (
          <li
            key={entry.key}
            data-c={entry.key}
            data-k={entry.kind}
            data-words={entry.text}
            {...(entry.topic && { "data-topic": entry.topic })}
            {...(entry.reviewed && { "data-reviewed": "" })}
            {...(entry.mine && { "data-mine": "" })}
            {...(entry.disagreed && { "data-disagreed": "" })}
            {...(entry.through && { "data-through": entry.through })}
            {...(entry.same && { "data-same": entry.same })}
            {...(entry.row && { "data-row": entry.row })}
            {...(entry.significance && { "data-sig": entry.significance })}
            {...(entry.assignee && { "data-to": entry.assigned, "data-to-name": entry.assignee.name })}
          >
            <a href={`#change-${entry.key}`}>
              <span data-sign={entry.kind} aria-hidden="true">
                {CHANGE_SIGN[entry.kind]}
              </span>
              <span>
                <span className="vh">{entry.said}: </span>
                {entry.words}
                {withReviews && (
                  <span className="vh" data-said="">
                    {entry.review && sayReview(entry.review) && `. ${sayReview(entry.review)}`}
                  </span>
                )}
              </span>
              {withReviews && (
                <span data-mark="" aria-hidden="true">
                  {entry.review && reviewSign(entry.review)}
                </span>
              )}
              {sayMore(entry) && <small>{sayMore(entry)}</small>}
              {withReviews && <small data-for="">{sayAssigned(entry.assignee)}</small>}
            </a>
          </li>
        ))}
      </Printed>
    </nav>
  );
}

function sayMore({ topic, notes, wording, repeated, disagreed }: ChangeEntry): string {
  const count = notes > 0 ? `${notes} ${notes === 1 ? "note" : "notes"}` : null;
  return [topic, repeated, count, disagreed ? "judged differently" : null, wording]
    .filter((part) => part !== null)
    .join(", ");
}
