import "server-only";
import type { RevokeAccessTokenInput } from "@/lib/contracts/access-token-input";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { deleteAccessToken } from "@/lib/server/db/access-tokens";

/** A token of the viewer's opens nothing any more, from the next request on. @throws AppError "not-found" for somebody else's */
export async function revokeAccessToken(viewer: Viewer, { tokenId }: RevokeAccessTokenInput): Promise<void> {
  const { userId } = required(viewer.kind === "person" ? viewer : null);
  await deleteAccessToken(userId, tokenId);
}
