import "server-only";
import type { ChangeNameInput } from "@/lib/contracts/account-input";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { updateOwnAccount } from "@/lib/server/db/accounts";

/** Changes the name that stands beside the viewer's own notes. */
export async function changeName(viewer: Viewer, { name }: ChangeNameInput): Promise<void> {
  const { userId } = required(viewer.kind === "person" ? viewer : null);
  await updateOwnAccount(userId, { name });
}
