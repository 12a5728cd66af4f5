import type { IncomingMessage, ServerResponse } from "node:http";
import { once } from "./once";
import { TRUSTED_TYPES } from "./trusted-scripts";

const modules = once(async () => ({
  ...(await import("../../lib/server/auth/content-security-policy")),
  ...(await import("../../lib/server/auth/path-header")),
  ...(await import("../../lib/server/auth/session")),
}));

/** The pages of the product: not its static files, its API, the door of share links, nor icons. As in proxy.ts. */
export const isPage = (url: string): boolean => !/^\/(_next\/|api\/|s\/|favicon|icon)/.test(url);

/** The value a browser sent under this name; `undefined` where it sent none. */
export function cookieOf(request: IncomingMessage, name: string): string | undefined {
  for (const pair of request.headers.cookie?.split(";") ?? []) {
    const at = pair.indexOf("=");
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

/**
 * What proxy.ts does for a page, without the framework's way there, which costs a third of a page: the policy for its
 * scripts, the address that was asked for, and a new cookie for a session in use.
 */
export async function setPageHeaders(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { newContentSecurityPolicy, PATH_HEADER, ...session } = await modules();
  const url = request.url ?? "/";
  // What reloads pages in development makes code of strings.
  const rules = process.env.NODE_ENV === "development" ? [] : [TRUSTED_TYPES];
  const policy = [newContentSecurityPolicy(), ...rules].join("; ");
  request.headers[PATH_HEADER] = withoutMark(url);
  request.headers["content-security-policy"] = policy;
  response.setHeader("Content-Security-Policy", policy);
  if (url.startsWith("/shared/")) return;
  const name = session.sessionCookieName();
  const renewed = await session.renewSession(cookieOf(request, name));
  if (renewed) response.setHeader("Set-Cookie", session.sessionSetCookie(renewed));
}

/** The framework marks the addresses of its own requests for the same page. */
const withoutMark = (url: string): string =>
  url.replace(/([?&])_rsc=[^&]*(&?)/, (_, before: string, after: string) => (after ? before : ""));
