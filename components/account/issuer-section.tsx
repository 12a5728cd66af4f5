"use client";
import type { OwnPasswordInput } from "@/lib/contracts/account-input";
import type { AccountView } from "@/lib/contracts/account-view";
import type { ActionResult } from "@/lib/contracts/action-result";
import styles from "./account-page.module.css";
import { CurrentPassword, OwnForm, text } from "./own-form";

/** Whether an account of the issuer signs one in: connected and disconnected after the password. */
export function IssuerSection({
  issuer: { name, isConnected },
  email,
  hasPassword,
  connect,
  disconnect,
}: {
  readonly issuer: NonNullable<AccountView["issuer"]>;
  readonly email: string;
  readonly hasPassword: boolean;
  readonly connect: (input: OwnPasswordInput) => Promise<ActionResult<{ readonly url: string }>>;
  readonly disconnect: (input: OwnPasswordInput) => Promise<ActionResult<unknown>>;
}) {
  if (!hasPassword)
    return (
      <section className={styles.section} aria-label={name}>
        <h2>{name}</h2>
        <p>
          {name} signs you in; this account ({email}) has no password. An administrator can make you a link to
          set one.
        </p>
      </section>
    );
  if (isConnected)
    return (
      <OwnForm
        title={name}
        label={`Disconnect ${name}`}
        done="From now on your password alone signs you in. All other devices are signed out."
        send={(form) => disconnect({ current: text(form, "current") })}
      >
        <p className={styles.lede}>You can sign in with {name} as well as with your password.</p>
        <CurrentPassword />
      </OwnForm>
    );
  return (
    <OwnForm
      title={name}
      label={`Connect ${name}`}
      done={`Going to ${name}…`}
      send={async (form) => {
        const sent = await connect({ current: text(form, "current") });
        if (sent.ok) location.assign(sent.value.url);
        return sent;
      }}
    >
      <p className={styles.lede}>
        Connect your account there, and sign in without the password of this page.
      </p>
      <CurrentPassword />
    </OwnForm>
  );
}
