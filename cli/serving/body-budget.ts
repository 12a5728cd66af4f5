import type { IncomingMessage, ServerResponse } from "node:http";
import { MAX_ARCHIVE_BYTES } from "../../lib/contracts/max-upload-bytes";
import { inMegabytes } from "../../lib/core/text/in-megabytes";
import type { SentPage } from "./hold-response";
import { isApi, problem } from "./own-answers";

/** Forms and actions are words that a person typed; files have addresses of their own. Bytes. */
const MOST_OF_A_FORM = 1024 * 1024;
/** All files that are arriving or being read at the same time, in bytes: two of the largest, or eight ordinary ones. */
const MOST_OF_ALL_FILES = 2 * MAX_ARCHIVE_BYTES;

const FILES = /^\/api\/(?:imports(?:[/?]|$)|v1\/documents\/[^/?]+\/versions(?:\?|$))/;

/**
 * Bounds on what is sent to the server, kept before anything of it is read or anybody is identified. A body says how
 * long it is, as every browser's does; Node ends a request that sends more than it said. Files are held in memory while they are
 * read, so all of them together have one budget: who comes when it is used up is told to come again (0008).
 */
export class BodyBudget {
  #held = 0;

  constructor(private readonly most: number = MOST_OF_ALL_FILES) {}

  /** @returns the answer to a request that is not taken; `null` where it goes on, its bytes counted until it is answered */
  take(request: IncomingMessage, response: ServerResponse): SentPage | null {
    const { method = "GET", url = "/", headers } = request;
    if (/^(?:GET|HEAD|OPTIONS)$/.test(method)) return null;
    if (headers["transfer-encoding"] !== undefined && headers["content-length"] === undefined)
      return refusal(url, 411, "invalid", "This request does not say how long it is, and was not read.");
    const length = Number(headers["content-length"] ?? 0);
    const isFile = FILES.test(url);
    if (length > (isFile ? MAX_ARCHIVE_BYTES : MOST_OF_A_FORM))
      return refusal(url, 413, "too-large", tooLarge(isFile ? MAX_ARCHIVE_BYTES : MOST_OF_A_FORM));
    if (!isFile) return null;
    if (this.#held + length > this.most)
      return refusal(
        url,
        429,
        "busy",
        "Many files are arriving at the moment. Nothing was taken of this one; try again in a minute.",
      );
    this.#held += length;
    response.once("close", () => {
      this.#held -= length;
    });
    return null;
  }
}

const tooLarge = (most: number) =>
  `This is more than ${inMegabytes(most)}, the most that is taken at once. Nothing of it was read.`;

/** In the form in which the address that was asked says why something failed. The rest of the body is read past, or a browser would not see the answer. */
function refusal(url: string, status: number, code: string, message: string): SentPage {
  const later: Record<string, string> = status === 429 ? { "Retry-After": "60" } : {};
  if (isApi(url)) return problem(status, code, message, later);
  return {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store", ...later },
    body: Buffer.from(JSON.stringify({ error: { code, message } })),
  };
}
