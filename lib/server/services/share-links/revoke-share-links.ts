import "server-only";
import type { RevokeShareLinksInput } from "@/lib/contracts/share-input";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listShareLinkSubjects, updateShareLinksRevoked } from "@/lib/server/db/share-links";

/** Ends the links that were listed, all or none: a person's, a document's. How many were open until now. */
export async function revokeShareLinks(
  viewer: Viewer,
  { linkIds }: RevokeShareLinksInput,
): Promise<{ readonly revoked: number }> {
  const rows = await listShareLinkSubjects(linkIds);
  const links = [...new Set(linkIds)].map((id) => required(rows.find((row) => row.id === id)));
  for (const { workspaceId, createdById } of links)
    assertCan(viewer, "share.revoke", { workspaceId, authorId: createdById });
  const open = links.filter(({ revokedAt }) => revokedAt === null);
  await updateShareLinksRevoked(viewer, open);
  return { revoked: open.length };
}
