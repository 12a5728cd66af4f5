import "server-only";
import type { Code } from "@/lib/core/codebook/code";
import { codebookOf } from "@/lib/core/codebook/codebook";
import { required } from "@/lib/core/permissions/required";
import { type Action, assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findCode, listCodes } from "@/lib/server/db/codebook";

export interface TopicCode {
  readonly workspaceId: string;
  /** The code that stands: a merged one leads to what it was merged into. */
  readonly code: Code;
  /** It and all that were merged into it. */
  readonly codeIds: readonly string[];
}

/** The code of a topic, for who may do this to it. @throws AppError "not-found", "forbidden" */
export async function topicOf(
  viewer: Viewer,
  action: Extract<Action, "topic.read" | "topic.edit" | "topic.share">,
  topicId: string,
): Promise<TopicCode> {
  const { workspaceId } = required(await findCode(topicId));
  const book = codebookOf(await listCodes(workspaceId));
  const code = book.standing(topicId);
  assertCan(viewer, action, { workspaceId, topicId: code?.id ?? topicId, deleted: code === null });
  const standing = required(code);
  return { workspaceId, code: standing, codeIds: book.idsOf(standing.id) };
}
