import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Person } from "@/lib/core/permissions/viewer";
import { viewerOfSession } from "@/lib/server/auth/current-viewer";
import { hashPassword } from "@/lib/server/auth/password";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { updateAccount } from "@/lib/server/db/accounts";
import { database } from "@/lib/server/db/database";
import { changeEmail } from "@/lib/server/services/account/change-email";
import { changePassword } from "@/lib/server/services/account/change-password";
import { acceptInvitation } from "@/lib/server/services/people/accept-invitation";
import { changeRole } from "@/lib/server/services/people/change-role";
import { disablePerson } from "@/lib/server/services/people/disable-person";
import { invitePerson } from "@/lib/server/services/people/invite-person";
import { listPeople } from "@/lib/server/services/people/list-people";
import { makeResetLink } from "@/lib/server/services/people/make-reset-link";
import { openInvitation } from "@/lib/server/services/people/open-invitation";
import { openResetLink } from "@/lib/server/services/people/open-reset-link";
import { removePerson } from "@/lib/server/services/people/remove-person";
import { resetPassword } from "@/lib/server/services/people/reset-password";
import { revokeInvitation } from "@/lib/server/services/people/revoke-invitation";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { startSession } from "@/tests/factories/start-session";

const ORIGIN = "https://variorum.example.gov";
const PASSWORD = "three quiet words here";
const NOT_FOUND = { code: "not-found" };
const tokenOf = ({ url }: { url: string }) => url.slice(url.lastIndexOf("/") + 1);
const newEmail = () => `${randomUUID()}@example.gov`;

async function invited(role: "reader" | "admin" = "reader", email = newEmail()) {
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  const made = await invitePerson(admin, { workspaceId: workspace.id, email, role }, ORIGIN);
  return { workspace, admin, email, made, token: tokenOf(made) };
}
const accept = (token: string, password = PASSWORD) =>
  acceptInvitation({ token, name: "New here", password }, randomUUID());

test("an invitation makes one member with the role and the address it says, once", async () => {
  const { workspace, email, token, admin } = await invited();
  expect(await openInvitation(token)).toMatchObject({ email, role: "reader", hasAccount: false });
  const userId = await accept(token);
  expect(await viewerOfUser(userId)).toMatchObject({ email, memberships: { [workspace.id]: "reader" } });
  await expect(accept(token)).rejects.toMatchObject(NOT_FOUND);
  await expect(openInvitation(token)).rejects.toMatchObject(NOT_FOUND);
  expect((await listPeople(admin)).invitations).toEqual([]);
});

test("of many who accept one invitation at the same moment one gets in", async () => {
  const { token } = await invited();
  const ends = await Promise.allSettled(Array.from({ length: 6 }, () => accept(token)));
  expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("neither the token nor anything that opens it is stored or listed", async () => {
  const { token, admin, workspace } = await invited();
  const { prisma } = await database();
  const rows = [
    await prisma.invitation.findMany({ where: { workspaceId: workspace.id } }),
    await prisma.auditEvent.findMany({ where: { workspaceId: workspace.id } }),
    await listPeople(admin),
  ];
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(token).toMatch(/^[\w-]{43}$/);
});

test("guessed, cut, expired, revoked and replaced invitations open nothing, in the same words", async () => {
  const { token, admin, workspace, email, made } = await invited();
  const says = (guess: string) =>
    accept(guess).then(String, (error: Error) => `${error.name} ${error.message}`);
  const guessed = await says(randomUUID());
  for (const guess of ["", token.slice(0, -1), `${token}x`, token.toLowerCase(), "x".repeat(10_000)])
    expect(await says(guess)).toBe(guessed);

  const replaced = await invitePerson(admin, { workspaceId: workspace.id, email, role: "editor" }, ORIGIN);
  expect(await says(token), "replaced by a newer one").toBe(guessed);
  await revokeInvitation(admin, { invitationId: replaced.invitation.id });
  expect(await says(tokenOf(replaced))).toBe(guessed);
  await revokeInvitation(admin, { invitationId: made.invitation.id });

  const late = await invitePerson(admin, { workspaceId: workspace.id, email, role: "editor" }, ORIGIN);
  const { prisma } = await database();
  await prisma.invitation.update({
    where: { id: late.invitation.id },
    data: { expiresAt: new Date(Date.now() - 1) },
  });
  expect(await says(tokenOf(late))).toBe(guessed);
});

test("an invitation is worth nothing once who made it is no administrator any more", async () => {
  for (const end of [
    (admin: Person, other: Person, workspaceId: string) =>
      changeRole(other, { workspaceId, userId: admin.userId, role: "editor" }),
    (admin: Person, other: Person, workspaceId: string) =>
      disablePerson(other, { workspaceId, userId: admin.userId, disabled: true }),
    (admin: Person, other: Person, workspaceId: string) =>
      removePerson(other, { workspaceId, userId: admin.userId, links: "close" }),
  ]) {
    const { workspace, admin, token } = await invited("admin");
    await end(admin, await workspace.person("admin"), workspace.id);
    await expect(accept(token)).rejects.toMatchObject(NOT_FOUND);
  }
});

test("an invitation of somebody who has an account asks for its password, sets none, and keeps a role held", async () => {
  const elsewhere = await invited();
  const userId = await accept(elsewhere.token);
  const { token, workspace } = await invited("admin", elsewhere.email);
  expect((await openInvitation(token)).hasAccount).toBe(true);
  await expect(accept(token, "what the inviter would like it to be")).rejects.toMatchObject({
    code: "unauthenticated",
  });
  await accept(token);
  expect(await viewerOfUser(userId)).toMatchObject({
    memberships: { [workspace.id]: "admin", [elsewhere.workspace.id]: "reader" },
  });
});

test("an administrator cannot go into another workspace by setting the password of one of its people", async () => {
  const theirs = await invited("admin");
  const both = await accept(theirs.token);
  const mine = await invited("admin", theirs.email);
  await accept(mine.token);
  const member = { workspaceId: mine.workspace.id, userId: both };
  for (const act of [
    () => makeResetLink(mine.admin, member, ORIGIN),
    () => disablePerson(mine.admin, { ...member, disabled: true }),
  ])
    await expect(act()).rejects.toMatchObject({ code: "conflict" });
  const [row] = (await listPeople(mine.admin)).members.filter(({ userId }) => userId === both);
  expect(row?.may).toEqual({ changeRole: true, remove: true, manageAccount: false });
  await removePerson(mine.admin, { ...member, links: "close" });
  expect(await viewerOfUser(both)).toMatchObject({ memberships: { [theirs.workspace.id]: "admin" } });
});

test("nobody promotes, disables, removes or resets themselves, and ids of another workspace name nobody", async () => {
  const workspace = await makeWorkspace();
  const [admin, second, editor] = [
    await workspace.person("admin"),
    await workspace.person("admin"),
    await workspace.person("editor"),
  ];
  const me = { workspaceId: workspace.id, userId: editor.userId };
  await expect(changeRole(editor, { ...me, role: "admin" })).rejects.toMatchObject({ code: "forbidden" });
  const own = { workspaceId: workspace.id, userId: admin.userId };
  await expect(disablePerson(admin, { ...own, disabled: true })).rejects.toMatchObject({ code: "conflict" });
  await expect(removePerson(admin, { ...own, links: "close" })).rejects.toMatchObject({ code: "conflict" });
  await expect(makeResetLink(admin, own, ORIGIN)).rejects.toMatchObject({ code: "conflict" });

  const stranger = await (await makeWorkspace()).person("reader");
  const foreign = { workspaceId: workspace.id, userId: stranger.userId };
  await expect(changeRole(admin, { ...foreign, role: "admin" })).rejects.toMatchObject(NOT_FOUND);
  await expect(makeResetLink(admin, foreign, ORIGIN)).rejects.toMatchObject(NOT_FOUND);
  await expect(disablePerson(second, { ...foreign, disabled: true })).rejects.toMatchObject(NOT_FOUND);
  await expect(removePerson(second, { ...foreign, links: "close" })).rejects.toMatchObject(NOT_FOUND);
});

test("a reset link works once, for half an hour, for its person, and ends every session", async () => {
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  const { userId, email } = await workspace.person("editor");
  const { cookie } = await startSession(userId);
  const make = () => makeResetLink(admin, { workspaceId: workspace.id, userId }, ORIGIN);
  const first = await make();
  expect(new Date(first.expiresAt).getTime() - Date.now()).toBeLessThanOrEqual(30 * 60_000);
  expect(await openResetLink(tokenOf(first))).toMatchObject({ email });
  const second = await make();
  await expect(openResetLink(tokenOf(first)), "replaced by a newer one").rejects.toMatchObject(NOT_FOUND);
  await expect(resetPassword({ token: tokenOf(second), password: "short" })).rejects.toMatchObject({
    code: "invalid",
  });
  expect(await viewerOfSession(cookie)).toMatchObject({ userId });
  expect(await resetPassword({ token: tokenOf(second), password: PASSWORD })).toBe(userId);
  expect(await viewerOfSession(cookie)).toEqual({ kind: "nobody" });
  await expect(resetPassword({ token: tokenOf(second), password: PASSWORD })).rejects.toMatchObject(
    NOT_FOUND,
  );

  const late = await make();
  const { prisma } = await database();
  await prisma.passwordReset.updateMany({ where: { userId }, data: { expiresAt: new Date(Date.now() - 1) } });
  await expect(openResetLink(tokenOf(late))).rejects.toMatchObject(NOT_FOUND);
  const last = await make();
  await disablePerson(admin, { workspaceId: workspace.id, userId, disabled: true });
  await expect(resetPassword({ token: tokenOf(last), password: PASSWORD })).rejects.toMatchObject(NOT_FOUND);
  await expect(make()).rejects.toMatchObject({ code: "conflict" });
});

test("address and password of an own account are changed by whoever knows the password only, with counted tries", async () => {
  const workspace = await makeWorkspace();
  const person = await workspace.person("reader");
  const { prisma } = await database();
  await prisma.user.update({
    where: { id: person.userId },
    data: { passwordHash: await hashPassword(PASSWORD) },
  });
  const address = randomUUID();
  const wrong = { code: "unauthenticated" };
  await expect(
    changeEmail(person, { email: newEmail(), current: "not the password" }, address),
  ).rejects.toMatchObject(wrong);
  const other = await workspace.person("reader");
  await expect(changeEmail(person, { email: other.email, current: PASSWORD }, address)).rejects.toMatchObject(
    { code: "conflict", message: expect.stringContaining("Nothing was changed") },
  );
  const { cookie } = await startSession(person.userId);
  await changePassword(person, { password: "another four quiet words", current: PASSWORD }, address);
  expect(await viewerOfSession(cookie)).toEqual({ kind: "nobody" });
  for (let tries = 0; tries < 10; tries++)
    await expect(
      changePassword(person, { password: PASSWORD, current: "not the password" }, address),
    ).rejects.toMatchObject(wrong);
  await expect(
    changePassword(person, { password: PASSWORD, current: "another four quiet words" }, address),
  ).rejects.toMatchObject({ code: "busy" });
});

test("a reset link is worth nothing once its maker may not make it any more, or the account was changed", async () => {
  const workspaceId = async () => (await makeWorkspace()).id;
  const ends: Record<
    string,
    (of: { admin: Person; second: Person; person: Person; id: string }) => Promise<unknown>
  > = {
    "its maker is no administrator": ({ admin, second, id }) =>
      changeRole(second, { workspaceId: id, userId: admin.userId, role: "editor" }),
    "its maker is disabled": ({ admin, second, id }) =>
      disablePerson(second, { workspaceId: id, userId: admin.userId, disabled: true }),
    "its maker is removed": ({ admin, second, id }) =>
      removePerson(second, { workspaceId: id, userId: admin.userId, links: "close" }),
    "the person is removed": ({ second, person, id }) =>
      removePerson(second, { workspaceId: id, userId: person.userId, links: "close" }),
    "the person joined another workspace": async ({ person }) => {
      const { prisma } = await database();
      await prisma.membership.create({
        data: { userId: person.userId, workspaceId: await workspaceId(), role: "admin" },
      });
    },
    "the person chose a new password": ({ person }) =>
      changePassword(person, { password: "another four quiet words", current: PASSWORD }, randomUUID()),
    "the person has a new address": ({ person }) =>
      changeEmail(person, { email: newEmail(), current: PASSWORD }, randomUUID()),
    "the operator set a new password": async ({ person }) =>
      updateAccount(person.email, { passwordHash: await hashPassword("what the operator set") }),
  };
  for (const [what, end] of Object.entries(ends)) {
    const workspace = await makeWorkspace();
    const [admin, second] = [await workspace.person("admin"), await workspace.person("admin")];
    const userId = await accept(
      tokenOf(
        await invitePerson(admin, { workspaceId: workspace.id, email: newEmail(), role: "reader" }, ORIGIN),
      ),
    );
    const person = (await viewerOfUser(userId)) as Person;
    const token = tokenOf(await makeResetLink(admin, { workspaceId: workspace.id, userId }, ORIGIN));
    await end({ admin, second, person, id: workspace.id });
    await expect(openResetLink(token), what).rejects.toMatchObject(NOT_FOUND);
    await expect(resetPassword({ token, password: "a password of theirs" }), what).rejects.toMatchObject(
      NOT_FOUND,
    );
  }
});
