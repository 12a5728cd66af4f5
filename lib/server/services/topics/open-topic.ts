import "server-only";
import type { TopicView } from "@/lib/contracts/topic-view";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listPapers, listStances, listStatements } from "@/lib/server/db/topics";
import { topicOf } from "@/lib/server/derived/topics/topic-of";
import { presentCodeRef } from "@/lib/server/presenters/present-codebook";
import { presentPaper, presentTopicActors } from "@/lib/server/presenters/present-topic";

/** A topic with what each paper says on it. Holders of a link get the quotes, without names and ways to more. */
export async function openTopic(viewer: Viewer, topicId: string): Promise<TopicView> {
  const { workspaceId, code, codeIds } = await topicOf(viewer, "topic.read", topicId);
  const member = can(viewer, "workspace.read", { workspaceId });
  const [statements, stances, papers] = await Promise.all([
    listStatements(codeIds),
    listStances(codeIds),
    member ? listPapers(workspaceId) : [],
  ]);
  const taken = new Set(statements.map(({ version }) => version.id));
  return {
    workspaceId,
    code: { ...presentCodeRef(code), definition: code.definition },
    actors: presentTopicActors(code.id, statements, stances, member),
    open: papers.filter(({ id }) => !taken.has(id)).map(presentPaper),
    may: {
      edit: can(viewer, "topic.edit", { workspaceId, topicId: code.id }),
      share: can(viewer, "topic.share", { workspaceId, topicId: code.id }),
    },
  };
}
