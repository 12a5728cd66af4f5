"use client";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { LocalDay } from "@/components/ui/local-day";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { RevokeShareLinkInput, RevokeShareLinksInput } from "@/lib/contracts/share-input";
import type { ShareLinkView } from "@/lib/contracts/share-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { sayAsked } from "@/lib/view-models/share/say-share-link";
import {
  filterShareLinks,
  type ShareLinkFilter,
  shareLinkState,
} from "@/lib/view-models/share/share-link-filter";
import { LinkOpened, LinkState } from "./link-days";
import { RevokeManyDialog } from "./revoke-many-dialog";
import { ShareLinkFilters } from "./share-link-filters";
import styles from "./share-link-list.module.css";

interface ShareLinkListProps {
  readonly links: readonly ShareLinkView[];
  readonly filter: ShareLinkFilter;
  /** The moment the page was made, so that server and browser agree on what has ended. */
  readonly now: string;
  /** When new ones end at the latest. */
  readonly limit: ReactNode;
  readonly revoke: (input: RevokeShareLinkInput) => Promise<ActionResult<unknown>>;
  readonly revokeMany: (input: RevokeShareLinksInput) => Promise<ActionResult<{ readonly revoked: number }>>;
}

/** All links that open something without an account, narrowed as one asks, and the way to end one or all that are listed. */
export function ShareLinkList({ links, filter, now, limit, revoke, revokeMany }: ShareLinkListProps) {
  const { run } = useAct(serverUnreachable("link"));
  const [asking, setAsking] = useState<string | null>(null);
  const [ending, setEnding] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The buttons of the question go away with it; whoever pressed one stays at the link.
  const answered = (link: ShareLinkView) => {
    list.current?.querySelector<HTMLElement>(`[data-link="${link.id}"]`)?.focus();
    setAsking(null);
  };
  const listed = filterShareLinks(links, filter, now);
  const open = listed.filter((link) => !["revoked", "expired"].includes(shareLinkState(link, now)));
  const mine = open.filter(({ may }) => may.revoke);
  const end = (link: ShareLinkView) =>
    run(() => revoke({ linkId: link.id }), {
      done: "The link is revoked. It no longer opens anything.",
      after: () => answered(link),
    });
  return (
    <main className={styles.page} id="main">
      <h1>Share links</h1>
      <p className={styles.lede}>
        Each opens one thing for reading, without an account. The addresses themselves are not stored; who
        holds one keeps it until it ends or you revoke it. A link counts as opened each time somebody comes in
        by its address.
      </p>
      {limit}
      {links.length === 0 ? (
        <p className={styles.empty}>
          There are no links. Open a text and choose <b>Share</b> to make one, for the whole text or for one
          position.
        </p>
      ) : (
        <>
          <ShareLinkFilters links={links} filter={filter} />
          <div className={styles.counted}>
            <p role="status">
              {listed.length.toLocaleString("en")} of {links.length.toLocaleString("en")} listed,{" "}
              {open.length.toLocaleString("en")} not ended.
            </p>
            {mine.length > 1 ? (
              <Button aria-haspopup="dialog" onClick={() => setEnding(true)}>
                Revoke all {mine.length.toLocaleString("en")} …
              </Button>
            ) : null}
          </div>
          {listed.length === 0 ? (
            <p className={styles.empty}>
              No link is like this. <a href="/settings/share-links">Show all links</a>
            </p>
          ) : (
            <ul ref={list} className={styles.list}>
              {listed.map((link) => (
                <li
                  key={link.id}
                  data-link={link.id}
                  tabIndex={-1}
                  className={open.includes(link) ? styles.link : `${styles.link} ${styles.ended}`}
                >
                  <LinkWords link={link} now={now} />
                  {!open.includes(link) || !link.may.revoke ? null : asking === link.id ? (
                    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row
                    <div className={styles.sure} role="group" aria-label="Revoke this link?">
                      <span>It cannot be opened again.</span>
                      <Button look="danger" autoFocus onClick={() => end(link)}>
                        Revoke it
                      </Button>
                      <Button look="flat" onClick={() => answered(link)}>
                        Keep it
                      </Button>
                    </div>
                  ) : (
                    <Button
                      onClick={() => setAsking(link.id)}
                      aria-label={`Revoke: ${link.label || link.what}`}
                    >
                      Revoke…
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {ending ? (
        <RevokeManyDialog
          links={mine}
          others={open.length - mine.length}
          revoke={revokeMany}
          onClose={() => setEnding(false)}
        />
      ) : null}
    </main>
  );
}

/** What a link is called, what it shows, whether it is open, and how it was used. */
function LinkWords({ link, now }: { readonly link: ShareLinkView; readonly now: string }) {
  return (
    <div>
      <p className={styles.what}>
        <bdi>{link.label || link.what}</bdi>
      </p>
      {link.label ? (
        <p className={styles.shown}>
          <bdi>{link.what}</bdi>
        </p>
      ) : null}
      <p className={styles.by}>
        <b>
          <LinkState link={link} now={now} />
        </b>
        {link.recipient ? (
          <span>
            for <bdi>{link.recipient}</bdi>
          </span>
        ) : null}
        {[...link.shows, ...sayAsked(link)].map((shown) => (
          <span key={shown}>{shown}</span>
        ))}
        <span>
          <LinkOpened link={link} />
        </span>
        {link.may.readLog ? (
          <a href={`/settings/share-links/${link.id}`} aria-label={`Access log: ${link.label || link.what}`}>
            Access log
          </a>
        ) : null}
        <span>
          made by <bdi>{link.createdByName}</bdi> on <LocalDay at={link.createdAt} />
        </span>
      </p>
    </div>
  );
}
