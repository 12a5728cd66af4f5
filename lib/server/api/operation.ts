import "server-only";
import type { z } from "zod";
import { API_ANSWERS, type ApiAnswerName } from "@/lib/contracts/api/answers";
import { API_BODIES, type ApiBodyName } from "@/lib/contracts/api/questions";
import type { TokenScope } from "@/lib/core/permissions/token-scope";
import type { TokenHolder } from "@/lib/server/auth/viewer-of-token";
import type { WrittenFile } from "@/lib/server/export/written-file";

export type ApiMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** What an operation is asked, before its schemas have seen it. */
export interface Asked {
  readonly holder: TokenHolder;
  readonly ids: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** Of If-Match; 0 where the operation takes none. */
  readonly revision: number;
  /** Of If-Match: the reading that a judgement was seen in; "" where none is named. */
  readonly reading: string;
  /** Where people open this Variorum: "https://variorum.example.gov". */
  readonly origin: string;
  /** Of Idempotency-Key; "" where the operation takes none. */
  readonly key: string;
  /** The bytes that were sent; none where the operation takes no file. */
  readonly file: Uint8Array<ArrayBuffer>;
  /** Tells that the one who asked has gone. */
  readonly signal: AbortSignal;
}

/** What it answers. `revision` is that of a thing which is changed with If-Match, `reading` that of a judgement. */
export interface Reply {
  readonly value: unknown;
  readonly revision?: number;
  readonly reading?: string;
  /** Where a thing that was made is from now on: "/annotations/…". */
  readonly location?: string;
  /** Of POST: nothing was made, because it was there. */
  readonly known?: boolean;
  /** Where the operation gives a file: it, in the place of a value. */
  readonly file?: WrittenFile;
}

export interface Operation {
  readonly method: ApiMethod;
  /** Below /api/v1: "/documents/{documentId}". */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly scope: TokenScope;
  readonly query: z.ZodType;
  readonly body: ApiBodyName | null;
  /** The body is a file as it is, of any type. */
  readonly takesFile: boolean;
  /** `null` for an answer without content, or a file. */
  readonly answer: ApiAnswerName | null;
  /** The media type of the file it gives. */
  readonly givesFile: string | null;
  readonly needs: "If-Match" | "Idempotency-Key" | null;
  readonly run: (asked: Asked) => Promise<Reply>;
}

interface Given<Query extends z.ZodType, Body extends ApiBodyName | null> {
  readonly id: string;
  readonly summary: string;
  readonly scope: TokenScope;
  readonly query: Query;
  readonly body?: Body;
  readonly takesFile?: true;
  readonly answer: ApiAnswerName | null;
  readonly givesFile?: string;
  readonly needs?: "If-Match" | "Idempotency-Key";
  readonly serve: (
    asked: Omit<Asked, "query" | "body"> & {
      readonly query: z.output<Query>;
      readonly body: Body extends ApiBodyName ? z.output<(typeof API_BODIES)[Body]> : undefined;
    },
  ) => Promise<Reply>;
}

/**
 * One address and method of the API. What comes in goes through its schemas, and so does what goes out: a field that the document does
 * not name cannot leave, however a view grows.
 */
export function operation<Query extends z.ZodType, Body extends ApiBodyName | null = null>(
  method: ApiMethod,
  path: string,
  { serve, body, takesFile, givesFile, needs, ...rest }: Given<Query, Body>,
): Operation {
  return {
    ...rest,
    method,
    path,
    body: body ?? null,
    takesFile: takesFile ?? false,
    givesFile: givesFile ?? null,
    needs: needs ?? null,
    async run(asked) {
      type Parsed = Parameters<typeof serve>[0];
      const query = rest.query.parse(asked.query) as Parsed["query"];
      const given = (body ? API_BODIES[body].parse(asked.body) : undefined) as Parsed["body"];
      const reply = await serve({ ...asked, query, body: given });
      return rest.answer ? { ...reply, value: API_ANSWERS[rest.answer].parse(reply.value) } : reply;
    },
  };
}
