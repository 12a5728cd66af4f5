import "server-only";
import type { ChangePasswordInput } from "@/lib/contracts/account-input";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { assertPassword } from "@/lib/server/auth/assert-password";
import { checkOwnPassword } from "@/lib/server/auth/check-own-password";
import { hashPassword } from "@/lib/server/auth/password";
import { updateOwnAccount } from "@/lib/server/db/accounts";

/**
 * Sets the viewer's own password, after the present one. Every session ends, this one too: who asks begins a new one.
 * Answers whose. `address` is where the request comes from. @throws AppError "invalid", "unauthenticated", "busy"
 */
export async function changePassword(
  viewer: Viewer,
  { password, current }: ChangePasswordInput,
  address: string,
): Promise<string> {
  const person = required(viewer.kind === "person" ? viewer : null);
  await checkOwnPassword(person.email, current, address);
  await assertPassword(password, [person.email, person.name]);
  await updateOwnAccount(person.userId, { passwordHash: await hashPassword(password) });
  return person.userId;
}
