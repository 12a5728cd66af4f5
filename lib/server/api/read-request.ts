import "server-only";
import { z } from "zod";
import { ChangeKey } from "@/lib/contracts/review-input";
import { isAppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { readBody } from "@/lib/server/edge/read-body";
import type { Operation } from "./operation";
import { Refusal } from "./problem";

/** Words of one note with its quote; bytes. */
const MOST_OF_A_BODY = 512 * 1024;

/** The JSON that was sent. @throws Refusal 400, 413, 415 */
export async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get("content-type") ?? ""))
    throw new Refusal(415, "unsupported", "Send JSON, with Content-Type: application/json.");
  const bytes = await readBody(request, MOST_OF_A_BODY).catch((error: unknown) => {
    if (isAppError(error) && error.code === "too-large")
      throw new Refusal(413, "too-large", "The body is larger than 512 kilobytes. Nothing was changed.");
    throw error;
  });
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : "it is not UTF-8";
    throw new Refusal(400, "invalid", `The body is not JSON: ${why.slice(0, 200)}`);
  }
}

/** What stands behind the question mark. One field twice is an error of who asks, and no list. */
export function readQuery(parameters: URLSearchParams): Record<string, string> {
  const names = [...parameters.keys()];
  if (new Set(names).size < names.length)
    throw new Refusal(400, "invalid", "A field of the address stands twice.");
  if (names.some((name) => /token/i.test(name)))
    throw new Refusal(
      400,
      "invalid",
      "A token in an address ends up in logs. Revoke it, and send the next in the Authorization header.",
    );
  return Object.fromEntries(parameters);
}

/** An address with an id that is none is an address where there is nothing. @throws AppError "not-found" */
export function assertIds(ids: Readonly<Record<string, string>>): void {
  for (const [name, id] of Object.entries(ids))
    required((name === "changeKey" ? ChangeKey : z.uuid()).safeParse(id).data);
}

/** What a write was made on, as its ETag names it. @throws Refusal 400, 428 */
export function madeOn(
  request: Request,
  { needs }: Operation,
): { readonly revision: number; readonly reading: string } {
  if (needs !== "If-Match") return { revision: 0, reading: "" };
  const given = request.headers.get("if-match");
  if (given === null)
    throw new Refusal(
      428,
      "invalid",
      "Say with If-Match on which ETag this was made, so that nobody's words are lost.",
    );
  // What nobody has said anything of yet is of revision 0.
  const named = /^"r(\d{1,9})(?:-([\w-]{1,36}))?\.[\w-]+"$/.exec(given.trim());
  if (!named) throw new Refusal(400, "invalid", "If-Match takes one ETag as this address answered it.");
  return { revision: Number(named[1]), reading: named[2] ?? "" };
}

/** @throws Refusal 400 */
export function keyOf(request: Request, { needs }: Operation): string {
  if (needs !== "Idempotency-Key") return "";
  const key = z.uuid().safeParse(request.headers.get("idempotency-key")?.replace(/^"(.*)"$/, "$1"));
  if (!key.success)
    throw new Refusal(
      400,
      "invalid",
      "Send Idempotency-Key with a new UUID for each thing you make, so that a retry does not make it twice.",
    );
  return key.data;
}
