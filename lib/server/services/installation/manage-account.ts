import "server-only";
import type { ManageAccountInput, ManagedAccountsView } from "@/lib/contracts/manage-account-input";
import { normaliseEmail } from "@/lib/core/accounts/normalise-email";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPassword } from "@/lib/server/auth/assert-password";
import { isOperator } from "@/lib/server/auth/operator-key";
import { hashPassword } from "@/lib/server/auth/password";
import { findOnlyWorkspace, insertAccount, listAccounts, updateAccount } from "@/lib/server/db/accounts";
import { deleteSecondFactorByOperator } from "@/lib/server/db/second-factors";

/**
 * Lists, adds, disables and enables people of the first workspace, sets passwords, and resets two-step sign-in: for the operator, who can read the
 * installation's secret. @throws AppError "not-found" for anybody else; "invalid", "conflict"
 */
export async function manageAccount(
  authorization: string | null,
  input: ManageAccountInput,
): Promise<ManagedAccountsView> {
  required(isOperator(authorization) ? input : null);
  if (input.verb === "list") return { lines: (await listAccounts()).map(lineOf) };
  const email = normaliseEmail(input.email);
  switch (input.verb) {
    case "add": {
      const workspace = await findOnlyWorkspace();
      if (!workspace)
        throw new AppError("conflict", "Set up the first account in the browser before adding others.");
      const account = { email, name: input.name ?? email, passwordHash: await hashOf(input.password, email) };
      await insertAccount(account, workspace.id, input.role);
      break;
    }
    case "password":
      await updateAccount(email, { passwordHash: await hashOf(input.password, email) });
      break;
    case "reset-two-step":
      await deleteSecondFactorByOperator(email);
      break;
    default:
      await updateAccount(email, { disabledAt: input.verb === "disable" ? new Date() : null });
  }
  return { lines: [`Done: ${input.verb} ${email}`] };
}

async function hashOf(password: string, email: string): Promise<string> {
  await assertPassword(password, [email]);
  return hashPassword(password);
}

function lineOf({ email, name, memberships, disabledAt }: Awaited<ReturnType<typeof listAccounts>>[number]) {
  const roles = memberships.map((each) => `${each.role} of ${each.workspace.name}`).join(", ");
  return `${email}\t${name}\t${roles}${disabledAt ? "\tdisabled" : ""}`;
}
