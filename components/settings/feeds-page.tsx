"use client";
import { useState } from "react";
import { AddressToCopy } from "@/components/ui/address-to-copy";
import { Button } from "@/components/ui/button";
import { LastUsed } from "@/components/ui/last-used";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { EndFeedInput, MakeFeedInput } from "@/lib/contracts/feed-input";
import type { FeedsView, FeedView, MadeFeedView } from "@/lib/contracts/feed-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import styles from "./feeds-page.module.css";

interface Props {
  readonly view: FeedsView;
  readonly make: (input: MakeFeedInput) => Promise<ActionResult<MadeFeedView>>;
  readonly end: (input: EndFeedInput) => Promise<ActionResult<void>>;
}

/** One's own feeds: addresses that a feed reader asks for what is new. */
export function FeedsPage({ view: { feeds, offered }, make, end }: Props) {
  const { busy, run } = useAct(serverUnreachable());
  const [made, setMade] = useState<MadeFeedView | null>(null);
  const asked = (documentId: string | null, of: string) =>
    documentId ? <cite>{of}</cite> : <>everything in {of}</>;
  return (
    <main className={styles.page} id="main">
      <h1>Feeds</h1>
      <p className={styles.lede}>
        A feed tells your feed reader of new versions, and of notes and replies as you may read them here.
        Whoever has the address reads with you: keep it to yourself, and end it when you no longer need it. A
        new password, or another way to sign in, ends it too.
      </p>
      {made ? (
        <section className={styles.section} aria-label="The new address">
          <h2>The feed of {asked(made.feed.documentId, made.feed.of)}</h2>
          <div className={styles.made}>
            <AddressToCopy label="Address of the feed" url={made.url} />
            <Notice>Give it to your feed reader now: it is shown this once and is not stored.</Notice>
          </div>
        </section>
      ) : null}
      <section className={styles.section} aria-labelledby="make-feed">
        <h2 id="make-feed">Make an address</h2>
        <ul>
          {offered.map(({ workspaceId, documentId, name }) => {
            const before = feeds.some((feed) => feed.of === name && feed.documentId === documentId);
            return (
              <li key={documentId ?? workspaceId} className={styles.row}>
                <p className={styles.name}>{asked(documentId, name)}</p>
                <Button
                  look={documentId ? "go" : "plain"}
                  aria-disabled={busy}
                  aria-label={`Make ${before ? "a new" : "the"} address of ${documentId ? "" : "everything in "}${name}`}
                  onClick={() =>
                    run(() => make({ workspaceId, documentId }), {
                      done: before
                        ? "The address is made; the one before has ended."
                        : "The address is made.",
                      after: setMade,
                    })
                  }
                >
                  {before ? "Make a new address" : "Make the address"}
                </Button>
              </li>
            );
          })}
        </ul>
        <p className={styles.hint}>A feed of one document is made from the page of that document.</p>
      </section>
      <section className={styles.section} aria-labelledby="own-feeds">
        <h2 id="own-feeds">Your feeds</h2>
        {feeds.length === 0 ? <p className={styles.hint}>None yet.</p> : null}
        <ul>
          {feeds.map((feed) => (
            <li key={feed.id} className={styles.row}>
              <div>
                <p className={styles.name}>{asked(feed.documentId, feed.of)}</p>
                <Used feed={feed} />
              </div>
              <Button
                aria-disabled={busy}
                aria-label={`End the feed of ${feed.documentId ? "" : "everything in "}${feed.of}`}
                onClick={() =>
                  run(() => end({ feedId: feed.id }), {
                    done: "The feed has ended: its address opens nothing any more.",
                    after: () => made?.feed.id === feed.id && setMade(null),
                  })
                }
              >
                End
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

function Used({ feed: { createdAt, lastReadAt } }: { readonly feed: FeedView }) {
  return (
    <p className={styles.about}>
      <span>
        since <LocalTime at={createdAt} />
      </span>
      <LastUsed at={lastReadAt} used="read" />
    </p>
  );
}
