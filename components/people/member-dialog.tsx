"use client";
import { useState } from "react";
import { AddressToCopy } from "@/components/ui/address-to-copy";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useAct } from "@/components/ui/use-act";
import type { RemovePersonInput } from "@/lib/contracts/people-input";
import type { HandedLinkView, MemberView } from "@/lib/contracts/people-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { HandedWords } from "./handed-words";
import type { PeopleActions } from "./people-actions";

export type MemberAct = "remove" | "reset" | "two-step";

interface MemberDialogProps {
  readonly act: MemberAct;
  readonly workspaceId: string;
  readonly member: MemberView;
  readonly actions: PeopleActions;
  readonly onClose: () => void;
}

/** Asks once before what cannot be undone by a click: removing somebody, a link to a new password, two-step sign-in reset. */
export function MemberDialog({ act, ...rest }: MemberDialogProps) {
  if (act === "two-step") return <TwoStepDialog {...rest} />;
  return act === "remove" ? <RemoveDialog {...rest} /> : <ResetDialog {...rest} />;
}

function TwoStepDialog({ workspaceId, member, actions, onClose }: Omit<MemberDialogProps, "act">) {
  const { busy, run } = useAct(serverUnreachable());
  const [problem, setProblem] = useState<string | null>(null);
  const { userId, name } = member;
  return (
    <Dialog open onClose={onClose} title={`Reset the two-step sign-in of ${name}?`}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          run(() => actions.resetTwoStep({ workspaceId, userId }), {
            done: `${name} signs in with the password alone now.`,
            after: onClose,
            refused: setProblem,
          });
        }}
      >
        <p>
          For somebody who has lost their phone and recovery codes. Make sure that it is them who asks: from
          then on their password alone signs them in, until they set it up again. Passkeys of theirs are
          removed, and they are signed out everywhere. The audit log says that you did it.
        </p>
        {problem ? <Notice tone="error">{problem}</Notice> : null}
        <DialogActs label="Reset it" busyLabel="Resetting it…" busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

function RemoveDialog({ workspaceId, member, actions, onClose }: Omit<MemberDialogProps, "act">) {
  const { busy, run } = useAct(serverUnreachable());
  const [links, setLinks] = useState<RemovePersonInput["links"]>("close");
  const [problem, setProblem] = useState<string | null>(null);
  const { userId, name, openLinks } = member;
  return (
    <Dialog open onClose={onClose} title={`Remove ${name}?`}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          run(() => actions.remove({ workspaceId, userId, links }), {
            done: `${name} is no longer a member. What they wrote is still here.`,
            after: onClose,
            refused: setProblem,
          });
        }}
      >
        <p>
          They are signed out at once and can no longer open this workspace. Their notes, replies and reviews
          stay, under their name. To let them in again, invite them again.
        </p>
        {openLinks > 0 ? (
          <Field label={openLinks === 1 ? "Their share link" : `Their ${openLinks} share links`}>
            {(control) => (
              <select
                {...control}
                value={links}
                onChange={({ target }) => setLinks(target.value === "close" ? "close" : "take over")}
              >
                <option value="close">Close: nobody can open them any more</option>
                <option value="take over">Take over: they stay open, under your name</option>
              </select>
            )}
          </Field>
        ) : null}
        {problem ? <Notice tone="error">{problem}</Notice> : null}
        <DialogActs label="Remove" busyLabel="Removing…" busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

function ResetDialog({ workspaceId, member, actions, onClose }: Omit<MemberDialogProps, "act">) {
  const { busy, run } = useAct(serverUnreachable("noLink"));
  const [made, setMade] = useState<HandedLinkView | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { userId, name } = member;
  return (
    <Dialog open onClose={onClose} title={`A new password for ${name}`}>
      {made ? (
        <div className={form.form} role="status">
          <p>
            <HandedWords mailed={made.mailed} whom={name} /> It works once, for 30 minutes.
          </p>
          <AddressToCopy label="Link to a new password" url={made.url} />
          <Notice>The link is shown this once and is not stored.</Notice>
          <p className={form.acts}>
            <Button onClick={onClose}>Done</Button>
          </p>
        </div>
      ) : (
        <form
          className={form.form}
          onSubmit={(event) => {
            event.preventDefault();
            run(() => actions.makeResetLink({ workspaceId, userId }), {
              after: setMade,
              refused: setProblem,
            });
          }}
        >
          <p>
            You get a link to hand over, and where mail is set up they get it in a letter; whoever opens it
            sets the password. The present password works until then; after that every device of theirs is
            signed out. The audit log says that you made it.
          </p>
          {problem ? <Notice tone="error">{problem}</Notice> : null}
          <DialogActs label="Make the link" busyLabel="Making the link…" busy={busy} onCancel={onClose} />
        </form>
      )}
    </Dialog>
  );
}
