import { expect, test } from "vitest";
import { route } from "@/lib/server/edge/route";

const serve = route(async () => Response.json({ done: true }));
const send = (method: string, headers: Record<string, string>) =>
  serve(new Request("http://variorum.example.gov/api/x", { method, headers }), {
    params: Promise.resolve({}),
  });

test.each([
  ["another site", { origin: "https://evil.example" }],
  ["no origin at all", {}],
  ["an opaque origin", { origin: "null" }],
  ["a name that begins the same", { origin: "http://variorum.example.gov.evil.example" }],
  ["our name as a user name", { origin: "http://variorum.example.gov@evil.example" }],
  ["our name on another port", { origin: "http://variorum.example.gov:8080" }],
])("a write that comes from %s is refused", async (_name, headers) => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const answer = await send(method, {
      host: "variorum.example.gov",
      "content-type": "text/plain",
      ...headers,
    });
    expect(answer.status).toBe(403);
  }
});

test("our own pages may write, and anybody may read", async () => {
  const own = { host: "variorum.example.gov", origin: "http://variorum.example.gov" };
  expect((await send("POST", own)).status).toBe(200);
  expect((await send("GET", { host: "variorum.example.gov", origin: "https://evil.example" })).status).toBe(
    200,
  );
});
