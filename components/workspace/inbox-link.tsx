"use client";
import { useSyncExternalStore } from "react";
import { useEventStream } from "@/components/ui/use-event-stream";
import { unreadCount } from "@/lib/view-models/inbox/unread-count";
import { eventOf } from "@/lib/view-models/live/event-of";

/** What fits into the bar. */
const MOST = 99;

/**
 * The way to the inbox, with how much is unread there as that changes; without a script, the way alone. A page that has a stream of
 * its own is told by that one: a browser has few connections.
 */
export function InboxLink({
  className,
  countClass,
  pageHasStream,
}: {
  readonly className: string;
  readonly countClass: string;
  readonly pageHasStream: boolean;
}) {
  const unread = useSyncExternalStore(unreadCount.subscribe, unreadCount.now, () => 0);
  return (
    <>
      {pageHasStream ? null : <InboxStream />}
      <a className={className} href="/inbox">
        Inbox
        {unread > 0 ? (
          <>
            {" "}
            <b className={countClass}>
              {unread > MOST ? `${MOST}+` : unread}
              <span className="vh"> unread</span>
            </b>
          </>
        ) : null}
      </a>
    </>
  );
}

function InboxStream() {
  useEventStream(
    () => "/api/inbox/unread",
    (data) => {
      const event = eventOf(data);
      if (event?.kind === "unread") unreadCount.set(event.count);
    },
  );
  return null;
}
