import "server-only";
import { openSealed, seal } from "@/lib/server/installation/seal";

const PURPOSE = "secrets of authenticator apps";

/** The secret of an authenticator app as it is stored, for one person. */
export const sealSecret = (userId: string, secret: string): string => seal(PURPOSE, userId, secret);

/** `null` for what this installation has not sealed for this person: after a restore elsewhere, say. */
export const openSecret = (userId: string, sealed: string): string | null =>
  openSealed(PURPOSE, userId, sealed);
