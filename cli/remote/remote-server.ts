/** A server that is asked over its API, in the name of who made the token. */
export interface RemoteServer {
  readonly url: string;
  readonly token: string;
}

/**
 * The server a command speaks to: where VARIORUM_TOKEN is set, the one at `--server` or VARIORUM_URL; else `null`, and the command opens
 * the database itself. A token is never an argument: every process of the machine can read those.
 */
export function remoteServer(server: string | undefined): RemoteServer | null {
  const token = process.env.VARIORUM_TOKEN?.trim();
  const url = server ?? process.env.VARIORUM_URL;
  if (!token) {
    if (server)
      throw new Error("--server needs an access token in VARIORUM_TOKEN; make one under “Your account”.");
    return null;
  }
  if (!url) throw new Error("VARIORUM_TOKEN is set: say with VARIORUM_URL or --server whose it is.");
  if (!isAddress(url))
    throw new Error(
      "VARIORUM_URL or --server is an address with http:// or https://, without a name or password.",
    );
  // `fetch` would refuse these with the whole token in its message, which ends up in the log of a nightly job.
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new Error("VARIORUM_TOKEN is no access token: it has spaces or signs that none has.");
  return { url: url.replace(/\/+$/, ""), token };
}

function isAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}

/** What is sent: JSON, or a file as it is. */
export interface RemoteChange {
  readonly method: string;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks the API. Throws what it says where it does not do it. @param path below /api/v1 */
export async function askRemote(
  { url, token }: RemoteServer,
  path: string,
  change?: RemoteChange,
): Promise<Response> {
  const answer = await fetch(`${url}/api/v1${path}`, {
    redirect: "error",
    headers: {
      authorization: `Bearer ${token}`,
      ...(change ? { "content-type": "application/json", ...change.headers } : {}),
    },
    ...(change
      ? {
          method: change.method,
          body: change.body instanceof Blob ? change.body : JSON.stringify(change.body),
        }
      : {}),
  }).catch((error: unknown) => {
    throw new Error(
      `${url} cannot be reached: ${error instanceof Error ? String(error.cause ?? error.message) : error}`,
    );
  });
  if (answer.ok) return answer;
  const problem: unknown = await answer.json().catch(() => null);
  const said = problem !== null && typeof problem === "object" && "detail" in problem ? problem.detail : null;
  throw new Error(typeof said === "string" ? said : `${url} answered ${answer.status}`);
}
