import "server-only";
import type { TopicView } from "@/lib/contracts/topic-view";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { readTopic } from "@/lib/server/derived/topics/read-topic";
import { presentTopic } from "@/lib/server/presenters/present-topic";

/** A topic with what each paper says on it. Holders of a link get the quotes, without names and ways to more. */
export async function openTopic(viewer: Viewer, topicId: string): Promise<TopicView> {
  return presentTopic(viewer, await readTopic(viewer, topicId));
}
