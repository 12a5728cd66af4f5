import "server-only";
import { isSetupToken } from "@/lib/server/auth/setup-token";
import { countUsers } from "@/lib/server/db/accounts";

/** Whether this token opens the setup page: the printed one, while there are no accounts. */
export async function setupIsOpen(token: string | undefined): Promise<boolean> {
  return token !== undefined && isSetupToken(token) && (await countUsers()) === 0;
}
