import "server-only";
import { pingDatabase } from "@/lib/server/db/query";

/** @throws AppError "unavailable" */
export async function checkHealth(): Promise<{ readonly status: "ok" }> {
  await pingDatabase();
  return { status: "ok" };
}
