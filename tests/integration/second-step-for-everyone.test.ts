import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { viewerOfSession, viewerToSetUp } from "@/lib/server/auth/current-viewer";
import { recordSession } from "@/lib/server/auth/record-session";
import { newClaims, sealSession } from "@/lib/server/auth/session";
import { viewerOfEmail } from "@/lib/server/auth/viewer-of-email";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { database } from "@/lib/server/db/database";
import { deletePasskey, insertPasskey } from "@/lib/server/db/passkeys";
import {
  deleteSecondFactor,
  deleteSecondFactorByOperator,
  insertAuthenticator,
} from "@/lib/server/db/second-factors";
import type { ProofOfPerson } from "@/lib/server/db/sessions";
import { listPeople } from "@/lib/server/services/people/list-people";
import { requireSecondStep } from "@/lib/server/services/people/require-second-step";
import { resetTwoStep } from "@/lib/server/services/people/reset-two-step";
import { askApi } from "@/tests/factories/ask-api";
import { makeToken } from "@/tests/factories/make-token";
import { makeWorkspace } from "@/tests/factories/make-workspace";

const NOBODY = { kind: "nobody" };
const turnOnApp = (userId: string) => insertAuthenticator(userId, { sealedSecret: "x", lastStep: 0 }, []);
const givePasskey = async (userId: string) => {
  const id = randomUUID();
  await insertPasskey(userId, { id, publicKey: "AA", counter: 0, transports: [], name: "Key" });
  return id;
};

async function signedIn(userId: string, proof: Partial<ProofOfPerson> = {}): Promise<string> {
  const claims = newClaims(userId);
  await recordSession(claims, null, proof);
  return sealSession(claims);
}

/** A workspace that asks for it, of an administrator who has an app. */
async function asking() {
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  const member = await workspace.person("editor");
  await turnOnApp(admin.userId);
  const before = await signedIn(member.userId);
  await requireSecondStep(admin, { workspaceId: workspace.id, required: true });
  return { workspace, admin, member, before };
}

test("it is turned on by an administrator who has a second step, told to members, and stands in the audit log once", async () => {
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  const input = { workspaceId: workspace.id, required: true };
  await expect(requireSecondStep(admin, input)).rejects.toMatchObject({ code: "conflict" });
  await expect(requireSecondStep(await workspace.person("editor"), input)).rejects.toMatchObject({
    code: "forbidden",
  });
  expect((await listPeople(admin)).requiresSecondStep).toBe(false);
  await turnOnApp(admin.userId);
  await requireSecondStep(admin, input);
  await requireSecondStep(admin, input);
  expect((await listPeople(admin)).requiresSecondStep).toBe(true);
  const { prisma } = await database();
  const where = { workspaceId: workspace.id, action: "workspace.second-step-required" };
  expect(await prisma.auditEvent.count({ where })).toBe(1);
});

test("an administrator whom an issuer alone signs in turns it on and is not held back; with a password beside it they need a step of their own", async () => {
  const { prisma } = await database();
  const workspace = await makeWorkspace();
  const both = await workspace.person("admin");
  const alone = await workspace.person("admin");
  for (const { userId } of [both, alone])
    await prisma.identity.create({ data: { issuer: "https://id.example.org", subject: userId, userId } });
  await prisma.user.update({ where: { id: alone.userId }, data: { passwordHash: null } });
  const input = { workspaceId: workspace.id, required: true };
  await expect(requireSecondStep(both, input)).rejects.toMatchObject({ code: "conflict" });
  await requireSecondStep(alone, input);
  expect((await listPeople(alone)).requiresSecondStep).toBe(true);
  const session = await signedIn(alone.userId, { issuer: "https://id.example.org" });
  expect(await viewerOfSession(session)).toMatchObject({ userId: alone.userId });
  await requireSecondStep(alone, { ...input, required: false });
});

test("a session of before, a token and a feed of whoever has none stand for nobody until an app is set up", async () => {
  const { member, before } = await asking();
  expect(await viewerOfSession(before)).toEqual(NOBODY);
  expect(await viewerToSetUp(before)).toMatchObject({ userId: member.userId, memberships: {} });
  expect(await viewerOfUser(member.userId), "a feed").toEqual(NOBODY);
  expect((await askApi(await makeToken(member.userId), "GET /me")).status).toBe(401);
  expect(await viewerOfEmail(member.email), "the operator vouches").toMatchObject({ kind: "person" });

  await turnOnApp(member.userId);
  expect(await viewerOfSession(await signedIn(member.userId, { secondFactor: "app" }))).toMatchObject({
    userId: member.userId,
  });
  expect((await askApi(await makeToken(member.userId), "GET /me")).status).toBe(200);
});

test("a passkey counts for the session it began: a password beside it reaches nothing and sets nothing up", async () => {
  const { member } = await asking();
  await givePasskey(member.userId);
  const byPassword = await signedIn(member.userId);
  expect(await viewerOfSession(byPassword)).toEqual(NOBODY);
  expect(await viewerToSetUp(byPassword)).toEqual(NOBODY);
  const byPasskey = await signedIn(member.userId, { secondFactor: "passkey" });
  expect(await viewerOfSession(byPasskey)).toMatchObject({ userId: member.userId });
});

test("an issuer counts for the session it began", async () => {
  const { member } = await asking();
  expect(
    await viewerOfSession(await signedIn(member.userId, { issuer: "https://id.example.org" })),
  ).toMatchObject({ userId: member.userId });
  expect(await viewerOfSession(await signedIn(member.userId))).toEqual(NOBODY);
});

test("the last of app and passkeys stays, also where both are taken away at once", async () => {
  const { workspace, admin, member } = await asking();
  await turnOnApp(member.userId);
  await expect(deleteSecondFactor(member.userId)).rejects.toMatchObject({ code: "conflict" });
  const passkey = await givePasskey(member.userId);
  const ends = await Promise.allSettled([
    deleteSecondFactor(member.userId),
    deletePasskey(member.userId, passkey),
  ]);
  expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await requireSecondStep(admin, { workspaceId: workspace.id, required: false });
  await deleteSecondFactor(admin.userId);
});

test("a reset leads to setting one up again, by an administrator and, for the last of them, at the terminal", async () => {
  const { workspace, admin, member } = await asking();
  await turnOnApp(member.userId);
  await resetTwoStep(admin, { workspaceId: workspace.id, userId: member.userId });
  await deleteSecondFactorByOperator(admin.email);
  for (const { userId } of [member, admin]) {
    const sealed = await signedIn(userId);
    expect(await viewerOfSession(sealed)).toEqual(NOBODY);
    expect(await viewerToSetUp(sealed)).toMatchObject({ userId });
  }
});
