import "server-only";
import type { CreateCodeInput } from "@/lib/contracts/codebook-input";
import type { CodeChangedView } from "@/lib/contracts/codebook-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { insertCodes } from "@/lib/server/db/codebook";
import { sayNameTaken } from "@/lib/server/presenters/say-name-taken";

/** Adds a code to a workspace's codebook. @throws AppError "conflict" where another code has the name */
export async function createCode(
  viewer: Viewer,
  { workspaceId, ...stated }: CreateCodeInput,
): Promise<CodeChangedView> {
  assertPersonCan(viewer, "codebook.edit", { workspaceId });
  const [code] = await insertCodes(viewer, workspaceId, [stated]).catch(sayNameTaken(stated.name));
  const { id, revision } = required(code);
  return { codeId: id, revision };
}
