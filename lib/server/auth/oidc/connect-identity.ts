import "server-only";
import type { IssuedClaims } from "@/lib/core/accounts/admit-identity";
import { isAppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findIdentity, insertIdentity } from "@/lib/server/db/identities";
import type { Issuer } from "./configured-issuer";

/**
 * Connects an account of the issuer to the viewer's own: from now on it signs them in, whatever address it has. `connects` is whose
 * password was given when they were sent there. @returns "in-use" where it signs somebody else in
 * @throws AppError "not-found" where somebody else is signed in meanwhile
 */
export async function connectIdentity(
  viewer: Viewer,
  connects: string,
  { issuer }: Issuer,
  { subject }: IssuedClaims,
): Promise<"connected" | "in-use"> {
  const { userId } = required(viewer.kind === "person" && viewer.userId === connects ? viewer : null);
  const key = { issuer, subject };
  try {
    await insertIdentity(userId, key);
  } catch (error) {
    if (!(isAppError(error) && error.code === "conflict")) throw error;
    return (await findIdentity(key))?.id === userId ? "connected" : "in-use";
  }
  return "connected";
}
