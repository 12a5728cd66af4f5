"use client";
import Link from "next/link";
import { Button, buttonClass } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { useAct } from "@/components/ui/use-act";
import type {
  ChangeEmailInput,
  ChangeNameInput,
  ChangePasswordInput,
  EndSessionInput,
  OwnPasswordInput,
} from "@/lib/contracts/account-input";
import type { AccountView } from "@/lib/contracts/account-view";
import type { ActionResult } from "@/lib/contracts/action-result";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import type { AccessTokenActions } from "./access-token-actions";
import { AccessTokenSection } from "./access-token-section";
import styles from "./account-page.module.css";
import { type ChooseDigest, DigestSection } from "./digest-section";
import { IssuerSection } from "./issuer-section";
import { NewPasswordField } from "./new-password-field";
import { CurrentPassword, OwnForm, text } from "./own-form";
import type { PasskeyActions } from "./passkey-actions";
import { PasskeySection } from "./passkey-section";

type Act<Input> = (input: Input) => Promise<ActionResult<unknown>>;

interface AccountActions {
  readonly changeName: Act<ChangeNameInput>;
  readonly changeEmail: Act<ChangeEmailInput>;
  readonly changePassword: Act<ChangePasswordInput>;
  readonly chooseDigest: ChooseDigest;
  readonly connectIssuer: (input: OwnPasswordInput) => Promise<ActionResult<{ readonly url: string }>>;
  readonly disconnectIssuer: Act<OwnPasswordInput>;
  readonly endSession: Act<EndSessionInput>;
  readonly endOthers: () => Promise<ActionResult<number>>;
}

/** One's own account: name, address and password, each saved by itself, and the devices one is signed in on. */
export function AccountPage({
  view,
  issuerNotice,
  shortestPassword,
  actions,
  tokenActions,
  passkeyActions,
}: {
  readonly view: AccountView;
  /** How it ended that an account of the issuer was to be connected. */
  readonly issuerNotice: { readonly text: string; readonly isGood: boolean } | null;
  readonly shortestPassword: number;
  readonly actions: AccountActions;
  readonly tokenActions: AccessTokenActions;
  /** `null` where the address of this installation can have no passkeys. */
  readonly passkeyActions: PasskeyActions | null;
}) {
  const { name, email, sessions, hasPassword, hasSecondFactor, passkeys } = view;
  const { accessTokens, tokenScopes, issuer, digest } = view;
  return (
    <main className={styles.page} id="main">
      <h1>Your account</h1>
      {issuerNotice ? (
        <div className={styles.notice}>
          <Notice tone={issuerNotice.isGood ? "plain" : "error"}>{issuerNotice.text}</Notice>
        </div>
      ) : null}
      <OwnForm
        title="Name"
        label="Save the name"
        done="Your name is changed, beside earlier notes too."
        send={(form) => actions.changeName({ name: text(form, "name") })}
      >
        <Field label="Your name" hint="Stands beside your notes.">
          {(control) => (
            <input
              {...control}
              name="name"
              autoComplete="name"
              required
              maxLength={120}
              defaultValue={name}
            />
          )}
        </Field>
      </OwnForm>
      {hasPassword ? (
        <>
          <PasswordForms email={email} shortestPassword={shortestPassword} actions={actions} />
          <TwoStep isOn={hasSecondFactor} />
          {passkeyActions ? (
            <PasskeySection passkeys={passkeys} hasSecondFactor={hasSecondFactor} actions={passkeyActions} />
          ) : null}
        </>
      ) : null}
      {issuer ? (
        <IssuerSection
          issuer={issuer}
          email={email}
          hasPassword={hasPassword}
          connect={actions.connectIssuer}
          disconnect={actions.disconnectIssuer}
        />
      ) : null}
      <DigestSection digest={digest} choose={actions.chooseDigest} />
      <Feeds />
      <Sessions sessions={sessions} actions={actions} />
      {hasPassword ? (
        <AccessTokenSection
          accessTokens={accessTokens}
          tokenScopes={tokenScopes}
          hasSecondFactor={hasSecondFactor}
          actions={tokenActions}
        />
      ) : null}
    </main>
  );
}

/** Addresses for a feed reader; all about them has a page of its own. */
function Feeds() {
  return (
    <section className={styles.section} aria-label="Feeds">
      <h2>Feeds</h2>
      <p className={styles.lede}>
        New versions, notes and replies in your feed reader, each feed at an address of your own.
      </p>
      <p className={styles.acts}>
        <Link className={buttonClass()} href="/settings/feeds">
          Your feeds
        </Link>
      </p>
    </section>
  );
}

/** Whether a code is asked for after the password; all about it has a page of its own. */
function TwoStep({ isOn }: { readonly isOn: boolean }) {
  return (
    <section className={styles.section} aria-label="Two-step sign-in">
      <h2>Two-step sign-in</h2>
      <p className={styles.lede}>
        {isOn
          ? "It is on: after your password you are asked for a code of your phone."
          : "It is off: your password alone signs you in."}
      </p>
      <p className={styles.acts}>
        <Link className={buttonClass(isOn ? "plain" : "go")} href="/settings/account/two-step">
          {isOn ? "Recovery codes, turn it off" : "Set it up"}
        </Link>
      </p>
    </section>
  );
}

/** What an account with a password is signed in with. */
function PasswordForms({
  email,
  shortestPassword,
  actions,
}: {
  readonly email: string;
  readonly shortestPassword: number;
  readonly actions: AccountActions;
}) {
  return (
    <>
      <OwnForm
        title="E-mail address"
        label="Save the address"
        done="From now on you sign in with this address."
        send={(form) => actions.changeEmail({ email: text(form, "email"), current: text(form, "current") })}
      >
        <Field label="E-mail address" hint="You sign in with it.">
          {(control) => (
            <input
              {...control}
              name="email"
              type="email"
              autoComplete="username"
              required
              maxLength={320}
              defaultValue={email}
            />
          )}
        </Field>
        <CurrentPassword />
      </OwnForm>
      <OwnForm
        title="Password"
        label="Save the password"
        done="The password is changed. All other devices are signed out, and access tokens are ended."
        send={(form) =>
          actions.changePassword({ password: text(form, "password"), current: text(form, "current") })
        }
      >
        <NewPasswordField label="New password" shortest={shortestPassword} />
        <CurrentPassword />
      </OwnForm>
    </>
  );
}

function Sessions({
  sessions,
  actions,
}: {
  readonly sessions: AccountView["sessions"];
  readonly actions: AccountActions;
}) {
  const { busy, run } = useAct(serverUnreachable());
  return (
    <section className={styles.section} aria-label="Where you are signed in">
      <h2>Where you are signed in</h2>
      <ul className={styles.list}>
        {sessions.map(({ id, device, startedAt, lastUsedAt, isThis }) => (
          <li key={id} className={styles.row}>
            <div>
              <p className={styles.device}>
                {device}
                {isThis ? <small>this one</small> : null}
              </p>
              <p className={styles.about}>
                <span>
                  since <LocalTime at={startedAt} />
                </span>
                <span>
                  last used <LocalTime at={lastUsedAt} />
                </span>
              </p>
            </div>
            {isThis ? null : (
              <Button
                aria-disabled={busy}
                aria-label={`Sign out ${device}`}
                onClick={() =>
                  run(() => actions.endSession({ sessionId: id }), { done: "Signed out there." })
                }
              >
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <p className={styles.acts}>
          <Button
            aria-disabled={busy}
            onClick={() => run(actions.endOthers, { done: "Signed out everywhere else." })}
          >
            Sign out everywhere else
          </Button>
        </p>
      ) : null}
    </section>
  );
}
