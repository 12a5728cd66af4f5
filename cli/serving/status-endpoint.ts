import type { SentPage } from "./hold-response";

export interface Status {
  /** Of package.json. */
  readonly version: string;
  /** A signal to stop has come. */
  readonly isStopping: () => boolean;
  /** The pages are loaded, and the database answers. */
  readonly isReady: () => Promise<boolean>;
}

/** A database that does not answer in this time is none for whoever waits. Milliseconds. */
const PATIENCE_MS = 2_000;

/**
 * What load balancers and supervisors ask; `null` for any other address. `/livez`: the process runs, whatever becomes of the database.
 * `/readyz`: a person could be served now. `/version`: which program this is. None tells why not: the reason is in the log.
 */
export async function answerStatus(url: string, method: string, status: Status): Promise<SentPage | null> {
  if (!/^\/(livez|readyz|version)(\?|$)/.test(url)) return null;
  if (method !== "GET" && method !== "HEAD")
    return say(405, "This address is only read.", { Allow: "GET, HEAD" });
  if (url.startsWith("/version")) return json({ version: status.version });
  if (url.startsWith("/livez")) return say(200, "ok");
  const isReady = !status.isStopping() && (await within(status.isReady()));
  return isReady ? say(200, "ok") : say(503, "not ready", { "Retry-After": "5" });
}

async function within(asked: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  return Promise.race([asked.catch(() => false), late]).finally(() => clearTimeout(timer));
}

const HEADERS = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" } as const;

const say = (status: number, words: string, more: Record<string, string> = {}): SentPage => ({
  status,
  headers: { ...HEADERS, ...more, "Content-Type": "text/plain; charset=utf-8" },
  body: Buffer.from(`${words}\n`),
});

const json = (value: object): SentPage => ({
  status: 200,
  headers: { ...HEADERS, "Content-Type": "application/json; charset=utf-8" },
  body: Buffer.from(`${JSON.stringify(value)}\n`),
});
