import "server-only";
import { limitToScope } from "@/lib/core/permissions/limit-to-scope";
import type { TokenScope } from "@/lib/core/permissions/token-scope";
import type { Person } from "@/lib/core/permissions/viewer";
import { findTokenUser, updateTokenUsed } from "@/lib/server/db/access-tokens";
import { hashOfAuthorization } from "./access-token";

/** How long the stored time of last use may lag behind, so that reading writes next to nothing. */
const USED_EVERY_MS = 5 * 60_000;

/** Who asks with a token, as far as its scope reaches. */
export interface TokenHolder {
  readonly tokenId: string;
  readonly scope: TokenScope;
  readonly viewer: Person;
}

/**
 * Whom the token of an Authorization header stands for. Asked of the database each time: what is revoked, and who is disabled or removed,
 * is so at once. `null` for every token that opens nothing, for whatever reason.
 */
export async function viewerOfToken(authorization: string | null): Promise<TokenHolder | null> {
  const hash = hashOfAuthorization(authorization);
  const found = hash === null ? null : await findTokenUser(hash);
  if (!found) return null;
  const { tokenId, scope, lastUsedAt, ...person } = found;
  const now = new Date();
  if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() >= USED_EVERY_MS)
    await updateTokenUsed(tokenId, now);
  return { tokenId, scope, viewer: limitToScope({ kind: "person", ...person }, scope) };
}
