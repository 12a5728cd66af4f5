import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Role } from "@/lib/core/permissions/roles";
import { hashPassword } from "@/lib/server/auth/password";
import { sessionCookieName } from "@/lib/server/auth/session";
import { newVisit, shareCookieName, shareCookieValue } from "@/lib/server/auth/share-cookie";
import { closeDatabase, database, databaseSlot } from "@/lib/server/db/database";
import { openDatabase } from "@/lib/server/db/open-database";
import { env } from "@/lib/server/env";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { makeToken } from "@/tests/factories/make-token";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace, type TestWorkspace } from "@/tests/factories/make-workspace";
import { startSession } from "@/tests/factories/start-session";
import { type OwnPostgres, startOwn } from "@/tests/fixtures/databases/start-postgres";
import { openStream } from "@/tests/fixtures/server/open-stream";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";
import { builtActions, putQuestion } from "./route-matrix/put-question";

const PASSWORD = "the password of everybody here";
let scratch: string;
let postgres: OwnPostgres;
let servers: readonly RunningServer[];
let one: RunningServer;
let other: RunningServer;
let workspace: TestWorkspace;
let passwordHash: string;
let versionId: string;
let documentId: string;
let admin: Awaited<ReturnType<typeof signedIn>>;

beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), "variorum-ended-"));
  postgres = await startOwn();
  const environment = {
    DATABASE_URL: postgres.url("postgres"),
    VARIORUM_SECRET: "two processes that know the same secret",
    VARIORUM_DATA: scratch,
  };
  Object.assign(process.env, environment);
  // This process is the one that people come by; the two that are tried are asked over HTTP alone.
  databaseSlot().open = () => openDatabase(env(), "the test");
  passwordHash = await hashPassword(PASSWORD);
  workspace = await makeWorkspace();
  admin = await signedIn("admin");
  ({ versionId, documentId } = await makeVersion(admin.person, workspace.id));
  servers = [await startServer(environment), await startServer(environment)];
  [one, other] = servers as [RunningServer, RunningServer];
});
afterAll(async () => {
  await closeDatabase();
  for (const server of servers ?? []) await server.stop({ keepData: true });
  await postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

async function signedIn(role: Role) {
  const person = await workspace.person(role);
  const { prisma } = await database();
  await prisma.user.update({ where: { id: person.userId }, data: { passwordHash } });
  const { cookie, claims } = await startSession(person.userId);
  return {
    person,
    sessionId: claims.sessionId,
    cookie: `${sessionCookieName()}=${cookie}`,
    token: await makeToken(person.userId, "read"),
  };
}
type SignedIn = Awaited<ReturnType<typeof signedIn>>;

/** Acts through a process as the pages do. */
async function act(server: RunningServer, cookie: string, name: string, input: unknown): Promise<string> {
  const { id = "", pages = [] } = builtActions().get(name) ?? {};
  const page = pages.find((each) => !each.includes("[")) ?? "/";
  return (await putQuestion(server.url, cookie, { path: page, action: id, input })).end;
}

const pageEnd = async ({ url }: RunningServer, { cookie }: SignedIn) =>
  (await putQuestion(url, cookie, { path: `/documents/${documentId}` })).end;
const apiEnd = async ({ url }: RunningServer, { token }: SignedIn) =>
  (await fetch(`${url}/api/v1/documents/${documentId}`, { headers: { authorization: `Bearer ${token}` } }))
    .status;
const eventsOf = ({ url }: RunningServer) => `${url}/api/versions/${versionId}/events`;

/** Everything somebody has open at the other process: a page that it keeps, their token, a stream. */
async function haveOpen(who: SignedIn) {
  // The second time it is sent again as it was kept.
  for (let turn = 0; turn < 2; turn++) expect(await pageEnd(other, who)).toBe("200");
  expect(await apiEnd(other, who)).toBe(200);
  const stream = await openStream(eventsOf(other), who.cookie);
  expect(await stream.next()).toMatchObject({ kind: expect.any(String) });
  return stream;
}

async function untilEnded(stream: Awaited<ReturnType<typeof openStream>>): Promise<number> {
  const began = performance.now();
  while ((await stream.next()) !== null);
  return performance.now() - began;
}

test.each(["people.disablePerson", "people.removePerson"])(
  "attack-44: %s through one process shuts page, kept page, token and stream at the other at once",
  async (name) => {
    const who = await signedIn("editor");
    const stream = await haveOpen(who);
    const about = { workspaceId: workspace.id, userId: who.person.userId };
    const how = name === "people.disablePerson" ? { disabled: true } : { links: "close" };
    expect(await act(one, admin.cookie, name, { ...about, ...how })).toBe("ok");
    // The first question after the acknowledgement, and not a later one.
    expect(await pageEnd(other, who)).toBe("sign-in");
    expect(await apiEnd(other, who)).toBe(401);
    expect(await untilEnded(stream)).toBeLessThan(1_000);
    expect((await openStream(eventsOf(other), who.cookie)).status).toBe(404);
    expect(await pageEnd(one, who)).toBe("sign-in");
  },
);

test("attack-44: a session that is ended through one process is nobody at the other; one's other session goes on", async () => {
  const who = await signedIn("reader");
  const second = await startSession(who.person.userId);
  const elsewhere = { ...who, cookie: `${sessionCookieName()}=${second.cookie}` };
  const stream = await haveOpen(who);
  expect(await pageEnd(other, elsewhere)).toBe("200");
  expect(await act(one, elsewhere.cookie, "account.endSession", { sessionId: who.sessionId })).toBe("ok");
  expect(await pageEnd(other, who)).toBe("sign-in");
  expect(await untilEnded(stream)).toBeLessThan(1_000);
  expect(await pageEnd(other, elsewhere)).toBe("200");
});

test("attack-58: an access token that is ended through one process opens nothing at the other", async () => {
  const who = await signedIn("reader");
  expect(await apiEnd(other, who)).toBe(200);
  const { prisma } = await database();
  const { id: tokenId } = await prisma.accessToken.findFirstOrThrow({
    where: { userId: who.person.userId },
    select: { id: true },
  });
  expect(await act(one, who.cookie, "access-tokens.revokeAccessToken", { tokenId })).toBe("ok");
  expect(await apiEnd(other, who)).toBe(401);
});

test("attack-56: a share link that is revoked through one process is gone at the other, by its cookie and by its address", async () => {
  const { link, url } = await createShareLink(admin.person, { versionId, withNotes: true, days: 1 }, "");
  const cookie = `${shareCookieName()}=${shareCookieValue(link.id, newVisit())}`;
  const shared = () => putQuestion(other.url, cookie, { path: `/shared/${link.id}` });
  for (let turn = 0; turn < 2; turn++) expect((await shared()).words).toContain("safe and orderly travel");
  expect(await act(one, admin.cookie, "share-links.revokeShareLink", { linkId: link.id })).toBe("ok");
  const after = await shared();
  expect(after.end).toBe("404");
  expect(after.words).not.toContain("safe and orderly travel");
  const address = await putQuestion(other.url, "", { path: url.slice(url.indexOf("/s/")) });
  expect(["404", "no link"]).toContain(address.end);
});

test("attack-39: guesses at a password are counted across both processes; attack-40: the person gets in where they are known", async () => {
  const { person } = await signedIn("reader");
  const { id = "" } = builtActions().get("account.signIn") ?? {};
  const tryAt = async ({ url }: RunningServer, password: string, cookie = "") => {
    const answer = await fetch(`${url}/sign-in`, {
      method: "POST",
      headers: { cookie, origin: url, "next-action": id, "content-type": "text/plain;charset=UTF-8" },
      body: JSON.stringify([{ email: person.email, password }]),
    });
    const device = answer.headers.getSetCookie().find((each) => each.startsWith("variorum-device="));
    const words = await answer.text();
    return { device, end: /"error":\{"code":"([a-z-]+)"/.exec(words)?.[1] ?? /"ok":true/.exec(words)?.[0] };
  };
  const { device = "", end } = await tryAt(one, PASSWORD);
  expect(end).toBe('"ok":true');
  expect(device).toMatch(/^variorum-device=[\w.-]+; Path=\/; .*HttpOnly; SameSite=lax$/i);
  const ends: (string | undefined)[] = [];
  for (let turn = 0; turn < 11; turn++)
    ends.push((await tryAt(turn % 2 === 0 ? one : other, "a wrong password")).end);
  expect(ends).toEqual([...Array(10).fill("unauthenticated"), "busy"]);
  for (const server of servers) expect((await tryAt(server, PASSWORD)).end).toBe("busy");
  for (const server of servers)
    expect((await tryAt(server, PASSWORD, device.split(";")[0])).end).toBe('"ok":true');
});

test.each(["people.removePerson", "people.changeRole", "people.disablePerson"])(
  "attack-57: of two administrators who do %s to each other through two processes at the same moment one is left",
  async (name) => {
    const [mine, before] = [workspace, admin];
    try {
      for (let round = 0; round < 6; round++) {
        workspace = await makeWorkspace(`Round ${round}`);
        const pair = [await signedIn("admin"), await signedIn("admin")] as const;
        const how = {
          "people.removePerson": { links: "close" },
          "people.changeRole": { role: "reader" },
          "people.disablePerson": { disabled: true },
        }[name];
        const ends = await Promise.all(
          pair.map(({ cookie }, at) =>
            act(at === 0 ? one : other, cookie, name, {
              ...how,
              workspaceId: workspace.id,
              userId: pair[1 - at]?.person.userId,
            }),
          ),
        );
        expect(ends.filter((end) => end === "ok")).toHaveLength(1);
        // Whoever came second was told why, or was nobody any more.
        expect(ends.find((end) => end !== "ok")).toMatch(/^(conflict|forbidden|not-found|sign-in|redirect)$/);
        const { prisma } = await database();
        const left = await prisma.membership.count({
          where: { workspaceId: workspace.id, role: "admin", user: { disabledAt: null } },
        });
        expect(left).toBe(1);
      }
    } finally {
      [workspace, admin] = [mine, before];
    }
  },
);
