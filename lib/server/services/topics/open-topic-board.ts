import "server-only";
import type { TopicBoardView } from "@/lib/contracts/topic-view";
import { AppError } from "@/lib/core/errors";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { assertCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listCodes } from "@/lib/server/db/codebook";
import { listStancesOfWorkspace, listStatementPlaces } from "@/lib/server/db/topics";
import { presentTopicBoard } from "@/lib/server/presenters/present-topic-board";

/** The topics of a workspace by its actors; of the person's first workspace unless told. */
export async function openTopicBoard(viewer: Viewer, asked?: string): Promise<TopicBoardView> {
  const workspaceId = asked ?? currentWorkspace(viewer);
  if (!workspaceId)
    throw new AppError("not-found", "You are not a member of a workspace yet. Ask an administrator.");
  assertCan(viewer, "workspace.read", { workspaceId });
  const [codes, places, stances] = await Promise.all([
    listCodes(workspaceId),
    listStatementPlaces(workspaceId),
    listStancesOfWorkspace(workspaceId),
  ]);
  return presentTopicBoard(workspaceId, codes, places, stances, {
    edit: can(viewer, "topic.edit", { workspaceId }),
    addCode: can(viewer, "codebook.edit", { workspaceId }),
  });
}
