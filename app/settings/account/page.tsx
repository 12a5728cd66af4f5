import type { Metadata } from "next";
import { makeAccessToken, revokeAccessToken } from "@/app/actions/access-tokens";
import {
  changeEmail,
  changeName,
  changePassword,
  connectIssuer,
  disconnectIssuer,
  endOtherSessions,
  endSession,
} from "@/app/actions/account";
import { chooseDigest } from "@/app/actions/digests";
import { addPasskey, beginPasskey, removePasskey } from "@/app/actions/passkeys";
import { WorkspacePage } from "@/app/workspace-page";
import { AccountPage } from "@/components/account/account-page";
import { PASSWORD_LENGTH } from "@/lib/core/accounts/password-rule";
import { relyingParty } from "@/lib/server/auth/passkeys/relying-party";
import { currentSessionId } from "@/lib/server/auth/sign-in";
import { page } from "@/lib/server/edge/page";
import { openAccount } from "@/lib/server/services/account/open-account";
import { sayIssuerNotice } from "@/lib/view-models/account/say-issuer-notice";

export const metadata: Metadata = { title: "Your account" };

type Props = { readonly searchParams: Promise<{ readonly issuer?: string | string[] }> };

export default async function AccountSettingsPage({ searchParams }: Props) {
  const view = await page([], async (viewer) => openAccount(viewer, await currentSessionId()));
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "Your account" }]}>
      <AccountPage
        view={view}
        issuerNotice={view.issuer ? sayIssuerNotice((await searchParams).issuer, view.issuer.name) : null}
        shortestPassword={PASSWORD_LENGTH.min}
        actions={{
          changeName,
          changeEmail,
          changePassword,
          chooseDigest,
          connectIssuer,
          disconnectIssuer,
          endSession,
          endOthers: endOtherSessions.bind(null, {}),
        }}
        tokenActions={{ make: makeAccessToken, revoke: revokeAccessToken }}
        passkeyActions={
          (await relyingParty()) ? { begin: beginPasskey, add: addPasskey, remove: removePasskey } : null
        }
      />
    </WorkspacePage>
  );
}
