"use client";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import field from "@/components/ui/field.module.css";
import { LocalTime } from "@/components/ui/local-time";
import { Menu } from "@/components/ui/menu";
import { useAct } from "@/components/ui/use-act";
import type { MemberView } from "@/lib/contracts/people-view";
import type { Role } from "@/lib/core/permissions/roles";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { type MemberAct, MemberDialog } from "./member-dialog";
import styles from "./people.module.css";
import type { PeopleActions } from "./people-actions";
import { ROLE_LIST, ROLE_NAMES } from "./role-names";

interface MemberRowProps {
  readonly workspaceId: string;
  readonly member: MemberView;
  readonly actions: PeopleActions;
  /** Whether the list says when people were last here. */
  readonly tellsSignIns: boolean;
}

/** One member, and for administrators what they may do about them. A role and disabling are undone by a click. */
export function MemberRow({ workspaceId, member, actions, tellsSignIns }: MemberRowProps) {
  const { busy, run } = useAct(serverUnreachable());
  const [asking, setAsking] = useState<MemberAct | null>(null);
  const { userId, name, email, role, isYou, disabled, lastSignInAt, hasSecondFactor, passkeys, may } = member;
  const setRole = (next: Role) =>
    run(() => actions.changeRole({ workspaceId, userId, role: next }), {
      done: `${name}: ${ROLE_NAMES[next]} from now on.`,
      // Who gave up being an administrator cannot take it again.
      ...(isYou ? {} : { undo: () => actions.changeRole({ workspaceId, userId, role }) }),
    });
  const setDisabled = (next: boolean) =>
    run(() => actions.disable({ workspaceId, userId, disabled: next }), {
      done: next ? `${name} is signed out and cannot sign in.` : `${name} can sign in again.`,
      undo: () => actions.disable({ workspaceId, userId, disabled: !next }),
    });
  const items = [
    ...(may.manageAccount && !disabled
      ? [{ label: "New password…", onSelect: () => setAsking("reset" as const) }]
      : []),
    ...(may.manageAccount && (hasSecondFactor || passkeys > 0)
      ? [{ label: "Reset two-step sign-in…", onSelect: () => setAsking("two-step" as const) }]
      : []),
    ...(may.manageAccount
      ? [{ label: disabled ? "Enable" : "Disable", onSelect: () => setDisabled(!disabled) }]
      : []),
    ...(may.remove ? [{ label: "Remove…", onSelect: () => setAsking("remove" as const) }] : []),
  ];
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>
          <bdi>{name}</bdi>
          {isYou ? <small>you</small> : null}
          {disabled ? <small>disabled</small> : null}
        </p>
        <p className={styles.about}>
          <bdi>{email}</bdi>
          {tellsSignIns ? (
            <span>
              {lastSignInAt ? (
                <>
                  last signed in <LocalTime at={lastSignInAt} />
                </>
              ) : (
                "has not signed in yet"
              )}
            </span>
          ) : null}
          {hasSecondFactor ? <span>two-step sign-in</span> : null}
          {passkeys > 0 ? <span>{passkeys === 1 ? "a passkey" : `${passkeys} passkeys`}</span> : null}
        </p>
      </div>
      <div className={styles.acts}>
        {may.changeRole ? (
          <select
            className={field.input}
            aria-label={`Role of ${name}`}
            value={role}
            disabled={busy}
            onChange={({ target }) => setRole(target.value as Role)}
          >
            {ROLE_LIST.map((each) => (
              <option key={each} value={each}>
                {ROLE_NAMES[each]}
              </option>
            ))}
          </select>
        ) : (
          <span>{ROLE_NAMES[role]}</span>
        )}
        {items.length > 0 ? (
          <Menu className={buttonClass()} aria-label={`More about ${name}`} groups={[{ items }]}>
            More…
          </Menu>
        ) : null}
      </div>
      {asking ? (
        <MemberDialog
          act={asking}
          workspaceId={workspaceId}
          member={member}
          actions={actions}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </li>
  );
}
