import type { IncomingMessage, ServerResponse } from "node:http";
import type { SentPage } from "./hold-response";
import { once } from "./once";
import { cookieOf } from "./page-headers";

/** All remembered pages together, in bytes as they are sent. */
const MOST_BYTES = 48_000_000;
/** A page that nobody asks for again is forgotten after this. */
const KEPT_MS = 5 * 60_000;

/** Loaded with the first page, so that the start does not wait for it; and once, as each import asks the loader's thread. */
const modules = once(async () => ({
  ...(await import("../../lib/server/db/query")),
  ...(await import("../../lib/server/auth/session")),
}));

interface Remembered {
  readonly moment: string;
  readonly since: number;
  readonly page: SentPage;
}

/** What a page was asked with: it may be kept under this name when it has been made. */
export interface Question {
  readonly name: string;
  /** What the database held before the page was made. */
  readonly moment: string;
}

/**
 * Pages that were sent, to be sent again to the same session while not one transaction has ended in the database since
 * they were made. A page is made of the request and of what the database holds; where both are the same, so is the page.
 * The database is asked every time, and no transaction can end unseen; see docs/decisions/0006.
 */
export class RememberedPages {
  readonly #pages = new Map<string, Remembered>();
  #bytes = 0;

  /** @returns what to remember the answer under, and the page if it is here; `null` where it must be made in any case */
  async ask(request: IncomingMessage): Promise<(Question & { readonly page: SentPage | null }) | null> {
    const name = nameOf(request);
    if (name === null || !(await ofFreshSession(request))) return null;
    const { databaseMoment } = await modules();
    // Taken before the page is made: what is written meanwhile may be on it, but nobody is given it under the later moment.
    const moment = await databaseMoment().catch(() => null);
    if (moment === null) return null;
    const known = this.#pages.get(name);
    if (known && (known.moment !== moment || performance.now() - known.since > KEPT_MS)) this.#forget(name);
    return { name, moment, page: this.#pages.get(name)?.page ?? null };
  }

  keep({ name, moment }: Question, page: SentPage): void {
    const kind = String(page.headers["content-type"] ?? "");
    if (page.status !== 200 || "set-cookie" in page.headers) return;
    if (!/^text\/(html|x-component)/.test(kind) || page.body.length > MOST_BYTES / 8) return;
    this.#forget(name);
    this.#pages.set(name, { moment, since: performance.now(), page });
    this.#bytes += page.body.length;
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#forget(oldest);
    }
  }

  #forget(name: string): void {
    this.#bytes -= this.#pages.get(name)?.page.body.length ?? 0;
    this.#pages.delete(name);
  }
}

export function sendAgain(response: ServerResponse, { status, headers, body }: SentPage): void {
  response.writeHead(status, headers);
  response.end(body);
}

/** Differ between two requests for the same page without making it another page. */
const NOTHING_TO_THE_PAGE =
  /^(connection|keep-alive|cache-control|pragma|referer|priority|if-|sec-|upgrade-|x-forwarded-for$|x-variorum-)/;

/** Address and headers, the cookies among them: whatever a page could be made of. `null` where it must not be remembered. */
function nameOf({ url = "/", headers }: IncomingMessage): string | null {
  // "Reload" with the shift key: somebody wants it made anew.
  if (/no-cache/.test(headers["cache-control"] ?? "")) return null;
  // Whoever follows a share link is no session of ours, and what is open by a link ends by the clock.
  if (/^\/(shared|setup|sign-in|settings)\b/.test(url)) return null;
  let name = url;
  for (const [header, value] of Object.entries(headers))
    if (!NOTHING_TO_THE_PAGE.test(header)) name += `\n${header}: ${value}`;
  return name;
}

async function ofFreshSession(request: IncomingMessage): Promise<boolean> {
  const { isSessionFresh, sessionCookieName } = await modules();
  return isSessionFresh(cookieOf(request, sessionCookieName()));
}
