import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/server/env";

/**
 * The address links are made with: the configured one, so that a forged Host header cannot put another site into
 * them. Without configuration it is the address in the person's own address bar, which `assertSameOrigin` has
 * compared with the Host of this request.
 */
export async function ownOrigin(): Promise<string> {
  const { publicUrl } = env();
  if (publicUrl) return publicUrl;
  const given = await headers();
  return new URL(given.get("origin") ?? `http://${given.get("host") ?? "localhost"}`).origin;
}
