import "server-only";
import type { FindPassagesInput } from "@/lib/contracts/topic-input";
import type { FoundPassagesView } from "@/lib/contracts/topic-view";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findPassages as find } from "@/lib/core/topics/find-passages";
import { topicOf } from "@/lib/server/derived/topics/topic-of";
import { workspacePassages } from "@/lib/server/derived/topics/workspace-passages";
import { presentPassages } from "@/lib/server/presenters/present-topic";

const MOST = 30;

/** Passages of the workspace in which typed words stand, to be put under a topic. */
export async function findPassages(
  viewer: Viewer,
  { topicId, words }: FindPassagesInput,
): Promise<FoundPassagesView> {
  const { workspaceId } = await topicOf(viewer, "topic.edit", topicId);
  const { passages, papers, unread } = await workspacePassages(workspaceId);
  return { passages: presentPassages(find(words, passages, MOST), papers), unread };
}
