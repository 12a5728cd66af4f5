import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { OPERATIONS } from "@/lib/server/api/operations";
import { sessionCookieName } from "@/lib/server/auth/session";
import { askApi } from "@/tests/factories/ask-api";
import { makeToken } from "@/tests/factories/make-token";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { startSession } from "@/tests/factories/start-session";
import { findChromium } from "@/tests/fixtures/find-chromium";
import { type Everything, makeEverything } from "./foreign-ids/make-everything";

let of: Everything;
beforeAll(async () => {
  vi.stubEnv(
    "VARIORUM_CHROMIUM",
    findChromium(() => undefined),
  );
  of = await makeEverything();
});

afterAll(() => vi.unstubAllEnvs());

/** Each operation, asked about something of the workspace with all that it needs. */
const questions = () =>
  OPERATIONS.map(({ method, path, body, needs, takesFile, scope, id }) => {
    const ids: Record<string, string> = {
      documentId: of.documentId,
      versionId: of.versionId,
      older: of.versionId,
      newer: of.newerId,
      annotationId: of.note.id,
      changeKey: of.collected.compared.changeKeys[0] ?? "",
      replyId: of.reply.id,
      codeId: of.codeId,
      topicId: of.codeId,
      briefingId: of.sharedBriefingId,
      userId: of.author.kind === "person" ? of.author.userId : "",
    };
    const given = {
      NewDocument: { title: "A paper" },
      NewAnnotation: { ...of.passage, text: "x" },
      AnnotationChange: { text: "x" },
      PersonChange: { disabled: true },
      JudgementChange: { reviewed: true },
      AssignmentChange: { assigneeId: null },
      ReplyWords: { text: "x" },
      ResolvedChange: { resolved: true },
      StatedCode: { name: `A code ${randomUUID()}` },
      TagsChange: { tags: [] },
      NewInvitation: { email: "somebody@example.gov", role: "reader" },
    };
    const named = id === "importVersion" || id === "previewFile" ? ["fileName=paper.txt"] : [];
    const sought = id === "search" ? ["q=support"] : [];
    const within =
      /^list(Doc|Peo|Cod|Top|Bri)|^disable|^create(Document|Code)|^preview|^search|^write(Topics|Notes)|^invite|^makeReset/.test(
        id,
      )
        ? [`workspace=${of.workspace.id}`]
        : [];
    const fields = [...named, ...sought, ...within].join("&");
    const query = fields === "" ? "" : `?${fields}`;
    return {
      id,
      scope,
      question: `${method} ${path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "")}${query}`,
      asked: {
        ...(body ? { body: given[body] } : {}),
        ...(takesFile ? { body: "A paper.\n\nOne thing is said." } : {}),
        headers: {
          ...(needs === "If-Match" ? { "if-match": '"r99.x"' } : {}),
          ...(needs === "Idempotency-Key" ? { "idempotency-key": randomUUID() } : {}),
        },
      },
    };
  });

test("a cookie opens nothing, a token in the address is refused, and nobody is told which was wrong", async () => {
  const admin = await of.workspace.person("admin");
  const cookie = `${sessionCookieName()}=${(await startSession(admin.userId)).cookie}`;
  for (const { question, asked } of questions()) {
    const answer = await askApi(null, question, { ...asked, headers: { ...asked.headers, cookie } });
    expect([answer.status, answer.headers.get("www-authenticate")], question).toEqual([401, "Bearer"]);
  }
  const token = await makeToken(admin.userId);
  expect((await askApi(null, `GET /me?access_token=${token}`)).status).toBe(401);
  expect((await askApi(token, `GET /me?access_token=${token}`)).status).toBe(400);
  const wrong = await askApi(`variorum_${"A".repeat(43)}`, "GET /me");
  expect([wrong.status, wrong.headers.get("www-authenticate")]).toEqual([
    401,
    'Bearer error="invalid_token"',
  ]);
});

test("a token beyond its scope: refused before anything is looked at", async () => {
  const admin = await of.workspace.person("admin");
  const tokens = {
    read: await makeToken(admin.userId, "read"),
    write: await makeToken(admin.userId, "write"),
  };
  for (const { question, asked, scope } of questions()) {
    if (scope !== "read") expect((await askApi(tokens.read, question, asked)).status, question).toBe(403);
    if (scope === "admin") expect((await askApi(tokens.write, question, asked)).status, question).toBe(403);
  }
});

test("attack-51: of another workspace there is nothing, and it cannot be told from what is nowhere", async () => {
  const stranger = await (await makeWorkspace("Elsewhere")).person("admin");
  const token = await makeToken(stranger.userId, "admin");
  for (const { id, question, asked } of questions().filter(({ id: each }) => each !== "readMe")) {
    const foreign = await askApi(token, question, asked);
    expect(foreign.status, id).toBe(404);
    const unknown = await askApi(
      token,
      question.replace(/[0-9a-f-]{36}/g, () => randomUUID()),
      asked,
    );
    expect(unknown.value, id).toEqual(foreign.value);
  }
});

test("attack-52: no answer holds another person's draft, an address of somebody, or a field that is not described", async () => {
  const reader = await of.workspace.person("reader");
  const token = await makeToken(reader.userId);
  for (const { scope, question } of questions().filter((each) => each.scope === "read")) {
    const { status, value } = await askApi(token, question);
    expect([scope, status], question).toEqual(["read", 200]);
    if (!question.startsWith("GET /me"))
      expect(
        value instanceof Uint8Array ? new TextDecoder().decode(value) : JSON.stringify(value),
      ).not.toMatch(/@example|"may"|passwordHash/);
  }
});

test("too many requests in a minute: told when to come again, by token", async () => {
  const [one, other] = [await of.workspace.person("reader"), await of.workspace.person("reader")];
  const [token, others] = [await makeToken(one.userId), await makeToken(other.userId)];
  let last = await askApi(token, "GET /nothing");
  for (let asked = 0; asked < 600; asked++) last = await askApi(token, "GET /nothing");
  expect(last.status).toBe(429);
  expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await askApi(others, "GET /me")).status).toBe(200);
});
