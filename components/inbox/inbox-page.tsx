"use client";
import { useRef } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import { useRowKeys } from "@/components/ui/use-row-keys";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { InboxInput, MarkAllReadInput, MarkNoticesInput } from "@/lib/contracts/inbox-input";
import type { InboxView, MarkedNoticesView, NoticeView } from "@/lib/contracts/inbox-view";
import type { SwitchWorkspaceInput } from "@/lib/contracts/workspace-input";
import { inboxHref } from "@/lib/view-models/inbox/inbox-address";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import styles from "./inbox-page.module.css";
import { NoticeRow } from "./notice-row";

interface InboxPageProps {
  readonly input: InboxInput;
  readonly inbox: InboxView;
  readonly mark: (input: MarkNoticesInput) => Promise<ActionResult<MarkedNoticesView>>;
  readonly switchWorkspace: (input: SwitchWorkspaceInput) => Promise<ActionResult<unknown>>;
  readonly markAll: (input: MarkAllReadInput) => Promise<ActionResult<MarkedNoticesView>>;
}

/** What concerns the person, the newest first: to be opened, which marks it as read, or marked. */
export function InboxPage({ input, inbox, mark, markAll, switchWorkspace }: InboxPageProps) {
  const { busy, run } = useAct(serverUnreachable());
  const list = useRef<HTMLOListElement>(null);
  const { rows, unread, next } = inbox;
  const [newest] = rows;
  const setRead = (row: NoticeView, read: boolean) =>
    run(() => mark({ noticeIds: [row.id], read }), {
      done: read ? "Marked as read." : "Marked as unread.",
      undo: ({ noticeIds }) => mark({ noticeIds: [...noticeIds], read: !read }),
    });
  const readAll = (until: string) =>
    run(() => markAll({ workspaceId: inbox.workspaceId, until }), {
      done: "All marked as read.",
      undo: ({ noticeIds }) => mark({ noticeIds: [...noticeIds], read: false }),
    });
  useRowKeys(list, "m", (at) => {
    const row = rows[at];
    if (row && !busy) setRead(row, !row.read);
  });
  return (
    <main className={styles.page} id="main">
      <header className={styles.head}>
        <h1>Inbox</h1>
        <p role="status">{unread === 0 ? "Nothing unread" : `${unread} unread`}</p>
        {newest && unread > 0 && !input.after ? (
          <Button aria-disabled={busy} onClick={() => (busy ? undefined : readAll(newest.at))}>
            Mark all as read
          </Button>
        ) : null}
      </header>
      <nav className={styles.shown} aria-label="What is shown">
        <a href={inboxHref({})} {...(input.show ? {} : { "aria-current": "page" as const })}>
          Unread
        </a>
        <a href={inboxHref({ show: "all" })} {...(input.show ? { "aria-current": "page" as const } : {})}>
          All
        </a>
      </nav>
      {rows.length === 0 ? (
        <p className={styles.empty}>
          {inbox.everTold
            ? "You have read everything."
            : "Nothing has come yet. Notes and changes that are assigned to you, notes that mention you, replies to what you wrote and new versions of documents you follow appear here. A document is followed from its page."}
        </p>
      ) : (
        <ol className={styles.list} ref={list} aria-label="What concerns you">
          {rows.map((row) => (
            <NoticeRow
              key={row.id}
              row={row}
              busy={busy}
              onOpen={() => {
                // The page that follows needs no answer of this one.
                if (!row.read) mark({ noticeIds: [row.id], read: true }).catch(() => undefined);
              }}
              onMark={() => setRead(row, !row.read)}
            />
          ))}
        </ol>
      )}
      {inbox.elsewhere.length > 0 ? (
        <ul className={styles.elsewhere} aria-label="Unread in other workspaces">
          {inbox.elsewhere.map(({ id, name, unread: many }) => (
            <li key={id}>
              {many} unread in <bdi>{name}</bdi>{" "}
              <Button
                look="link"
                aria-label={`Switch to “${name}”`}
                aria-disabled={busy}
                onClick={() =>
                  run(() => switchWorkspace({ workspaceId: id }), { after: () => location.assign("/inbox") })
                }
              >
                Switch to it
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <nav className={styles.pages} aria-label="Pages of the inbox">
        {input.after ? (
          <a className={buttonClass()} href={inboxHref({ ...input, after: undefined })}>
            Back to the first page
          </a>
        ) : null}
        {next ? (
          <a className={buttonClass()} href={inboxHref({ ...input, after: next })} rel="next">
            Next 50
          </a>
        ) : null}
      </nav>
    </main>
  );
}
