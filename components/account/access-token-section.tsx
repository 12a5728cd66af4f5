"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { LastUsed } from "@/components/ui/last-used";
import { LocalTime } from "@/components/ui/local-time";
import { ShownOnce } from "@/components/ui/shown-once";
import { useAct } from "@/components/ui/use-act";
import type { AccessTokenView, AccountView, NewAccessTokenView } from "@/lib/contracts/account-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import type { AccessTokenActions } from "./access-token-actions";
import styles from "./account-page.module.css";
import { NewAccessTokenForm } from "./new-access-token-form";

/** Access tokens of one's own: listed, made after what signs one in, shown once, revoked. */
export function AccessTokenSection({
  accessTokens,
  tokenScopes,
  hasSecondFactor,
  actions,
}: Pick<AccountView, "accessTokens" | "tokenScopes" | "hasSecondFactor"> & {
  readonly actions: AccessTokenActions;
}) {
  const { busy, run } = useAct(serverUnreachable());
  const [step, setStep] = useState<"list" | "form" | NewAccessTokenView>("list");
  return (
    <>
      <section className={styles.section} aria-label="Access tokens">
        <h2>Access tokens</h2>
        <p className={styles.lede}>
          With a token a program works in your name by the API at <code>/api/v1</code>. It ends on its day,
          when you revoke it, and when your password or your two-step sign-in changes.
        </p>
        <ul className={styles.list}>
          {accessTokens.map((token) => (
            <Token
              key={token.id}
              token={token}
              busy={busy}
              onRevoke={() =>
                run(() => actions.revoke({ tokenId: token.id }), {
                  done: "The token opens nothing any more.",
                })
              }
            />
          ))}
        </ul>
        {step === "list" ? (
          <p className={styles.acts}>
            <Button onClick={() => setStep("form")}>Make a token…</Button>
          </p>
        ) : null}
      </section>
      {step === "form" ? (
        <NewAccessTokenForm
          scopes={tokenScopes}
          hasSecondFactor={hasSecondFactor}
          make={actions.make}
          onMade={setStep}
          onCancel={() => setStep("list")}
        />
      ) : null}
      {typeof step === "object" ? (
        <ShownOnce
          title={
            <>
              The token “<bdi>{step.name}</bdi>”
            </>
          }
          secret={step.token}
          copied="Token copied."
          onKept={() => setStep("list")}
        >
          It is shown this once; only what it is checked by is stored.
        </ShownOnce>
      ) : null}
    </>
  );
}

function Token({
  token: { name, beginning, scope, expiresAt, isExpired, lastUsedAt },
  busy,
  onRevoke,
}: {
  readonly token: AccessTokenView;
  readonly busy: boolean;
  readonly onRevoke: () => void;
}) {
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.device}>
          <bdi>{name}</bdi>
          <small>{scope}</small>
        </p>
        <p className={styles.about}>
          <code>{beginning}…</code>
          <span>
            {isExpired ? "ended" : "until"} <LocalTime at={expiresAt} />
          </span>
          <LastUsed at={lastUsedAt} />
        </p>
      </div>
      <Button
        aria-disabled={busy}
        aria-label={`${isExpired ? "Remove" : "Revoke"} ${name}`}
        onClick={onRevoke}
      >
        {isExpired ? "Remove" : "Revoke"}
      </Button>
    </li>
  );
}
