"use client";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import { type ChangeShareAddressesInput, MOST_RECIPIENTS } from "@/lib/contracts/share-input";
import type { ShareLinkView } from "@/lib/contracts/share-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { changesOfAddresses, sayChangedAddresses } from "@/lib/view-models/share/changes-of-addresses";
import styles from "./share-log-page.module.css";

/** So many are named before the rest is counted: what to do stays in view. */
const NAMED = 4;

const listShortly = (emails: readonly string[]) =>
  emails.length > NAMED + 1
    ? `${emails.slice(0, NAMED).join(", ")} and ${emails.length - NAMED} others`
    : emails.join(", ");

/** The list of a link for named addresses, as one text that is changed. */
export function ChangeAddressesDialog({
  link,
  emails,
  change,
  onClose,
}: {
  readonly link: ShareLinkView;
  readonly emails: readonly string[];
  readonly change: (
    input: ChangeShareAddressesInput,
  ) => Promise<ActionResult<{ readonly added: number; readonly removed: number }>>;
  readonly onClose: () => void;
}) {
  const { busy, run } = useAct(serverUnreachable("link"));
  const [problem, setProblem] = useState<string | null>(null);
  // As it was when the dialog was opened: what somebody else changes in the meantime is neither put back nor taken off.
  const [before] = useState(emails);
  const [typed, setTyped] = useState(() => `${emails.join("\n")}\n`);
  const { add, remove } = changesOfAddresses(before, typed);
  const save = () => {
    if (busy) return;
    setProblem(null);
    if (add.length + remove.length === 0) return onClose();
    run(() => change({ linkId: link.id, add, remove }), {
      done: sayChangedAddresses({ added: add.length, removed: remove.length }),
      after: onClose,
      refused: setProblem,
    });
  };
  return (
    <Dialog open title="Addresses of the link" onClose={onClose}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p className={form.lede}>
          Whoever you take off the list is out at once, also with the page open. Nobody is told by mail
          {link.may.addAddresses
            ? "; pass the address of the link on to whom you add, since it is not stored here."
            : ". Only who made the link adds others."}
        </p>
        <Field label="E-mail addresses" hint={`Up to ${MOST_RECIPIENTS}, one a line.`}>
          {(control) => (
            <textarea
              {...control}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              rows={8}
              autoComplete="off"
              spellCheck={false}
              dir="ltr"
            />
          )}
        </Field>
        {remove.length > 0 ? (
          <Notice>
            <span className={styles.taken}>
              Taken off: <bdi>{listShortly(remove)}</bdi>
            </span>
          </Notice>
        ) : null}
        {problem ? <Notice tone="error">{problem}</Notice> : null}
        <DialogActs label="Save" busyLabel="Saving…" busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
