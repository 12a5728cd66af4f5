import "server-only";
import { createWriteStream } from "node:fs";
import { required } from "@/lib/core/permissions/required";
import { isOperator } from "@/lib/server/auth/operator-key";
import { writeBackup } from "@/lib/server/backup/write-backup";
import { auditOperator } from "@/lib/server/db/audit";

export interface TakenBackup {
  readonly rows: number;
  readonly originals: number;
}

/**
 * Writes everything of the installation to a new file that only its owner can read. A backup holds all workspaces and what the passwords
 * are checked by, so it is the operator's alone, whatever role anybody has. @throws AppError "not-found" for anybody else
 */
export async function takeBackup(authorization: string | null, file: string): Promise<TakenBackup> {
  required(isOperator(authorization) ? file : null);
  const taken = await writeBackup(createWriteStream(file, { flags: "wx", mode: 0o600, flush: true }));
  await auditOperator("backup.taken", { rows: taken.rows, originals: taken.originals });
  return taken;
}
