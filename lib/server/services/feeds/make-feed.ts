import "server-only";
import type { MakeFeedInput } from "@/lib/contracts/feed-input";
import type { MadeFeedView } from "@/lib/contracts/feed-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { hashSecretToken, newSecretToken } from "@/lib/server/auth/secret-token";
import { findDocumentSubject } from "@/lib/server/db/documents";
import { insertFeed } from "@/lib/server/db/feeds";
import { presentFeed } from "@/lib/server/presenters/present-feed";

/** Makes the address of a feed; the one the viewer had of the same thing opens nothing any more. */
export async function makeFeed(
  viewer: Viewer,
  { workspaceId, documentId }: MakeFeedInput,
  origin: string,
): Promise<MadeFeedView> {
  if (documentId === null) assertPersonCan(viewer, "workspace.read", { workspaceId });
  else {
    const document = required(await findDocumentSubject(documentId));
    assertPersonCan(viewer, "document.read", {
      workspaceId: document.workspaceId,
      documentId,
      deleted: document.deletedAt !== null,
    });
    required(document.workspaceId === workspaceId || null);
  }
  const token = newSecretToken();
  const tokenHash = required(hashSecretToken(token));
  const row = await insertFeed(viewer, { tokenHash, workspaceId, documentId });
  return { feed: presentFeed(row), url: `${origin}/feeds/${token}` };
}
