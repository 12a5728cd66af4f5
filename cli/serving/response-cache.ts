import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { encodingFor, type SentPage } from "./hold-response";
import { once } from "./once";
import { cookieOf } from "./page-headers";

/** All remembered pages together, in bytes: what is sent, its headers, and the names they are kept under. */
const MOST_BYTES = 48_000_000;
/** One page with its name; what is larger is made anew each time. Bytes. */
const LARGEST = MOST_BYTES / 8;
/** Pages of one session: who asks for endless addresses pushes out nobody's but their own. */
const MOST_OF_A_SESSION = 64;
/** A page that nobody asks for again is forgotten after this. */
const KEPT_MS = 5 * 60_000;

/** Loaded with the first page, so that the start does not wait for it; and once, as each import asks the loader's thread. */
const modules = once(async () => ({
  ...(await import("../../lib/server/db/query")),
  ...(await import("../../lib/server/auth/session")),
  ...(await import("../../lib/core/time/reader-day")),
  ...(await import("../../lib/view-models/workspace/theme-cookie")),
  ...(await import("../../lib/contracts/time-zone-cookie")),
  ...(await import("../../lib/contracts/workspace-cookie")),
}));

interface Remembered {
  /** What could be read before the page was made. */
  readonly moment: string;
  readonly session: string;
  readonly page: SentPage;
}

/** What a page was asked with: it may be kept under this name when it has been made. */
export interface Question {
  readonly name: string;
  readonly session: string;
  /** What could be read in the database before the page was made. */
  readonly moment: string;
}

/**
 * Pages that were sent, to be sent again to the same session while no transaction has ended that wrote where the page can
 * come from: the person's workspaces, themselves, or what belongs to no workspace. A page is made of the
 * request and of what the database holds; where both are the same, so is the page. The database is asked every time, and no
 * transaction can end unseen; see docs/decisions/0006 and 0012.
 */
export class ResponseCache {
  readonly #ofSession = new Map<string, Set<string>>();
  readonly #pages = new LRUCache<string, Remembered>({
    maxSize: MOST_BYTES,
    maxEntrySize: LARGEST,
    sizeCalculation: sizeOf,
    ttl: KEPT_MS,
    dispose: ({ session }, name) => {
      const names = this.#ofSession.get(session);
      names?.delete(name);
      if (names?.size === 0) this.#ofSession.delete(session);
    },
  });

  /** @returns what to remember the answer under, and the page if it is here; `null` where it must be made in any case */
  async ask(request: IncomingMessage): Promise<(Question & { readonly page: SentPage | null }) | null> {
    if (!mayBeRemembered(request)) return null;
    const { databaseMoment, freshSession, readerDay, readWorkspaceCookie, sessionCookieName, ...cookies } =
      await modules();
    const session = cookieOf(request, sessionCookieName());
    const person = await freshSession(session);
    if (!session || !person) return null;
    // What is overdue depends on the day where the reader is: a page of the day before, or of another time zone, is another page.
    const { day, timeZone } = readerDay(cookieOf(request, cookies.TIME_ZONE_COOKIE), new Date());
    const workspaceId = readWorkspaceCookie(cookieOf(request, cookies.WORKSPACE_COOKIE));
    const chosen = [cookieOf(request, cookies.THEME_COOKIE), timeZone, day, workspaceId].join("\n");
    const name = nameOf(request, session, chosen);
    const known = this.#pages.get(name);
    // Taken before the page is made: what is written while it is made may be on it, but it is never kept under the later moment.
    const moment = await databaseMoment(person.userId, known?.moment ?? null).catch(() => null);
    if (moment === null) return null;
    if (known && !moment.isSame) this.#pages.delete(name);
    return { name, session, moment: moment.name, page: known && moment.isSame ? known.page : null };
  }

  keep({ name, session, moment }: Question, { headers: sent, ...made }: SentPage): void {
    // The number of a request is not of the page.
    const { "x-request-id": _, ...headers } = sent;
    const page: SentPage = { ...made, headers };
    const kind = String(page.headers["content-type"] ?? "");
    if (page.status !== 200 || "set-cookie" in page.headers) return;
    if (!/^text\/(html|x-component)/.test(kind)) return;
    this.#pages.set(name, { moment, session, page });
    if (!this.#pages.has(name)) return;
    const names = this.#ofSession.get(session) ?? new Set();
    names.delete(name);
    names.add(name);
    this.#ofSession.set(session, names);
    const [oldest] = names;
    if (names.size > MOST_OF_A_SESSION && oldest !== undefined) this.#pages.delete(oldest);
  }
}

export function sendAgain(response: ServerResponse, { status, headers, body }: SentPage): void {
  // Set one by one: whichever way a name is written, it goes out once.
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) response.setHeader(name, value);
  response.setHeader("Content-Length", body.length);
  response.writeHead(status);
  response.end(body);
}

/** Two bytes a character of a name, the body as it is sent, and what a page of any length costs besides. */
function sizeOf({ page, session }: Remembered, name: string): number {
  return page.body.length + 2 * (name.length + session.length + JSON.stringify(page.headers).length) + 500;
}

/**
 * The headers that a page of ours can be made of, beside its address and cookies: those that say where it is, and the framework's own,
 * which say what part of a page is asked for. Whatever else a client sends makes no other page, so it makes no other name.
 */
const MAKES_THE_PAGE = ["host", "origin", "rsc", "next-url", "next-router-state-tree"] as const;
const PREFETCH = /^next-router-(?:segment-)?prefetch$/;

function mayBeRemembered({ url = "/", headers }: IncomingMessage): boolean {
  // "Reload" with the shift key: somebody wants it made anew.
  if (/no-cache/.test(headers["cache-control"] ?? "")) return false;
  // Whoever follows a share link is no session of ours, and what is open by a link ends by the clock.
  return !/^\/(shared|setup|sign-in|settings|invitations|reset|unsubscribe)\b/.test(url);
}

/** Whatever a page could be made of, as one name. */
function nameOf({ url = "/", headers }: IncomingMessage, session: string, chosen: string): string {
  let name = `${url}\n${session}\n${chosen}\n${encodingFor(headers["accept-encoding"]) ?? ""}`;
  for (const header of MAKES_THE_PAGE) name += `\n${headers[header] ?? ""}`;
  for (const header of Object.keys(headers)
    .filter((each) => PREFETCH.test(each))
    .sort())
    name += `\n${header}: ${headers[header]}`;
  return name;
}
