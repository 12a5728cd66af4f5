import "server-only";
import type { SetUpFirstAccountInput } from "@/lib/contracts/account-input";
import { normaliseEmail } from "@/lib/core/accounts/normalise-email";
import { required } from "@/lib/core/permissions/required";
import { assertPassword } from "@/lib/server/auth/assert-password";
import { hashPassword } from "@/lib/server/auth/password";
import { isSetupToken } from "@/lib/server/auth/setup-token";
import { countUsers, insertFirstAccount } from "@/lib/server/db/accounts";

/** The first administrator and the first workspace. Only with the printed token, and only while there is nobody. */
export async function setUpFirstAccount(
  input: SetUpFirstAccountInput,
): Promise<{ readonly userId: string; readonly workspaceId: string }> {
  required(isSetupToken(input.token) && (await countUsers()) === 0 ? input : null);
  const email = normaliseEmail(input.email);
  await assertPassword(input.password, [email, input.name, input.workspaceName]);
  const account = { email, name: input.name, passwordHash: await hashPassword(input.password) };
  return insertFirstAccount(account, input.workspaceName);
}
