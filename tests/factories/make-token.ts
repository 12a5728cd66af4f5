import { randomUUID } from "node:crypto";
import type { TokenScope } from "@/lib/core/permissions/token-scope";
import { newAccessToken } from "@/lib/server/auth/access-token";
import { insertAccessToken } from "@/lib/server/db/access-tokens";

/** An access token of somebody, made without a password; it lasts `hours`. */
export async function makeToken(userId: string, scope: TokenScope = "read", hours = 1): Promise<string> {
  const { token, ...kept } = newAccessToken();
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + hours * 3_600_000);
  await insertAccessToken({ userId, ...kept, name: randomUUID(), scope, createdAt, expiresAt }, 100);
  return token;
}
