import { type NextRequest, NextResponse } from "next/server";
import { newContentSecurityPolicy } from "@/lib/server/auth/content-security-policy";
import { PATH_HEADER } from "@/lib/server/auth/path-header";
import { renewSession, sessionCookieName, sessionCookieOptions } from "@/lib/server/auth/session";

/**
 * Under `next dev` and `next start`: renews the session of somebody who is at work, says which page was asked for, and
 * gives each page its content security policy. It decides nothing about who may see what. Under `variorum start` the
 * server in front does the same at a fraction of the cost (cli/serving/page-headers.ts), and this is passed by.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const policy = newContentSecurityPolicy();
  const headers = new Headers(request.headers);
  headers.set(PATH_HEADER, `${pathname}${search}`);
  // The framework reads the nonce for its own scripts from here.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  // Who follows a share link is not who signed in.
  if (pathname.startsWith("/shared/")) return response;
  const renewed = await renewSession(request.cookies.get(sessionCookieName())?.value);
  if (renewed) response.cookies.set(sessionCookieName(), renewed, sessionCookieOptions());
  return response;
}

export const config = {
  matcher: [
    {
      source: "/((?!_next/|api/|s/|favicon|icon).*)",
      // Only the server in front sets it; it drops what a client sends under this name.
      missing: [{ type: "header", key: "x-variorum-address" }],
    },
  ],
};
