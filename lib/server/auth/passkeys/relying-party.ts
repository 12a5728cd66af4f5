import "server-only";
import { isIP } from "node:net";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { env } from "@/lib/server/env";

/** The site that a passkey belongs to, as browsers bind it. */
export interface RelyingParty {
  /** Name of the host: a passkey opens nothing under another one. */
  readonly id: string;
  readonly origin: string;
}

/**
 * By the configured address; without one on this machine alone, because what a request says of its host is not to be bound to. `null`
 * where browsers offer no passkeys: over plain http, and under an address of numbers.
 */
export async function relyingParty(): Promise<RelyingParty | null> {
  const { hostname: id, origin, protocol } = new URL(await ownOrigin());
  if (id === "localhost") return { id, origin };
  if (env().publicUrl === null || protocol !== "https:" || isIP(id.replace(/^\[|\]$/g, ""))) return null;
  return { id, origin };
}
