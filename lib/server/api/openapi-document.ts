import "server-only";
import { z } from "zod";
import { API_ANSWERS } from "@/lib/contracts/api/answers";
import { API_BODIES } from "@/lib/contracts/api/questions";
import { ChangeKey } from "@/lib/contracts/review-input";
import type { Operation } from "./operation";
import { OPERATIONS } from "./operations";

type Json = Readonly<Record<string, unknown>>;

const schemaOf = (schema: z.ZodType, io: "input" | "output"): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
};
const all = (schemas: Readonly<Record<string, z.ZodType>>, io: "input" | "output") =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, schemaOf(schema, io)]));
const json = (name: string, type = "application/json") => ({
  content: { [type]: { schema: { $ref: `#/components/schemas/${name}` } } },
});

/** The API in OpenAPI 3.1, made of what serves it. */
export function openapiDocument(): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const each of OPERATIONS) {
    paths[each.path] = { ...paths[each.path], [each.method.toLowerCase()]: describe(each) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Variorum",
      version: "1",
      description:
        "Documents, versions, comparisons and notes. Ranges are half-open, in UTF-16 units of a version's text. Failures are application/problem+json.",
    },
    servers: [{ url: "/api/v1" }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "An access token, made under “Your account”." },
      },
      schemas: { ...all(API_ANSWERS, "output"), ...all(API_BODIES, "input") },
    },
  };
}

const fileOf = (type: string) => ({ content: { [type]: { schema: { type: "string", format: "binary" } } } });

function describe({
  id,
  summary,
  scope,
  path,
  query,
  body,
  takesFile,
  answer,
  givesFile,
  needs,
  method,
}: Operation): Json {
  const { properties = {}, required = [] } = schemaOf(query, "input") as {
    properties?: Record<string, Json>;
    required?: readonly string[];
  };
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: name === "changeKey" ? schemaOf(ChangeKey, "input") : { type: "string", format: "uuid" },
    })),
    ...Object.entries(properties).map(([name, schema]) => ({
      name,
      in: "query",
      required: required.includes(name),
      schema,
    })),
    ...(needs ? [{ name: needs, in: "header", required: true, schema: { type: "string" } }] : []),
  ];
  const good = method === "POST" ? "201" : answer || givesFile ? "200" : "204";
  return {
    operationId: id,
    summary,
    description: `Scope: ${scope}.`,
    parameters,
    ...(body ? { requestBody: { required: true, ...json(body) } } : {}),
    ...(takesFile ? { requestBody: { required: true, ...fileOf("application/octet-stream") } } : {}),
    responses: {
      [good]: {
        description: "Done.",
        ...(answer ? json(answer) : {}),
        ...(givesFile ? fileOf(givesFile) : {}),
      },
      ...(takesFile && answer ? { 200: { description: "It was there.", ...json(answer) } } : {}),
      default: { description: "It failed.", ...json("Problem", "application/problem+json") },
    },
  };
}
