import "server-only";
import type { FeedsView } from "@/lib/contracts/feed-view";
import { readableWorkspaces } from "@/lib/core/permissions/readable-workspaces";
import { required } from "@/lib/core/permissions/required";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findDocumentSubject } from "@/lib/server/db/documents";
import { listFeeds } from "@/lib/server/db/feeds";
import { listWorkspaceNames } from "@/lib/server/db/workspaces";
import { presentFeed } from "@/lib/server/presenters/present-feed";

/** The viewer's own feeds, and what one can be made of: a document, where one is asked about, and the workspaces. */
export async function openFeeds(viewer: Viewer, documentId: string | null): Promise<FeedsView> {
  const person = required(viewer.kind === "person" ? viewer : null);
  const open = readableWorkspaces(person);
  const [rows, workspaces, document] = await Promise.all([
    listFeeds(person.userId, open),
    listWorkspaceNames(open),
    documentId ? findDocumentSubject(documentId) : null,
  ]);
  const readable =
    documentId &&
    document &&
    can(viewer, "document.read", {
      workspaceId: document.workspaceId,
      documentId,
      deleted: document.deletedAt !== null,
    });
  return {
    feeds: rows.map(presentFeed),
    offered: [
      ...(readable ? [{ workspaceId: document.workspaceId, documentId, name: document.title }] : []),
      ...workspaces.map(({ id, name }) => ({ workspaceId: id, documentId: null, name })),
    ],
  };
}
