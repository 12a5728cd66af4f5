import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/server/env";

/**
 * The address links are made with: the configured one, so that a forged Host header cannot put another site into
 * them. Without configuration it is the address in the person's own address bar, where the request names it and it is that of this
 * request's Host: a page of another site may ask for ours and name itself.
 */
export async function ownOrigin(): Promise<string> {
  const { publicUrl } = env();
  if (publicUrl) return publicUrl;
  const given = await headers();
  const host = given.get("host") ?? "localhost";
  const origin = given.get("origin");
  if (origin && URL.canParse(origin) && new URL(origin).host === host.toLowerCase())
    return new URL(origin).origin;
  return new URL(`http://${host}`).origin;
}
