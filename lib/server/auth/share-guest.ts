import "server-only";
import { headers } from "next/headers";
import { after } from "next/server";
import { clientAddress } from "./client-address";

/** Whoever comes by a share link, as far as they are known: by what they sent. */
export interface ShareGuest {
  /** Where the request comes from: for counting tries, and never stored. */
  readonly address: string;
  /** What the browser says of itself. */
  readonly userAgent: string | null;
  /** Does what nobody has to wait for, and what must not be told by the time an answer takes. */
  readonly later: (work: () => Promise<void>) => unknown;
}

/** Who sends the current request; what is to be done later is done when it is answered. */
export async function currentShareGuest(): Promise<ShareGuest> {
  const sent = await headers();
  return { address: clientAddress(sent), userAgent: sent.get("user-agent"), later: after };
}
