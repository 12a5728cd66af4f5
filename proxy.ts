import { type NextRequest, NextResponse } from "next/server";
import { PATH_HEADER } from "@/lib/server/auth/path-header";
import { renewSession, sessionCookieName, sessionCookieOptions } from "@/lib/server/auth/session";

/** Renews the session of somebody who is at work, and says which page was asked for. It decides nothing. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const headers = new Headers(request.headers);
  headers.set(PATH_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  const renewed = await renewSession(request.cookies.get(sessionCookieName())?.value);
  if (renewed) response.cookies.set(sessionCookieName(), renewed, sessionCookieOptions());
  return response;
}

export const config = { matcher: ["/((?!_next/|api/|s/|shared/|favicon|icon).*)"] };
