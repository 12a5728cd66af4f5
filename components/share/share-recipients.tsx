"use client";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { LastUsed } from "@/components/ui/last-used";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { ChangeShareAddressesInput } from "@/lib/contracts/share-input";
import type { ShareLogView } from "@/lib/contracts/share-log-view";
import { ChangeAddressesDialog } from "./change-addresses-dialog";
import styles from "./share-log-page.module.css";

interface ShareRecipientsProps extends Pick<ShareLogView, "link" | "recipients"> {
  /** The link opens something, now or later. */
  readonly isOpen: boolean;
  readonly change: (
    input: ChangeShareAddressesInput,
  ) => Promise<ActionResult<{ readonly added: number; readonly removed: number }>>;
}

/** Whom the link is for, who of them has opened it, and the way to change that. */
export function ShareRecipients({ link, recipients, isOpen, change }: ShareRecipientsProps) {
  const [changing, setChanging] = useState(false);
  const heading = useId();
  return (
    <section className={styles.recipients} aria-labelledby={heading}>
      <h2 id={heading}>For {recipients.length === 1 ? "one address" : `${recipients.length} addresses`}</h2>
      <ul>
        {recipients.map(({ email, lastOpenedAt }) => (
          <li key={email}>
            <bdi>{email}</bdi> <LastUsed at={lastOpenedAt} used="opened" />
          </li>
        ))}
      </ul>
      {isOpen && link.may.removeAddresses ? (
        <p className={styles.change}>
          <Button aria-haspopup="dialog" onClick={() => setChanging(true)}>
            Change addresses…
          </Button>
        </p>
      ) : null}
      {changing ? (
        <ChangeAddressesDialog
          link={link}
          emails={recipients.map(({ email }) => email)}
          change={change}
          onClose={() => setChanging(false)}
        />
      ) : null}
    </section>
  );
}
