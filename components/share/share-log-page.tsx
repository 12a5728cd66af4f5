import type { ComponentProps } from "react";
import { buttonClass } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import stacked from "@/components/ui/stacked-table.module.css";
import table from "@/components/ui/wide-table.module.css";
import { SHARE_LOG_BOUNDS, type ShareAccessView, type ShareLogView } from "@/lib/contracts/share-log-view";
import { sayShareOutcome } from "@/lib/view-models/share/say-share-outcome";
import { shareLinkState } from "@/lib/view-models/share/share-link-filter";
import { type AllowComments, AllowCommentsForm } from "./allow-comments-form";
import type { GuestCommentActions } from "./guest-comment-actions";
import { GuestCommentList } from "./guest-comment-list";
import { LinkOpened, LinkState } from "./link-days";
import styles from "./share-log-page.module.css";
import { ShareRecipients } from "./share-recipients";

const LET_IN: ReadonlySet<string> = new Set(["opened", "commented"]);

/** Who came by one link and how it went, newest first. Plain addresses lead on, so that it works without script. */
export function ShareLogPage({
  view: { link, recipients, comments, accesses, next },
  isFirst,
  now,
  changeAddresses,
  allowComments,
  commentActions,
}: {
  readonly view: ShareLogView;
  readonly isFirst: boolean;
  /** The moment the page was made. */
  readonly now: string;
  readonly changeAddresses: ComponentProps<typeof ShareRecipients>["change"];
  readonly allowComments: AllowComments;
  readonly commentActions: GuestCommentActions;
}) {
  const address = `/settings/share-links/${link.id}`;
  return (
    <main className={styles.page} id="main">
      <h1>Access log</h1>
      <p className={styles.of}>
        <bdi>{link.label || link.what}</bdi>
      </p>
      <p className={styles.about}>
        {link.label ? <bdi>{link.what}</bdi> : null}
        {link.recipient ? (
          <span>
            for <bdi>{link.recipient}</bdi>
          </span>
        ) : null}
        <span>
          <LinkState link={link} now={now} />
        </span>
        <span>
          <LinkOpened link={link} />
        </span>
      </p>
      {recipients.length > 0 ? (
        <ShareRecipients
          link={link}
          recipients={recipients}
          isOpen={!["revoked", "expired"].includes(shareLinkState(link, now))}
          change={changeAddresses}
        />
      ) : null}
      <AllowCommentsForm link={link} allow={allowComments} />
      {isFirst && comments.length > 0 ? (
        <>
          <GuestCommentList comments={comments} actions={commentActions} withLinks={false} />
          <p className={styles.pages}>
            <a className={buttonClass()} href={`${address}/comments.csv`} download>
              Download comments as CSV
            </a>
          </p>
        </>
      ) : null}
      {comments.length > 0 ? <h2 className={styles.accessHead}>Who came by</h2> : null}
      {accesses.length === 0 ? (
        <p className={styles.empty}>
          {isFirst
            ? `Nobody has come by this link in the last ${SHARE_LOG_BOUNDS.days} days.`
            : "There is nothing older."}
        </p>
      ) : (
        <Accesses accesses={accesses} isNamed={link.named > 0} />
      )}
      <p className={styles.pages}>
        {isFirst ? null : (
          <a className={buttonClass()} href={address}>
            Newest
          </a>
        )}
        {next ? (
          <a className={buttonClass()} href={`${address}?${new URLSearchParams({ after: next })}`} rel="next">
            Older
          </a>
        ) : null}
        {accesses.length > 0 ? (
          <a className={buttonClass()} href={`${address}/log.csv`} download>
            Download as CSV
          </a>
        ) : null}
      </p>
      <p className={styles.kept}>
        One line for each browser and hour. No address of a computer is kept, and of the browser only what
        stands here. Lines go after {SHARE_LOG_BOUNDS.days} days; of each kind the newest{" "}
        {SHARE_LOG_BOUNDS.ofAKind} are kept, and at most {SHARE_LOG_BOUNDS.ofAKindAnHour} of an hour. Programs
        that check the links in e-mail are in it too.
      </p>
    </main>
  );
}

function Accesses({
  accesses,
  isNamed,
}: {
  readonly accesses: readonly ShareAccessView[];
  readonly isNamed: boolean;
}) {
  return (
    <div className={table.scroll}>
      <table className={`${stacked.stacked} ${styles.accesses}`}>
        <caption className="vh">Who came by this link, newest first</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">How it went</th>
            {isNamed ? <th scope="col">Whose code</th> : null}
            <th scope="col">Browser and device</th>
          </tr>
        </thead>
        <tbody>
          {accesses.map((access) => (
            <tr key={access.id} className={LET_IN.has(access.outcome) ? undefined : styles.refused}>
              <td>
                <LocalTime at={access.at} />
              </td>
              <td>{sayShareOutcome(access, isNamed)}</td>
              {isNamed ? (
                <td className={styles.who}>
                  <bdi>{access.recipient}</bdi>
                </td>
              ) : null}
              <td>{access.device}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
