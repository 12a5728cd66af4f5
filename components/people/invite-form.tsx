"use client";
import { useState } from "react";
import { AddressToCopy } from "@/components/ui/address-to-copy";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { useAct } from "@/components/ui/use-act";
import type { HandedLinkView } from "@/lib/contracts/people-view";
import type { Role } from "@/lib/core/permissions/roles";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { HandedWords } from "./handed-words";
import styles from "./people.module.css";
import type { PeopleActions } from "./people-actions";
import { explainRole, ROLE_LIST, ROLE_NAMES } from "./role-names";

/** Makes an invitation. Its link is shown once, for whoever invites to hand over, and sent where mail is. */
export function InviteForm({
  workspaceId,
  invite,
  sendsMail,
}: {
  readonly workspaceId: string;
  readonly sendsMail: boolean;
  readonly invite: PeopleActions["invite"];
}) {
  const { busy, run } = useAct(serverUnreachable("typed"));
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("editor");
  const [problem, setProblem] = useState<string | null>(null);
  const [made, setMade] = useState<(HandedLinkView & { readonly email: string }) | null>(null);
  const submit = () => {
    if (busy) return;
    setProblem(null);
    run(() => invite({ workspaceId, email, role }), {
      after: (link) => {
        setMade({ ...link, email });
        setEmail("");
      },
      refused: setProblem,
    });
  };
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">Invite somebody</h2>
      <form
        className={styles.invite}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field
          label="E-mail address"
          hint={`They sign in with it. ${sendsMail ? "The link is sent there." : "No mail is sent."}`}
        >
          {(control) => (
            <input
              {...control}
              type="email"
              required
              maxLength={320}
              autoComplete="off"
              value={email}
              onChange={({ target }) => setEmail(target.value)}
            />
          )}
        </Field>
        <Field label="Role" hint={explainRole(role)}>
          {(control) => (
            <select {...control} value={role} onChange={({ target }) => setRole(target.value as Role)}>
              {ROLE_LIST.map((each) => (
                <option key={each} value={each}>
                  {ROLE_NAMES[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button type="submit" look="go" aria-disabled={busy}>
          {busy ? "Inviting…" : "Invite"}
        </Button>
      </form>
      {problem ? (
        <div className={styles.problem}>
          <Notice tone="error">{problem}</Notice>
        </div>
      ) : null}
      {made ? (
        <div className={styles.made} role="status">
          <p>
            <HandedWords mailed={made.mailed} whom={made.email} /> It works once, until{" "}
            <LocalTime at={made.expiresAt} />.
          </p>
          <AddressToCopy label="Link of the invitation" url={made.url} />
          <Notice>
            The link is shown this once and is not stored. You can revoke it below at any time. Inviting the
            same address again ends it too.
          </Notice>
        </div>
      ) : null}
    </section>
  );
}
