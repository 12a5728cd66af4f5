"use client";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { useAct } from "@/components/ui/use-act";
import type { InvitationView } from "@/lib/contracts/people-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import styles from "./people.module.css";
import type { PeopleActions } from "./people-actions";
import { ROLE_NAMES } from "./role-names";

/** An invitation nobody has accepted yet. */
export function InvitationRow({
  invitation: { id, email, role, expiresAt },
  revoke,
}: {
  readonly invitation: InvitationView;
  readonly revoke: PeopleActions["revoke"];
}) {
  const { busy, run } = useAct(serverUnreachable("link"));
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>
          <bdi>{email}</bdi>
        </p>
        <p className={styles.about}>
          <span>{ROLE_NAMES[role]}</span>
          <span>
            open until <LocalTime at={expiresAt} />
          </span>
        </p>
      </div>
      <div className={styles.acts}>
        <Button
          aria-disabled={busy}
          aria-label={`Revoke the invitation of ${email}`}
          onClick={() =>
            run(() => revoke({ invitationId: id }), {
              done: "The invitation is revoked. Its link opens nothing.",
            })
          }
        >
          Revoke
        </Button>
      </div>
    </li>
  );
}
