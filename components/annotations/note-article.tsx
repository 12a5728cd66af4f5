import type { ReactNode } from "react";
import { TagName } from "@/components/codebook/tag-name";
import { LocalDay, TitledDay } from "@/components/ui/local-day";
import type { AnnotationView, ReplyView } from "@/lib/contracts/annotation-view";
import { STANCE_WORDS } from "@/lib/view-models/notes/say-stance";
import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";
import { Assigned } from "./assigned";
import styles from "./note-article.module.css";
import { NoteBody } from "./note-body";
import { PassageContext } from "./passage-context";
import { PlacementLine } from "./placement-line";

interface NoteArticleProps {
  readonly annotation: AnnotationView;
  readonly versionId: string;
  /** Absent where the note has no place in the text. */
  readonly siglum?: string;
  /** The words the note stands on here, where they are not those it was made on. */
  readonly lemma?: string;
  /** Open shows replies and tools; shut shows the beginning, and prints whole. Without `onToggle` everything is shown. */
  readonly open?: boolean;
  readonly onToggle?: () => void;
  /** Stands in place of the words, while they are edited. */
  readonly editor?: ReactNode;
  readonly actions?: ReactNode;
  /** What can be decided about its place; shown while it is open. */
  readonly placeTools?: ReactNode;
  readonly replyTools?: (reply: ReplyView) => ReactNode;
  /** Stands in place of a reply's words, while they are edited. */
  readonly replyEditor?: (reply: ReplyView) => ReactNode;
}

/** A note as an apparatus has it: siglum, lemma closed by a bracket, words, who and when; then its replies. */
export function NoteArticle({
  annotation,
  versionId,
  siglum,
  lemma = annotation.quote,
  open = true,
  onToggle,
  editor,
  actions,
  placeTools,
  replyTools,
  replyEditor,
}: NoteArticleProps) {
  const look = [styles.note, onToggle && open ? styles.open : "", onToggle && !open ? styles.shut : ""];
  const replies = annotation.replies;
  const { placement } = annotation;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the note's heading is the button that keys reach; this is a larger place to click
    <article
      onClick={onToggle && !open ? (event) => isOnItsOwn(event.target) || onToggle() : undefined}
      className={look.filter(Boolean).join(" ")}
      id={`note-${annotation.id}`}
      {...(siglum ? { "data-note-box": annotation.id } : {})}
      aria-label={siglum ? `Note ${siglum}` : "Unplaced note"}
    >
      <p className={styles.head}>
        {siglum ? (
          <a
            className={styles.siglum}
            href={`#at-${annotation.id}`}
            aria-label={`Note ${siglum}, to its passage`}
          >
            {siglum}
          </a>
        ) : null}
        <Lemma quote={lemma} open={open} {...(onToggle ? { onToggle } : {})} />
      </p>
      <div className={styles.rest}>
        <PlacementLine
          annotation={annotation}
          versionId={versionId}
          open={open}
          {...(onToggle ? { onOpen: onToggle } : {})}
        />
        {open && placement.range !== null ? placeTools : null}
        {open && placement.range === null ? (
          <PassageContext before={annotation.prefix} quote={annotation.quote} after={annotation.suffix} />
        ) : null}
        {editor ?? (
          <>
            <div className={styles.clamp}>
              <NoteBody body={annotation.body} text={annotation.text} />
            </div>
            <Byline author={annotation.authorName} at={annotation.createdAt} edited={annotation.editedAt}>
              {!open && replies.length > 0 ? (
                <span>{replies.length === 1 ? "1 reply" : `${replies.length} replies`}</span>
              ) : null}
              {annotation.isPrivate ? <span className={styles.state}>Draft, only for you</span> : null}
              {annotation.stance ? (
                <span className={styles.state}>{STANCE_WORDS[annotation.stance]}</span>
              ) : null}
              {annotation.assigned ? (
                <span className={styles.state}>
                  <Assigned assigned={annotation.assigned} resolved={annotation.resolved !== null} />
                </span>
              ) : null}
              {annotation.resolved ? (
                <TitledDay className={styles.state} at={annotation.resolved.at}>
                  Resolved by {annotation.resolved.byName}
                </TitledDay>
              ) : null}
              {annotation.tags.length > 0 ? (
                <ul className={styles.tags} aria-label="Tags">
                  {annotation.tags.map((tag) => (
                    <li key={tag}>
                      <TagName name={tag} codes={annotation.codes} />
                    </li>
                  ))}
                </ul>
              ) : null}
            </Byline>
          </>
        )}
        {replies.length > 0 ? (
          <ol className={open ? styles.replies : `${styles.replies} only-print`} aria-label="Replies">
            {replies.map((reply) => (
              <li key={reply.id}>
                {replyEditor?.(reply) ?? (
                  <>
                    <NoteBody body={reply.body} text={reply.text} />
                    <Byline author={reply.authorName} at={reply.createdAt} edited={reply.editedAt}>
                      {open ? replyTools?.(reply) : null}
                    </Byline>
                  </>
                )}
              </li>
            ))}
          </ol>
        ) : null}
        {open ? actions : null}
        {open && placement.range === null ? placeTools : null}
      </div>
    </article>
  );
}

/** A click that means something else: a link or button within the note, or the end of selecting its words. */
function isOnItsOwn(target: EventTarget): boolean {
  const within =
    target instanceof Element && target.closest("a, button, summary, input, select, textarea") !== null;
  return within || getSelection()?.isCollapsed === false;
}

function Lemma({
  quote,
  open,
  onToggle,
}: {
  readonly quote: string;
  readonly open: boolean;
  readonly onToggle?: () => void;
}) {
  if (!onToggle) return <span className={`lemma ${styles.lemma}`}>{shortenQuote(quote)}</span>;
  return (
    <button type="button" className={`lemma ${styles.lemma}`} aria-expanded={open} onClick={onToggle}>
      {shortenQuote(quote)}
    </button>
  );
}

function Byline({
  author,
  at,
  edited,
  children,
}: {
  readonly author: string;
  readonly at: string;
  readonly edited: string | null;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.by}>
      <b>{author}</b>
      <LocalDay at={at} />
      {edited ? <TitledDay at={edited}>edited</TitledDay> : null}
      {children}
    </div>
  );
}
