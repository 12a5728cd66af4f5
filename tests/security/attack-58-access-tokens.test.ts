import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Role } from "@/lib/core/permissions/roles";
import { can } from "@/lib/core/permissions/rules";
import type { TokenScope } from "@/lib/core/permissions/token-scope";
import { hashPassword } from "@/lib/server/auth/password";
import { openSession } from "@/lib/server/auth/session";
import { viewerOfToken } from "@/lib/server/auth/viewer-of-token";
import { database } from "@/lib/server/db/database";
import { changePassword } from "@/lib/server/services/account/change-password";
import { endOtherSessions } from "@/lib/server/services/account/end-other-sessions";
import { makeAccessToken } from "@/lib/server/services/account/make-access-token";
import { openAccount } from "@/lib/server/services/account/open-account";
import { revokeAccessToken } from "@/lib/server/services/account/revoke-access-token";
import { changeRole } from "@/lib/server/services/people/change-role";
import { disablePerson } from "@/lib/server/services/people/disable-person";
import { removePerson } from "@/lib/server/services/people/remove-person";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { startSession } from "@/tests/factories/start-session";

const PASSWORD = "three quiet words here";
const passwordHash = hashPassword(PASSWORD);
const somewhere = () => randomUUID();

async function somebody(role: Role = "editor") {
  const workspace = await makeWorkspace();
  const person = await workspace.person(role);
  const { prisma } = await database();
  await prisma.user.update({ where: { id: person.userId }, data: { passwordHash: await passwordHash } });
  return { workspace, person };
}
type Somebody = Awaited<ReturnType<typeof somebody>>;

const make = ({ person }: Pick<Somebody, "person">, asked: object = {}) =>
  makeAccessToken(
    person,
    { name: "Nightly export", scope: "read", days: 30, current: PASSWORD, ...asked },
    somewhere(),
  );
const opens = (token: string) => viewerOfToken(`Bearer ${token}`);

async function withToken(role: Role = "editor", scope: TokenScope = "read") {
  const of = await somebody(role);
  const { token } = await make(of, { scope });
  const [view] = (await openAccount(of.person, null)).accessTokens;
  return { ...of, token, tokenId: view?.id ?? "" };
}

test("a token stands for its person; only its hash is kept, and what is shown does not give it away", async () => {
  const { person, token } = await withToken();
  expect((await opens(token))?.viewer).toMatchObject({ kind: "person", userId: person.userId });
  const { accessTokens } = await openAccount(person, null);
  expect(accessTokens).toMatchObject([
    { name: "Nightly export", scope: "read", lastUsedAt: expect.any(String), isExpired: false },
  ]);
  expect(accessTokens[0]?.beginning).toHaveLength(13);
  expect(JSON.stringify(accessTokens)).not.toContain(token.slice(0, 20));
  const { prisma } = await database();
  const rows = await prisma.accessToken.findMany({ where: { userId: person.userId } });
  expect(JSON.stringify(rows)).not.toContain(token.slice(13));
  const log = await prisma.auditEvent.findMany({ where: { actor: `user:${person.userId}` } });
  const [row] = await prisma.accessToken.findMany({ where: { userId: person.userId } });
  // The whole moment, so that whoever reads the log reads the day it falls on where they are.
  expect(log.find(({ action }) => action === "account.token-made")?.details).toMatchObject({
    until: row?.expiresAt.toISOString(),
  });
  expect(JSON.stringify(log)).not.toContain(token.slice(13));
});

test("guessed, changed by a letter, in other forms, or twice: nobody", async () => {
  const { person, token } = await withToken();
  const { cookie } = await startSession(person.userId);
  const last = token.endsWith("A") ? "B" : "A";
  for (const authorization of [
    null,
    "",
    "Bearer",
    "Bearer ",
    token,
    `Basic ${token}`,
    `Bearer ${token.slice(0, -1)}${last}`,
    `Bearer ${token} ${token}`,
    `Bearer ${token}, Bearer ${token}`,
    `Bearer ${token}\n`,
    `Bearer ${token.slice("variorum_".length)}`,
    `Bearer ${"variorum_".padEnd(52, "A")}`,
    `Bearer ${"A".repeat(1_000_000)}`,
    `Bearer ${cookie}`,
  ])
    expect(await viewerOfToken(authorization), String(authorization).slice(0, 80)).toBeNull();
  expect(await openSession(token), "a token is no cookie").toBeNull();
});

test("beyond its scope: in no workspace it is more than its scope, nor more than its person", async () => {
  for (const [role, scope, may, not] of [
    ["admin", "read", "document.read", "annotation.create"],
    ["admin", "write", "document.edit", "people.manage"],
    ["admin", "admin", "people.manage", null],
    ["reviewer", "write", "annotation.create", "document.edit"],
    ["reader", "write", "document.read", "annotation.create"],
  ] as const) {
    const { workspace, token } = await withToken(role, scope);
    const { viewer } = (await opens(token)) ?? { viewer: { kind: "nobody" } as const };
    expect(can(viewer, may, { workspaceId: workspace.id }), `${role} ${scope} ${may}`).toBe(true);
    if (not) expect(can(viewer, not, { workspaceId: workspace.id }), `${role} ${scope} ${not}`).toBe(false);
  }
});

test("a scope above its person: refused when asked for, and worth nothing once the role is gone", async () => {
  await expect(make(await somebody("editor"), { scope: "admin" })).rejects.toMatchObject({
    code: "forbidden",
  });
  const { workspace, person, token } = await withToken("admin", "admin");
  const other = await workspace.person("admin");
  await changeRole(other, { workspaceId: workspace.id, userId: person.userId, role: "reader" });
  const { viewer } = (await opens(token)) ?? { viewer: { kind: "nobody" } as const };
  expect(can(viewer, "people.manage", { workspaceId: workspace.id })).toBe(false);
});

test("expired, revoked: nothing from the next request on; of somebody else's none is revoked", async () => {
  const { prisma } = await database();
  const expired = await withToken();
  await prisma.accessToken.update({ where: { id: expired.tokenId }, data: { expiresAt: new Date() } });
  expect(await opens(expired.token)).toBeNull();
  expect((await openAccount(expired.person, null)).accessTokens).toMatchObject([{ isExpired: true }]);

  const [revoked, other] = [await withToken(), await withToken()];
  const { tokenId } = revoked;
  await expect(revokeAccessToken(other.person, { tokenId })).rejects.toMatchObject({ code: "not-found" });
  expect(await opens(revoked.token)).not.toBeNull();
  await revokeAccessToken(revoked.person, { tokenId });
  expect(await opens(revoked.token)).toBeNull();
  await expect(revokeAccessToken(revoked.person, { tokenId })).rejects.toMatchObject({ code: "not-found" });
});

test("of somebody disabled or removed: ended at once, and not back with the account", async () => {
  const disabled = await withToken();
  const admin = await disabled.workspace.person("admin");
  const about = { workspaceId: disabled.workspace.id, userId: disabled.person.userId };
  await disablePerson(admin, { ...about, disabled: true });
  expect(await opens(disabled.token)).toBeNull();
  await disablePerson(admin, { ...about, disabled: false });
  expect(await opens(disabled.token)).toBeNull();

  const removed = await withToken();
  const { workspace } = removed;
  await removePerson(await workspace.person("admin"), {
    workspaceId: workspace.id,
    userId: removed.person.userId,
    links: "close",
  });
  expect(await opens(removed.token)).toBeNull();
});

test("a new password ends them all; signing out elsewhere ends none", async () => {
  const of = await withToken();
  const { sessionId } = (await startSession(of.person.userId)).claims;
  await endOtherSessions(of.person, sessionId);
  expect(await opens(of.token)).not.toBeNull();
  await changePassword(of.person, { password: `${PASSWORD} and more`, current: PASSWORD }, somewhere());
  expect(await opens(of.token)).toBeNull();
  expect((await openAccount(of.person, null)).accessTokens).toEqual([]);
});

test("making one needs the password, and there are twenty at most, however many are asked for at once", async () => {
  const of = await somebody();
  await expect(make(of, { current: "not the password" })).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(
    makeAccessToken(
      { kind: "nobody" },
      {
        name: "x",
        scope: "read",
        days: 1,
        current: PASSWORD,
      },
      somewhere(),
    ),
  ).rejects.toMatchObject({ code: "not-found" });
  for (let made = 0; made < 19; made++) await make(of);
  const ends = await Promise.allSettled([make(of), make(of), make(of)]);
  expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});
