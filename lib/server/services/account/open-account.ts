import "server-only";
import type { AccountView } from "@/lib/contracts/account-view";
import { required } from "@/lib/core/permissions/required";
import { scopesFor } from "@/lib/core/permissions/scopes-for";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { configuredIssuer } from "@/lib/server/auth/oidc/configured-issuer";
import { findAccount } from "@/lib/server/db/accounts";
import { countIdentities } from "@/lib/server/db/identities";
import { listSessions } from "@/lib/server/db/sessions";
import { sendsMail } from "@/lib/server/mail/sends-mail";

/** The viewer's own account, with every device it is signed in on. `sessionId` is the one that asks. */
export async function openAccount(viewer: Viewer, sessionId: string | null): Promise<AccountView> {
  const person = required(viewer.kind === "person" ? viewer : null);
  const { userId } = person;
  const { name, email, sessionsValidFrom, hasPassword, hasSecondFactor, digest, passkeys, accessTokens } =
    required(await findAccount(userId));
  const issuer = configuredIssuer();
  const [sessions, identities] = await Promise.all([
    listSessions(userId, sessionsValidFrom),
    issuer ? countIdentities(userId, issuer.issuer) : 0,
  ]);
  return {
    name,
    email,
    hasPassword,
    hasSecondFactor,
    passkeys: passkeys.map(({ createdAt, lastUsedAt, ...passkey }) => ({
      ...passkey,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    })),
    accessTokens: accessTokens.map(({ createdAt, expiresAt, lastUsedAt, ...token }) => ({
      ...token,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      isExpired: expiresAt.getTime() <= Date.now(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    })),
    tokenScopes: scopesFor(person),
    digest: { rhythm: digest?.rhythm ?? "none", timeZone: digest?.timeZone ?? null, isOffered: sendsMail() },
    issuer: issuer && { name: issuer.name, isConnected: identities > 0 },
    sessions: sessions.map(({ id, device, startedAt, lastUsedAt }) => ({
      id,
      device,
      startedAt: startedAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      isThis: id === sessionId,
    })),
  };
}
