"use client";
import { startRegistration } from "@simplewebauthn/browser";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LastUsed } from "@/components/ui/last-used";
import { LocalTime } from "@/components/ui/local-time";
import type { AccountView, PasskeyView } from "@/lib/contracts/account-view";
import type { ActionResult } from "@/lib/contracts/action-result";
import styles from "./account-page.module.css";
import { askDevice } from "./ask-device";
import { EitherCodeField } from "./code-field";
import { CurrentPassword, OwnForm, text } from "./own-form";
import type { PasskeyActions } from "./passkey-actions";
import { usePasskeys } from "./use-passkeys";

/** Passkeys of one's own: listed, added and removed, each after what signs one in now. */
export function PasskeySection({
  passkeys,
  hasSecondFactor,
  actions,
}: Pick<AccountView, "passkeys" | "hasSecondFactor"> & { readonly actions: PasskeyActions }) {
  const canAdd = usePasskeys();
  const [open, setOpen] = useState<PasskeyView | "new" | null>(null);
  const proof = (form: FormData) => ({
    current: text(form, "current"),
    ...(hasSecondFactor ? { code: text(form, "code") } : {}),
  });
  const close = (answer: ActionResult<unknown>) => {
    if (answer.ok) setOpen(null);
    return answer;
  };
  const fields = (
    <>
      <CurrentPassword />
      {hasSecondFactor ? <EitherCodeField /> : null}
    </>
  );
  const cancel = (
    <Button look="flat" onClick={() => setOpen(null)}>
      Cancel
    </Button>
  );
  return (
    <>
      <section className={styles.section} aria-label="Passkeys">
        <h2>Passkeys</h2>
        <p className={styles.lede}>
          A passkey signs you in with the fingerprint, face or number that opens your device: no password and
          no code, and nothing that could be told to a false page.
        </p>
        <ul className={styles.list}>
          {passkeys.map((passkey) => (
            <li key={passkey.id} className={styles.row}>
              <div>
                <p className={styles.device}>
                  <bdi>{passkey.name}</bdi>
                </p>
                <p className={styles.about}>
                  <span>
                    since <LocalTime at={passkey.createdAt} />
                  </span>
                  <LastUsed at={passkey.lastUsedAt} />
                </p>
              </div>
              <Button aria-label={`Remove ${passkey.name}…`} onClick={() => setOpen(passkey)}>
                Remove…
              </Button>
            </li>
          ))}
        </ul>
        {canAdd && open === null ? (
          <p className={styles.acts}>
            <Button onClick={() => setOpen("new")}>Add a passkey…</Button>
          </p>
        ) : null}
      </section>
      {open === "new" ? (
        <OwnForm
          title="A new passkey"
          label="Add it"
          busyLabel="Asking your device…"
          done="From now on this passkey signs you in."
          send={async (form) => close(await add(actions, text(form, "name"), proof(form)))}
          besides={cancel}
        >
          <Field label="Name" hint="What you call the device or the place it is kept.">
            {(control) => <input {...control} name="name" required maxLength={60} />}
          </Field>
          {fields}
        </OwnForm>
      ) : null}
      {open !== null && open !== "new" ? (
        <OwnForm
          key={open.id}
          title={`Remove “${open.name}”`}
          label="Remove it"
          busyLabel="Removing it…"
          done="This passkey opens nothing any more. All other devices are signed out."
          send={async (form) => close(await actions.remove({ passkeyId: open.id, ...proof(form) }))}
          besides={cancel}
        >
          {fields}
        </OwnForm>
      ) : null}
    </>
  );
}

/** Asks the server what to ask the device for, the device, and the server again. */
async function add(
  actions: PasskeyActions,
  name: string,
  proof: { readonly current: string; readonly code?: string },
): Promise<ActionResult<unknown>> {
  const begun = await actions.begin({ name, ...proof });
  if (!begun.ok) return begun;
  const made = await askDevice(() => startRegistration({ optionsJSON: begun.value }));
  if ("problem" in made) return { ok: false, error: { code: "invalid", message: made.problem } };
  const { id, rawId, type, response } = made;
  const { clientDataJSON, attestationObject, transports = [] } = response;
  return actions.add({
    response: {
      id,
      rawId,
      type,
      clientExtensionResults: {},
      response: { clientDataJSON, attestationObject, transports },
    },
  });
}
