import "server-only";
import type { OpenFeedView } from "@/lib/contracts/feed-view";
import { required } from "@/lib/core/permissions/required";
import { can } from "@/lib/core/permissions/rules";
import { hashSecretToken } from "@/lib/server/auth/secret-token";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { listFeedEntries } from "@/lib/server/db/feed-entries";
import { findFeedByHash, updateFeedRead } from "@/lib/server/db/feeds";
import { presentOpenFeed } from "@/lib/server/presenters/present-feed";

const MOST = 50;

/** What is new, as the person whose feed it is may read it now: whoever was disabled or removed has none. */
export async function openFeed(token: string): Promise<OpenFeedView> {
  const hash = hashSecretToken(token);
  const feed = required(hash === null ? null : await findFeedByHash(hash));
  const owner = await viewerOfUser(feed.userId);
  const person = required(owner.kind === "person" ? owner : null);
  const { workspaceId, documentId } = feed;
  required(
    (documentId === null
      ? can(person, "workspace.read", { workspaceId })
      : can(person, "document.read", { workspaceId, documentId })) || null,
  );
  const entries = await listFeedEntries(person, feed, MOST);
  await updateFeedRead(feed);
  return presentOpenFeed(feed, entries, MOST);
}
