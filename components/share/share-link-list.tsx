"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { RevokeShareLinkInput } from "@/lib/contracts/share-input";
import type { ShareLinkView } from "@/lib/contracts/share-view";
import { formatDay } from "@/lib/view-models/documents/format-stated-date";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import styles from "./share-link-list.module.css";

interface ShareLinkListProps {
  readonly links: readonly ShareLinkView[];
  /** The moment the page was made, so that server and browser agree on what has ended. */
  readonly now: string;
  readonly revoke: (input: RevokeShareLinkInput) => Promise<ActionResult<unknown>>;
}

/** All links that open something without an account, and the way to end each. Ending asks once: it cannot be undone. */
export function ShareLinkList({ links, now, revoke }: ShareLinkListProps) {
  const { show } = useToast();
  const [asking, setAsking] = useState<string | null>(null);
  const [revoked, setRevoked] = useState<ReadonlyMap<string, string>>(new Map());
  const end = async (link: ShareLinkView) => {
    try {
      const result = await revoke({ linkId: link.id });
      if (!result.ok) return show(result.error.message);
      setRevoked((all) => new Map(all).set(link.id, new Date().toISOString()));
      setAsking(null);
      show("The link is revoked. It no longer opens anything.");
    } catch {
      show(serverUnreachable("link"));
    }
  };
  return (
    <main className={styles.page} id="main">
      <h1>Share links</h1>
      <p className={styles.lede}>
        Each opens one text or comparison for reading, without an account. The addresses themselves are not
        stored; who holds one keeps it until it ends or you revoke it.
      </p>
      {links.length === 0 ? (
        <p className={styles.empty}>
          There are no links. Open a text and choose <b>Share</b> to make one, for the whole text or for one
          position.
        </p>
      ) : (
        <ul className={styles.list}>
          {links.map((link) => {
            const revokedAt = revoked.get(link.id) ?? link.revokedAt;
            const over = revokedAt !== null || link.expiresAt <= now;
            return (
              <li key={link.id} className={over ? `${styles.link} ${styles.ended}` : styles.link}>
                <div>
                  <p className={styles.what}>{link.what}</p>
                  <p className={styles.by}>
                    <b>
                      {revokedAt !== null
                        ? `Revoked on ${formatDay(revokedAt)}`
                        : over
                          ? `Ended on ${formatDay(link.expiresAt)}`
                          : link.makerDisabled
                            ? "Closed while the account of its maker is disabled"
                            : `Open until ${formatDay(link.expiresAt)}`}
                    </b>
                    <span>made by {link.createdByName}</span>
                    <span>on {formatDay(link.createdAt)}</span>
                  </p>
                </div>
                {over || !link.may.revoke ? null : asking === link.id ? (
                  // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row
                  <div className={styles.sure} role="group" aria-label="Revoke this link?">
                    <span>It cannot be opened again.</span>
                    <Button look="danger" autoFocus onClick={() => void end(link)}>
                      Revoke it
                    </Button>
                    <Button look="flat" onClick={() => setAsking(null)}>
                      Keep it
                    </Button>
                  </div>
                ) : (
                  <Button onClick={() => setAsking(link.id)} aria-label={`Revoke: ${link.what}`}>
                    Revoke…
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </main>
  );
}
