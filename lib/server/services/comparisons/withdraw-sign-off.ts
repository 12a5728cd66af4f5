import "server-only";
import type { WithdrawSignOffInput } from "@/lib/contracts/review-input";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findSignOffSubject, withdrawSignOff as withdraw } from "@/lib/server/db/sign-offs";

/** A person takes their own signature away. */
export async function withdrawSignOff(viewer: Viewer, { signOffId }: WithdrawSignOffInput): Promise<void> {
  const found = required(await findSignOffSubject(signOffId));
  const { workspaceId, deletedAt } = found.document;
  assertPersonCan(viewer, "sign-off.withdraw", {
    workspaceId,
    authorId: found.signedById,
    deleted: deletedAt !== null,
  });
  await withdraw(viewer, workspaceId, found);
}
