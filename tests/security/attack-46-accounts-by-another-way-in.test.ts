import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { hashPassword } from "@/lib/server/auth/password";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { findOnlyWorkspace, updateAccount } from "@/lib/server/db/accounts";
import { database } from "@/lib/server/db/database";
import { beginConnecting } from "@/lib/server/services/account/begin-connecting";
import { beginIssuerSignIn } from "@/lib/server/services/account/begin-issuer-sign-in";
import { changePassword } from "@/lib/server/services/account/change-password";
import { disconnectIdentity } from "@/lib/server/services/account/disconnect-identity";
import { finishIssuerSignIn } from "@/lib/server/services/account/finish-issuer-sign-in";
import { invitePerson } from "@/lib/server/services/people/invite-person";
import { removePerson } from "@/lib/server/services/people/remove-person";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { type IssuedPerson, type RunningIssuer, startIssuer } from "@/tests/fixtures/oidc/start-issuer";

// A real issuer, as it is run: every sign-in goes through all of its pages.
const ORIGIN = "http://localhost:3000";
const PASSWORD = "three quiet words here";
const NOBODY: Viewer = { kind: "nobody" };
let issuer: RunningIssuer;
let scratch: string;
beforeAll(async () => {
  issuer = await startIssuer();
  scratch = mkdtempSync(path.join(tmpdir(), "variorum-issuer-"));
  writeFileSync(path.join(scratch, "secret"), `${issuer.clientSecret}\n`, { mode: 0o600 });
});
afterAll(async () => {
  await issuer.stop();
  rmSync(scratch, { recursive: true, force: true });
});
beforeEach(() => configure({}));
afterEach(() => vi.unstubAllEnvs());

function configure(more: Readonly<Record<string, string>>) {
  const all = {
    ISSUER: issuer.url,
    CLIENT_ID: issuer.clientId,
    CLIENT_SECRET_FILE: path.join(scratch, "secret"),
    NAME: "Office",
    ...more,
  };
  for (const [name, value] of Object.entries(all)) vi.stubEnv(`VARIORUM_OIDC_${name}`, value);
}
const newEmail = () => `${randomUUID()}@office.gov`;
const newPerson = (more: Partial<IssuedPerson> = {}): IssuedPerson => ({
  sub: randomUUID(),
  email: newEmail(),
  email_verified: true,
  name: "One of the office",
  ...more,
});

async function go(url: string, cookie: string, person: IssuedPerson | null, viewer = NOBODY) {
  issuer.next = person;
  const { search } = new URL(await issuer.follow(url));
  return { search, ...(await finishIssuerSignIn(viewer, cookie, ORIGIN, search)) };
}
async function signIn(person: IssuedPerson | null) {
  const { url, cookie } = await beginIssuerSignIn(ORIGIN, null);
  const { userId, path: to } = await go(url, cookie, person);
  return userId ?? to;
}
const refused = (why: string) => `/sign-in?issuer=${why}`;

/** The first workspace of the installation, in which the issuer has a say, with an administrator. */
async function firstWorkspace() {
  await makeWorkspace();
  const { prisma } = await database();
  const workspaceId = (await findOnlyWorkspace())?.id ?? "";
  const { id } = await prisma.user.create({
    data: {
      email: newEmail(),
      name: "Administrator",
      passwordHash: await hashPassword(PASSWORD),
      memberships: { create: { workspaceId, role: "admin" } },
    },
  });
  const admin = await viewerOfUser(id);
  if (admin.kind !== "person") throw new Error("no person");
  return { workspaceId, admin };
}
const invite = async (email: string, role: "reader" | "editor" = "editor") => {
  const { workspaceId, admin } = await firstWorkspace();
  await invitePerson(admin, { workspaceId, email, role }, ORIGIN);
  return { workspaceId, admin };
};
const membership = async (userId: string) => {
  const viewer = await viewerOfUser(userId);
  return viewer.kind === "person" ? viewer.memberships : viewer.kind;
};

test("who is invited comes in with the role of the invitation, and again, and the log tells", async () => {
  const person = newPerson();
  const { workspaceId } = await invite(person.email ?? "");
  const userId = await signIn(person);
  expect(await viewerOfUser(userId)).toMatchObject({
    email: person.email,
    name: person.name,
    memberships: { [workspaceId]: "editor" },
  });
  expect(await signIn({ ...person, email: newEmail(), email_verified: false })).toBe(userId);
  const { prisma } = await database();
  const events = await prisma.auditEvent.findMany({ where: { actor: `user:${userId}` } });
  expect(events.map(({ action }) => action)).toEqual(["invitation.accepted"]);
});

test("who is not invited stays out, unless anybody may come; who goes back is told so", async () => {
  const { workspaceId } = await firstWorkspace();
  const person = newPerson();
  expect(await signIn(person)).toBe(refused("not-invited"));
  expect(await signIn(null)).toBe(refused("cancelled"));
  configure({ PROVISION: "1" });
  expect(await membership(await signIn(person))).toEqual({ [workspaceId]: "reader" });
  configure({ PROVISION: "1", OTHERWISE: "reviewer" });
  expect(await membership(await signIn(newPerson()))).toEqual({ [workspaceId]: "reviewer" });
});

test("attack-46: an address that is not verified opens no account, makes none and uses no invitation", async () => {
  configure({ PROVISION: "1" });
  const person = newPerson();
  await invite(person.email ?? "");
  for (const email_verified of [false, undefined, "true", 1]) {
    const claimed = { ...person, email_verified } as IssuedPerson;
    expect(await signIn(claimed)).toBe(refused("unverified"));
  }
  const { prisma } = await database();
  expect(await prisma.user.count({ where: { email: person.email ?? "" } })).toBe(0);
});

test("attack-46: an account that is there already is not taken over, by a verified address neither", async () => {
  configure({ PROVISION: "1" });
  const { admin } = await firstWorkspace();
  for (const email of [admin.email, admin.email.toUpperCase(), ` ${admin.email}`])
    expect(await signIn(newPerson({ email }))).toBe(refused("taken"));
  expect(await signIn(newPerson({ email: admin.email, email_verified: false }))).toBe(refused("unverified"));
});

test("a person connects an account of the issuer after their password, and then signs in with it, whatever its address", async () => {
  const { admin } = await firstWorkspace();
  const person = newPerson({ email: newEmail(), email_verified: false });
  await expect(beginConnecting(admin, { current: "guessed" }, ORIGIN, randomUUID())).rejects.toMatchObject({
    code: "unauthenticated",
  });
  await expect(beginConnecting(NOBODY, { current: PASSWORD }, ORIGIN, randomUUID())).rejects.toMatchObject({
    code: "not-found",
  });
  const { url, cookie } = await beginConnecting(admin, { current: PASSWORD }, ORIGIN, randomUUID());
  expect(await go(url, cookie, person, admin)).toMatchObject({
    userId: null,
    path: "/settings/account?issuer=connected",
  });
  expect(await signIn(person)).toBe(admin.userId);

  await disconnectIdentity(admin, { current: PASSWORD }, randomUUID());
  expect(await signIn(person)).toBe(refused("unverified"));
});

test("attack-46: what was begun by one person connects nothing to another, and no account is connected to two", async () => {
  const [{ admin }, { admin: other }] = [await firstWorkspace(), await firstWorkspace()];
  const person = newPerson();
  const begun = await beginConnecting(admin, { current: PASSWORD }, ORIGIN, randomUUID());
  expect((await go(begun.url, begun.cookie, person, other)).path).toBe(refused("failed"));
  const again = await beginConnecting(admin, { current: PASSWORD }, ORIGIN, randomUUID());
  expect((await go(again.url, again.cookie, person, NOBODY)).path).toBe(refused("failed"));
  const mine = await beginConnecting(admin, { current: PASSWORD }, ORIGIN, randomUUID());
  expect((await go(mine.url, mine.cookie, person, admin)).path).toBe("/settings/account?issuer=connected");
  const theirs = await beginConnecting(other, { current: PASSWORD }, ORIGIN, randomUUID());
  expect((await go(theirs.url, theirs.cookie, person, other)).path).toBe("/settings/account?issuer=in-use");
  expect(await signIn(person)).toBe(admin.userId);
});

test("attack-46: a code is traded once", async () => {
  configure({ PROVISION: "1" });
  await firstWorkspace();
  const { url, cookie } = await beginIssuerSignIn(ORIGIN, null);
  const { search, userId } = await go(url, cookie, newPerson());
  expect(userId).not.toBeNull();
  expect(await finishIssuerSignIn(NOBODY, cookie, ORIGIN, search)).toEqual({
    userId: null,
    path: refused("failed"),
  });
});

test("attack-46: disabled, removed and of another domain: the issuer lets nobody back in", async () => {
  configure({ PROVISION: "1", DOMAINS: "office.gov" });
  const { workspaceId, admin } = await firstWorkspace();
  expect(await signIn(newPerson({ email: `${randomUUID()}@evil-office.gov` }))).toBe(refused("domain"));
  expect(await signIn(newPerson({ email: `${randomUUID()}@office.gov.evil.example` }))).toBe(
    refused("domain"),
  );
  const person = newPerson();
  const userId = await signIn(person);
  configure({ DOMAINS: "office.gov", GROUPS_CLAIM: "groups", ROLES: "all=editor", OTHERWISE: "reader" });
  await removePerson(admin, { workspaceId, userId, links: "close" });
  expect(await membership(await signIn({ ...person, groups: ["all"] }))).toEqual({});
  await updateAccount(person.email ?? "", { disabledAt: new Date() });
  expect(await signIn(person)).toBe(refused("disabled"));
  const { prisma } = await database();
  expect(
    await prisma.auditEvent.count({ where: { actor: `user:${userId}`, action: "account.sign-in-refused" } }),
  ).toBe(1);
});

test("roles go by groups at each sign-in; the last administrator stays one", async () => {
  configure({ PROVISION: "1", GROUPS_CLAIM: "groups", ROLES: "policy=editor, law = reviewer,board=admin" });
  const { workspaceId } = await firstWorkspace();
  const person = newPerson({ groups: ["law"] });
  const as = async (groups: readonly string[]) => {
    const end = await signIn({ ...person, groups });
    return end.startsWith("/") ? end : ((await membership(end)) as Record<string, string>)[workspaceId];
  };
  expect(await as(["law"])).toBe("reviewer");
  expect(await as(["law", "policy", "press"])).toBe("editor");
  expect(await as(["law"])).toBe("reviewer");
  expect(await as(["press"])).toBe(refused("no-role"));
  expect(await as(["board"])).toBe("admin");
  const { prisma } = await database();
  await prisma.membership.updateMany({
    where: { workspaceId, role: "admin", user: { email: { not: person.email ?? "" } } },
    data: { role: "editor" },
  });
  expect(await as(["law"])).toBe("admin");
});

test("an account without a password has none that could be guessed, and none to change", async () => {
  configure({ PROVISION: "1" });
  await firstWorkspace();
  const viewer = await viewerOfUser(await signIn(newPerson()));
  for (const current of ["", "null", "!", PASSWORD])
    await expect(
      changePassword(viewer, { password: "another three words", current }, randomUUID()),
    ).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(disconnectIdentity(viewer, { current: "x" }, randomUUID())).rejects.toMatchObject({
    code: "unauthenticated",
  });
});

test("of somebody who comes in twice at the same moment for the first time there is one", async () => {
  configure({ PROVISION: "1" });
  await firstWorkspace();
  const person = newPerson();
  const ends = await Promise.all([signIn(person), signIn(person), signIn(person)]);
  expect(new Set(ends).size).toBe(1);
  expect(ends[0]).toMatch(/^[0-9a-f-]{36}$/);
});
