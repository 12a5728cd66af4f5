import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import type { NoticeView } from "@/lib/contracts/inbox-view";
import { formatDay } from "@/lib/view-models/documents/format-stated-date";
import { sayNotice } from "@/lib/view-models/inbox/say-notice";
import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";
import styles from "./inbox-page.module.css";

/** Who did what, where, and the beginning of what they wrote. */
export function NoticeRow({
  row,
  busy,
  onOpen,
  onMark,
}: {
  readonly row: NoticeView;
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onMark: () => void;
}) {
  const { note } = row;
  const title = note ? `“${shortenQuote(note.quote)}”` : row.versionLabel;
  return (
    <li className={row.read ? styles.row : `${styles.row} ${styles.unread}`}>
      <div>
        <p>
          {row.read ? null : <b className={styles.new}>Unread</b>} <bdi>{row.byName}</bdi> {sayNotice(row)}{" "}
          <a href={row.href} onClick={onOpen}>
            <bdi>{title}</bdi>
          </a>
          {row.changesHref ? (
            <>
              {" · "}
              <a href={row.changesHref} onClick={onOpen}>
                What changed
              </a>
            </>
          ) : null}
        </p>
        {note?.text ? (
          <p className={styles.words} dir="auto">
            {note.text}
          </p>
        ) : null}
        <p className={styles.about}>
          <span>
            <bdi>{row.documentTitle}</bdi>
            {note ? (
              <>
                , <bdi>{row.versionLabel}</bdi>
              </>
            ) : null}
          </span>
          <LocalTime at={row.at} />
          {note?.dueOn ? (
            <span>
              Due <time dateTime={note.dueOn}>{formatDay(note.dueOn)}</time>
            </span>
          ) : null}
          {note?.resolved ? <span>Resolved</span> : null}
        </p>
      </div>
      <Button
        look="link"
        aria-disabled={busy}
        aria-label={`${row.read ? "Mark as unread" : "Mark as read"}: ${title}`}
        onClick={() => (busy ? undefined : onMark())}
      >
        {row.read ? "Mark as unread" : "Mark as read"}
      </Button>
    </li>
  );
}
