import "server-only";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listPapers, listStances, listStatements } from "@/lib/server/db/topics";
import { topicOf } from "./topic-of";

/** All that stands under a topic, as it leaves for a page, a file or a shared link. @throws AppError "not-found", "forbidden" */
export async function readTopic(viewer: Viewer, topicId: string) {
  const { workspaceId, code, codeIds } = await topicOf(viewer, "topic.read", topicId);
  const member = can(viewer, "workspace.read", { workspaceId });
  const [statements, stances, papers] = await Promise.all([
    listStatements(codeIds),
    listStances(codeIds),
    member ? listPapers(workspaceId) : [],
  ]);
  return { workspaceId, code, member, statements, stances, papers };
}

export type TopicRead = Awaited<ReturnType<typeof readTopic>>;
