import "server-only";
import type { MakeAccessTokenInput } from "@/lib/contracts/access-token-input";
import type { NewAccessTokenView } from "@/lib/contracts/account-view";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { scopesFor } from "@/lib/core/permissions/scopes-for";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { newAccessToken } from "@/lib/server/auth/access-token";
import { proveIdentity } from "@/lib/server/auth/second-factor/prove-identity";
import { insertAccessToken } from "@/lib/server/db/access-tokens";

const MOST = 20;
const DAY_MS = 24 * 3_600_000;

/**
 * A token by which a program acts in the viewer's name, shown this once; after what signs them in, as whoever finds a browser open must
 * not leave a way in. @param address where the request comes from
 * @throws AppError "forbidden" for a scope above the person; "conflict" where there are many; "unauthenticated", "invalid", "busy"
 */
export async function makeAccessToken(
  viewer: Viewer,
  { name, scope, days, ...proof }: MakeAccessTokenInput,
  address: string,
): Promise<NewAccessTokenView> {
  const person = required(viewer.kind === "person" ? viewer : null);
  if (!scopesFor(person).includes(scope))
    throw new AppError("forbidden", "Only an administrator can make a token that manages people.");
  await proveIdentity(person, proof, address);
  const { token, ...kept } = newAccessToken();
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + days * DAY_MS);
  await insertAccessToken({ userId: person.userId, ...kept, name, scope, createdAt, expiresAt }, MOST);
  return { name, token };
}
