import "server-only";
import { readFile } from "node:fs/promises";
import { normaliseEmail } from "@/lib/core/accounts/normalise-email";
import { assertPasswordLength } from "@/lib/core/accounts/password-rule";
import { isAppError } from "@/lib/core/errors";
import { hashPassword } from "@/lib/server/auth/password";
import { setupToken } from "@/lib/server/auth/setup-token";
import { countUsers, insertFirstAccount } from "@/lib/server/db/accounts";
import { database, databaseSlot } from "@/lib/server/db/database";
import { env } from "@/lib/server/env";

export interface Installation {
  readonly database: "embedded" | "postgresql";
  readonly migrated: readonly string[];
  /** Path and query of the setup page while there are no accounts, else `null`. */
  readonly setupPath: string | null;
  /** Set where an unattended set-up has just made the first account. */
  readonly created: { readonly userId: string; readonly workspaceId: string } | null;
}

/** Opens the database, applies pending migrations and makes the unattended first account where one is asked for. */
export async function prepareInstallation(): Promise<Installation> {
  try {
    const { kind, migrated } = await database();
    databaseSlot().trouble = null;
    const created = (await countUsers()) === 0 ? await createUnattended() : null;
    const setupPath = (await countUsers()) === 0 ? `/setup?token=${setupToken()}` : null;
    return { database: kind, migrated, setupPath, created };
  } catch (error) {
    databaseSlot().trouble = error instanceof Error && error.message ? error.message : String(error);
    throw error;
  }
}

async function createUnattended(): Promise<Installation["created"]> {
  const { adminEmail, adminPasswordFile } = env();
  if (!adminEmail && !adminPasswordFile) return null;
  if (!adminEmail || !adminPasswordFile) {
    throw new Error("ADMIN_EMAIL and ADMIN_PASSWORD_FILE go together: an unattended set-up needs both.");
  }
  const password = (await readFile(/*turbopackIgnore: true*/ adminPasswordFile, "utf8")).replace(
    /\r?\n$/,
    "",
  );
  assertPasswordLength(password);
  const email = normaliseEmail(adminEmail);
  const account = { email, name: email.split("@")[0] ?? email, passwordHash: await hashPassword(password) };
  // "not-found": another process has made the first account meanwhile.
  return insertFirstAccount(account, "Our workspace").catch((error: unknown) => {
    if (isAppError(error) && error.code === "not-found") return null;
    throw error;
  });
}
