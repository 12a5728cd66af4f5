"use client";
import type { GuestCommentView } from "@/lib/contracts/guest-comment-view";
import { plural } from "@/lib/core/text/plural";
import type { GuestCommentActions } from "./guest-comment-actions";
import { GuestCommentItem } from "./guest-comment-item";
import styles from "./guest-comments.module.css";

/** What guests of share links said, for members: to be answered, resolved and removed. Nothing where nobody said anything. */
export function GuestCommentList({
  comments,
  actions,
  withLinks = true,
}: {
  readonly comments: readonly GuestCommentView[];
  readonly actions: GuestCommentActions;
  /** Whether the link they came by is named. */
  readonly withLinks?: boolean;
}) {
  if (comments.length === 0) return null;
  const open = comments.filter(({ resolved }) => resolved === null).length;
  return (
    <section className={styles.beside} aria-labelledby="guest-comments" id="comments">
      <h2 id="guest-comments">
        {plural(comments.length, "comment")} by guests
        {open === 0 ? ", all resolved" : open < comments.length ? `, ${open} open` : ""}
      </h2>
      <p className={styles.lede}>
        Guests have no account: they came by a share link, and a name is what they called themselves.
      </p>
      <ol className={styles.list}>
        {comments.map((comment) => (
          <li key={comment.id}>
            <GuestCommentItem comment={comment} actions={actions} withLink={withLinks} />
          </li>
        ))}
      </ol>
    </section>
  );
}
