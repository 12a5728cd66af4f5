import type { PeopleView } from "@/lib/contracts/people-view";
import { InvitationRow } from "./invitation-row";
import { InviteForm } from "./invite-form";
import { MemberRow } from "./member-row";
import styles from "./people.module.css";
import type { PeopleActions } from "./people-actions";
import { explainRole, ROLE_LIST, ROLE_NAMES } from "./role-names";
import { SecondStepRule } from "./second-step-rule";

/** Who is in the workspace and what they may do; administrators invite, change and remove here. */
export function PeoplePage({
  view: { workspaceId, workspaceName, members, invitations, requiresSecondStep, may, sendsMail },
  actions,
}: {
  readonly view: PeopleView;
  readonly actions: PeopleActions;
}) {
  return (
    <main className={styles.page} id="main">
      <h1>People</h1>
      <p className={styles.lede}>
        Who can open “<bdi>{workspaceName}</bdi>”.
        {may.manage ? "" : " Administrators invite people and change roles."}
      </p>
      {may.manage ? (
        <InviteForm workspaceId={workspaceId} invite={actions.invite} sendsMail={sendsMail} />
      ) : null}
      {invitations.length > 0 ? (
        <section aria-labelledby="invited">
          <h2 id="invited">Invited</h2>
          <ul className={styles.list}>
            {invitations.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} revoke={actions.revoke} />
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="members">
        <h2 id="members">{members.length === 1 ? "One member" : `${members.length} members`}</h2>
        <ul className={styles.list}>
          {members.map((member) => (
            <MemberRow
              key={member.userId}
              workspaceId={workspaceId}
              member={member}
              actions={actions}
              tellsSignIns={may.manage}
            />
          ))}
        </ul>
      </section>
      <SecondStepRule
        workspaceId={workspaceId}
        required={requiresSecondStep}
        change={may.manage ? actions.requireSecondStep : null}
      />
      <section aria-labelledby="roles">
        <h2 id="roles">Roles</h2>
        <dl className={styles.roles}>
          {ROLE_LIST.map((role) => (
            <div key={role}>
              <dt>{ROLE_NAMES[role]}</dt>
              <dd>{explainRole(role)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </main>
  );
}
