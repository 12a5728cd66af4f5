import { expect } from "vitest";
import { z } from "zod";
import { answerApi } from "@/lib/server/api/answer-api";
import { openapiDocument } from "@/lib/server/api/openapi-document";
import { findOperations } from "@/lib/server/api/operations";

interface Described {
  readonly responses: Readonly<
    Record<
      string,
      { readonly content?: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>> }
    >
  >;
}
const description = openapiDocument() as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Parameters<typeof z.fromJSONSchema>[0]>> };
};

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The bytes, where it is a file. */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came
  readonly value: any;
}

/** Asks the API without a server, and holds each answer to what the API's own document says of it. */
export async function askApi(
  token: string | null,
  question: string,
  {
    body,
    headers = {},
  }: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<ApiAnswer> {
  const [method = "GET", address = "/"] = question.split(" ");
  const request = new Request(`http://localhost/api/v1${address}`, {
    method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined
        ? {}
        : { "content-type": body instanceof Uint8Array ? "application/octet-stream" : "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: sent(body) }),
  });
  const path = new URL(request.url).pathname.slice("/api/v1".length);
  const answer = await answerApi(request, { params: Promise.resolve({ path: path.slice(1).split("/") }) });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const isFile = answer.headers.has("content-disposition");
  const value: unknown =
    bytes.length === 0 ? null : isFile ? bytes : JSON.parse(new TextDecoder().decode(bytes));
  if (value !== null && path !== "/openapi.json") expectAsDescribed(method, path, answer, value);
  return { status: answer.status, headers: answer.headers, value };
}

/** Words and bytes as they are, all else as JSON. */
const sent = (body: unknown) =>
  typeof body === "string" || body instanceof Uint8Array
    ? (body as string | Uint8Array<ArrayBuffer>)
    : JSON.stringify(body);

function expectAsDescribed(method: string, path: string, answer: Response, value: unknown): void {
  const template = findOperations(path)?.operations[0]?.path;
  const described = description.paths[template ?? ""]?.[method.toLowerCase()]?.responses;
  const [type = ""] = (answer.headers.get("content-type") ?? "").split(";");
  const expected = described?.[answer.status]?.content?.[type] ?? described?.default?.content?.[type];
  const name = answer.ok ? expected?.schema.$ref?.split("/").at(-1) : "Problem";
  if (!answer.ok) expect(type).toBe("application/problem+json");
  if (value instanceof Uint8Array) {
    expect(expected?.schema, `${method} ${path}`).toEqual({ type: "string", format: "binary" });
    return;
  }
  const schema = description.components.schemas[name ?? ""];
  expect(schema, `${method} ${path} ${answer.status}`).toBeDefined();
  if (schema) expect(z.fromJSONSchema(schema).safeParse(value).error, `${method} ${path}`).toBeUndefined();
}
