import "server-only";
import { readShareCookie } from "@/lib/server/auth/share-cookie";
import { findShareGate } from "@/lib/server/db/share-gates";

/** What somebody who came in by an open link has still to give, by their cookie; `null` for everybody else. */
export async function findShareQuestion(
  linkId: string,
  cookie: string | undefined,
): Promise<"password" | "code" | "member" | null> {
  const read = readShareCookie(linkId, null, cookie);
  if (read === null || read.recipientId !== null) return null;
  const gate = await findShareGate(linkId);
  if (gate?.state !== "open") return null;
  if (gate.audience === "members") return "member";
  if (gate.audience === "named") return "code";
  return gate.passwordHash === null ? null : "password";
}
