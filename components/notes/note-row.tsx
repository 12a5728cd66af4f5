import { Assigned } from "@/components/annotations/assigned";
import { TagName } from "@/components/codebook/tag-name";
import { LocalDay } from "@/components/ui/local-day";
import type { NoteRowView } from "@/lib/contracts/notes-view";
import { notesHref } from "@/lib/view-models/notes/notes-address";
import { STANCE_WORDS } from "@/lib/view-models/notes/say-stance";
import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";
import styles from "./notes-page.module.css";

/** One note: its words and passage, where it stands, who wrote it, and what has become of it. */
export function NoteRow({
  row,
  choice,
}: {
  readonly row: NoteRowView;
  readonly choice: { readonly chosen: boolean; readonly toggle: () => void } | null;
}) {
  const quote = shortenQuote(row.quote);
  return (
    <tr>
      {choice ? (
        <td>
          {row.may.resolve ? (
            <input
              type="checkbox"
              aria-label={`Mark the note on “${quote}”`}
              checked={choice.chosen}
              onChange={choice.toggle}
            />
          ) : null}
        </td>
      ) : null}
      <td className={styles.words}>
        <a className="lemma" href={row.href}>
          {quote}
        </a>
        <p dir="auto">{row.text}</p>
        {row.tags.length > 0 ? (
          <ul className={styles.tags} aria-label="Tags">
            {row.tags.map((tag) => (
              <li key={tag}>
                <a href={notesHref({ tag })}>
                  <TagName name={tag} codes={row.codes} />
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </td>
      <td>
        <bdi>{row.documentTitle}</bdi>
        <small>
          {row.position === null ? "" : `Position ${row.position}, `}
          {row.versionLabel}
        </small>
      </td>
      <td>
        {row.authorName}
        <small>
          <LocalDay at={row.createdAt} />
        </small>
      </td>
      <td>
        {row.assigned ? (
          <a
            className={styles.assigned}
            href={notesHref({ assigned: row.assigned.toMe ? "me" : row.assigned.id })}
          >
            <Assigned assigned={row.assigned} resolved={row.resolved} />
          </a>
        ) : null}
      </td>
      <td>
        {row.isPrivate ? "Draft, only for you" : row.resolved ? "Resolved" : "Open"}
        <small>
          {[row.stance ? STANCE_WORDS[row.stance] : "", repliesOf(row.replies)].filter(Boolean).join(", ")}
        </small>
      </td>
    </tr>
  );
}

const repliesOf = (many: number) => (many === 0 ? "" : many === 1 ? "1 reply" : `${many} replies`);
