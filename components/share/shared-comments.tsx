import { LocalTime } from "@/components/ui/local-time";
import type { SharedCommentsView, SharedCommentView } from "@/lib/contracts/guest-comment-view";
import { GuestAnswer } from "./guest-answer";
import { GuestCommentForm } from "./guest-comment-form";
import styles from "./guest-comments.module.css";
import { type FormAct, WithdrawCommentForm } from "./withdraw-comment-form";

/** What guests say of what a link shows, and the form for more. It works without script. */
export function SharedComments({
  view,
  leave,
  withdraw,
}: {
  readonly view: SharedCommentsView;
  readonly leave: FormAct;
  readonly withdraw: FormAct;
}) {
  const { comments, showsOthers, showsNames, full } = view;
  const own = comments.findLast((comment) => comment.own);
  return (
    <section className={styles.comments} id="comments" aria-labelledby="comments-head">
      <h2 id="comments-head">Comments</h2>
      <p className={styles.lede}>{sayWhoReads(showsOthers, showsNames)}</p>
      {comments.length > 0 ? (
        <ol className={styles.list}>
          {comments.map((comment) => (
            <li key={comment.id}>
              <Comment comment={comment} linkId={view.linkId} withdraw={withdraw} />
            </li>
          ))}
        </ol>
      ) : null}
      {full ? (
        <p>This link has taken as many comments as it can.</p>
      ) : (
        <GuestCommentForm view={view} leave={leave} name={own?.name ?? ""} />
      )}
    </section>
  );
}

function sayWhoReads(showsOthers: boolean, showsNames: boolean): string {
  if (!showsOthers)
    return "Who sent you this link, and their colleagues, read what you write. Other guests do not.";
  return `Who sent you this link, their colleagues and other guests of it read what you write${showsNames ? ", with the name you give" : "; guests are shown no names"}.`;
}

function Comment({
  comment: { id, name, own, mayWithdraw, about, at, body, answer },
  linkId,
  withdraw,
}: {
  readonly comment: SharedCommentView;
  readonly linkId: string;
  readonly withdraw: FormAct;
}) {
  return (
    <article className={styles.comment} id={`comment-${id}`}>
      <p className={styles.head}>
        <span>
          <b>
            <bdi>{name || "A guest"}</bdi>
          </b>
          {own ? " (you)" : ""}
        </span>
        {about ? <span>{about}</span> : null}
        <LocalTime at={at} />
      </p>
      <p className={styles.body} dir="auto">
        {body}
      </p>
      {answer ? <GuestAnswer answer={answer} /> : null}
      {mayWithdraw ? <WithdrawCommentForm linkId={linkId} commentId={id} withdraw={withdraw} /> : null}
    </article>
  );
}
