import "server-only";
import { unstable_rethrow as rethrowControlFlow } from "next/navigation";
import type { AppErrorCode } from "@/lib/core/errors";
import { assertSameOrigin } from "@/lib/server/auth/same-origin";
import { describeError } from "./describe-error";

export const STATUS: Readonly<Record<AppErrorCode, number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  gone: 410,
  conflict: 409,
  "too-large": 413,
  unsupported: 415,
  unreadable: 422,
  busy: 429,
  unavailable: 503,
};

type Context<Params> = { readonly params: Promise<Params> };

/**
 * The edge of every route handler: writes from own pages only, and errors as JSON with their status. `fromAnywhere`: what the address
 * holds is all that opens it, and it asks for no cookie, so that no page of another site can act for anybody by it.
 */
export function route<Params = Record<string, never>>(
  serve: (request: Request, params: Params) => Promise<Response>,
  { fromAnywhere = false } = {},
): (request: Request, context: Context<Params>) => Promise<Response> {
  return async (request, { params }) => {
    try {
      if (!fromAnywhere && !["GET", "HEAD", "OPTIONS"].includes(request.method))
        assertSameOrigin(request.headers);
      return await serve(request, await params);
    } catch (error) {
      rethrowControlFlow(error);
      const { code, message } = describeError(error);
      return Response.json(
        { error: { code, message } },
        { status: STATUS[code], headers: { "Cache-Control": "no-store" } },
      );
    }
  };
}
