"use client";
import { AddressToCopy } from "@/components/ui/address-to-copy";
import { Button } from "@/components/ui/button";
import { LocalDay } from "@/components/ui/local-day";
import { Notice } from "@/components/ui/notice";
import type { NewShareLinkView } from "@/lib/contracts/share-view";
import styles from "./share-dialog.module.css";

/** A link that was just made: the only moment its address is known. */
export function MadeLink({
  made,
  onClose,
}: {
  readonly made: NewShareLinkView;
  readonly onClose: () => void;
}) {
  return (
    <div className={styles.rows}>
      <p>
        {made.link.what}. {sayWho(made.link)} can read it
        {made.link.membersOnly ? "," : ", without an account,"}{" "}
        {made.link.opensAt ? (
          <>
            from{" "}
            <b>
              <LocalDay at={made.link.opensAt} />
            </b>{" "}
          </>
        ) : null}
        until{" "}
        <b>
          <LocalDay at={made.link.expiresAt} />
        </b>
        {made.link.takesComments ? ", and comment on it" : ""}.
      </p>
      <AddressToCopy label="Address of the link" url={made.url} />
      <Notice>The address is shown this once and is not stored. You can end the link at any time.</Notice>
      <p className={styles.foot}>
        <Button onClick={onClose}>Done</Button>
        <a href="/settings/share-links">All share links</a>
      </p>
    </div>
  );
}

function sayWho({ asksPassword, named, membersOnly }: NewShareLinkView["link"]): string {
  if (membersOnly) return "Any member of the workspace who signs in";
  if (named > 0)
    return `Whoever reads the mail of ${named === 1 ? "the address you named" : `one of the ${named} addresses you named`}`;
  return `Anyone with this address${asksPassword ? " and the password" : ""}`;
}
