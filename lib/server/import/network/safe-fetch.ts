import "server-only";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { request } from "undici";
import { AppError } from "@/lib/core/errors";
import { inMegabytes } from "@/lib/core/text/in-megabytes";
import { checkUrl, NOT_PUBLIC } from "./check-url";
import { guardedAgent } from "./guarded-agent";
import { type Network, publicNetwork } from "./public-network";

export const MAX_FETCH_BYTES = 10 * 1024 * 1024;
const MILLISECONDS = 15_000;
const REDIRECTS = 3;

/** What a server answered: nothing of its headers but these goes further. */
export interface FetchedPage {
  /** Where it came from in the end, after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly charset: string | null;
}

export interface FetchOptions {
  readonly signal?: AbortSignal;
  readonly network?: Network;
  readonly onProgress?: (progress: { readonly share: number; readonly step: string }) => void;
  /** At most this many bytes after decoding; {@link MAX_FETCH_BYTES} by default. */
  readonly mostBytes?: number;
  /** The whole fetch, redirects and all; 15 s by default. */
  readonly milliseconds?: number;
}

/**
 * Fetches one page of the public internet with a guard against requests into one's own network: each name is
 * resolved once, every address is checked, the connection goes to the checked ones; redirects are followed by hand with
 * the same checks; bytes and time are capped; no cookies, no proxies, no credentials. What an inner host might say is
 * never shown.
 *
 * @throws AppError `invalid`, `forbidden`, `too-large`, `unavailable`, `unreadable`; an AbortError if cancelled.
 */
export async function safeFetch(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const network = options.network ?? publicNetwork;
  const timeout = AbortSignal.timeout(options.milliseconds ?? MILLISECONDS);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  let url = checkUrl(address, network);
  try {
    for (let hop = 0; ; hop++) {
      options.onProgress?.({ share: 0.1, step: `Asking ${url.hostname}` });
      const answer = await ask(url, network, signal, options);
      if (!(answer instanceof URL)) return answer;
      if (hop >= REDIRECTS)
        throw new AppError("unavailable", `The page redirects more than ${REDIRECTS} times.`);
      if (url.protocol === "https:" && answer.protocol === "http:") {
        throw new AppError("forbidden", "The page redirects from a secure address to an insecure one.");
      }
      url = answer;
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof AppError) throw error;
    if (timeout.aborted)
      throw new AppError(
        "unavailable",
        "The server did not answer in time. Try again later, or save the page and import the file.",
      );
    throw new AppError("unavailable", isOffline(error) ? OFFLINE : NOT_PUBLIC);
  }
}

const OFFLINE =
  "This computer cannot reach the internet. Connect it and try again, or save the page on another computer and import the file.";

/** Nobody could be asked for the name, or no way leads out: that says nothing of what is inside. */
function isOffline(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "EAI_AGAIN" || code === "ENETUNREACH" || code === "ENETDOWN";
}

/** One request: the page, or where it redirects to. */
async function ask(
  url: URL,
  network: Network,
  signal: AbortSignal,
  options: FetchOptions,
): Promise<FetchedPage | URL> {
  const agent = await guardedAgent(url, network, signal);
  try {
    const response = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        accept: "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
        "accept-encoding": "gzip, deflate, br",
        "user-agent": "Variorum (import of one page at a person's request)",
      },
    });
    const headers = new Map(
      Object.entries(response.headers).map(([name, value]) => [
        name,
        String(Array.isArray(value) ? value[0] : value),
      ]),
    );
    if ([301, 302, 303, 307, 308].includes(response.statusCode)) {
      response.body.on("error", () => {}).destroy();
      const location = headers.get("location") ?? "";
      if (!location || !URL.canParse(location, url))
        throw new AppError("unavailable", "The page redirects nowhere.");
      return checkUrl(new URL(location, url).href, network);
    }
    if (response.statusCode !== 200) {
      response.body.on("error", () => {}).destroy();
      throw new AppError("unavailable", sayStatus(response.statusCode));
    }
    const bytes = await readBody(response.body, headers, options);
    const type = headers.get("content-type") ?? "";
    return {
      url: url.href,
      bytes,
      mediaType: type.split(";")[0]?.trim().toLowerCase() || "application/octet-stream",
      charset: /charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1] ?? null,
    };
  } finally {
    void agent.destroy();
  }
}

/** A status other than 200, and what a person can do about it. */
function sayStatus(status: number): string {
  if (status === 404 || status === 410)
    return `The site has no page at this address (${status}). Check it, or look for earlier captures of it.`;
  return `The server answered ${status} instead of a page. Open it in your browser, save it there and import the file.`;
}

async function readBody(
  body: Readable,
  headers: ReadonlyMap<string, string>,
  options: FetchOptions,
): Promise<Uint8Array> {
  const most = options.mostBytes ?? MAX_FETCH_BYTES;
  const stated = Number(headers.get("content-length") ?? 0);
  if (stated > most) {
    body.on("error", () => {}).destroy();
    throw tooLarge(most);
  }
  const stream = decoded(body, headers.get("content-encoding")?.trim().toLowerCase() ?? "");
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of stream) {
      length += (part as Buffer).length;
      if (length > most) throw tooLarge(most);
      parts.push(part as Buffer);
      options.onProgress?.({
        share: stated > 0 ? Math.min(0.9, length / stated) : 0.5,
        step: "Reading the page",
      });
    }
  } catch (error) {
    if (error instanceof AppError || (error instanceof Error && /abort|timeout/i.test(error.name)))
      throw error;
    throw new AppError("unreadable", "The server's answer is damaged or ended too early.");
  } finally {
    stream.destroy();
    body.on("error", () => {}).destroy();
  }
  if (length === 0) throw new AppError("unreadable", "The server sent an empty page.");
  return Buffer.concat(parts);
}

function decoded(body: Readable, encoding: string): Readable {
  if (encoding === "" || encoding === "identity") return body;
  const decoder =
    encoding === "gzip" || encoding === "x-gzip"
      ? createGunzip()
      : encoding === "deflate"
        ? createInflate()
        : encoding === "br"
          ? createBrotliDecompress()
          : null;
  if (!decoder)
    throw new AppError("unreadable", "The server's answer is compressed in a way that is not supported.");
  // Errors of either stream come out of the decoder, where they are read.
  pipeline(body, decoder, () => {});
  return decoder;
}

function tooLarge(most: number): AppError {
  return new AppError(
    "too-large",
    `The page is larger than ${inMegabytes(most)}. Save it and import the file.`,
  );
}
