import "server-only";
import { z } from "zod";
import { openSealed, seal } from "@/lib/server/installation/seal";

const PURPOSE = "ending a digest from the letter";
const OWNER = "digest";
const LONGEST = 200;

/** Ends one person's letters and nothing else: it opens no page of theirs, and whoever reads it does not learn who they are. */
export const newUnsubscribeToken = (userId: string): string => seal(PURPOSE, OWNER, userId);

/** Whose letters it ends; `null` for what this installation has not made. It has no last day: letters are kept for long. */
export function openUnsubscribeToken(token: string): string | null {
  if (token.length > LONGEST) return null;
  return z.uuid().safeParse(openSealed(PURPOSE, OWNER, token)).data ?? null;
}
