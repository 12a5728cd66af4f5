import { expect, test } from "vitest";
import { viewerOfShareLink } from "@/lib/server/auth/current-viewer";
import { newVisit, shareCookieValue } from "@/lib/server/auth/share-cookie";
import { database } from "@/lib/server/db/database";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { findShareQuestion } from "@/lib/server/services/share-links/find-share-question";
import { followShareLink } from "@/lib/server/services/share-links/follow-share-link";
import { giveSharePassword } from "@/lib/server/services/share-links/give-share-password";
import { listShareLinks } from "@/lib/server/services/share-links/list-share-links";
import { openSharedLink } from "@/lib/server/services/share-links/open-shared-link";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { revokeShareLinks } from "@/lib/server/services/share-links/revoke-share-links";
import { guestFrom } from "@/tests/factories/guest-from";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

const password = " a lamp at night ";
let addresses = 0;
const newGuest = () => guestFrom(`198.51.100.${++addresses}`);

async function lockedVersion() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { versionId } = await makeVersion(editor, workspace.id);
  const make = (terms: Partial<Parameters<typeof createShareLink>[1]>) =>
    createShareLink(editor, { versionId, withNotes: true, days: 30, ...terms }, "https://x.example");
  const { url, link } = await make({ password });
  const token = new URL(url).pathname.slice(3);
  const followed = await followShareLink(token, guestFrom());
  if (!followed) throw new Error("a new link leads nowhere");
  return { editor, workspace, make, link, token, followed };
}

test("the token alone opens nothing where a password is asked; the token and the password do", async () => {
  const { link, followed } = await lockedVersion();
  expect(followed.asks).toBe("password");
  expect(await viewerOfShareLink(link.id, followed.cookie)).toEqual({ kind: "nobody" });
  expect(await findShareQuestion(link.id, followed.cookie)).toBe("password");
  const given = { linkId: link.id, cookie: followed.cookie };
  for (const wrong of ["", "a lamp at night", password.trim(), "x".repeat(1_000_000)])
    await expect(giveSharePassword({ ...given, password: wrong }, newGuest())).rejects.toMatchObject({
      code: "unauthenticated",
    });
  const { cookie } = await giveSharePassword({ ...given, password }, newGuest());
  expect((await openSharedLink(await viewerOfShareLink(link.id, cookie))).kind).toBe("reader");
  // Who has it is not asked again.
  expect(await findShareQuestion(link.id, cookie)).toBeNull();
});

test("the cookie of a password fits its own link only, and ends with it", async () => {
  const { editor, make, link, followed } = await lockedVersion();
  const { cookie } = await giveSharePassword(
    { linkId: link.id, cookie: followed.cookie, password },
    newGuest(),
  );
  const other = await make({ password });
  expect(await viewerOfShareLink(other.link.id, cookie)).toEqual({ kind: "nobody" });
  await revokeShareLink(editor, { linkId: link.id });
  expect(await viewerOfShareLink(link.id, cookie)).toEqual({ kind: "nobody" });
  expect(await findShareQuestion(link.id, followed.cookie)).toBeNull();
  await expect(
    giveSharePassword({ linkId: link.id, cookie: followed.cookie, password }, newGuest()),
  ).rejects.toMatchObject({ code: "not-found" });
});

test("who did not come in by the link is told nothing of it: no password is tried, no link is admitted", async () => {
  const { link, make } = await lockedVersion();
  const open = await make({});
  const nobodys = "00000000-0000-4000-8000-000000000000";
  const answers = [];
  for (const linkId of [link.id, open.link.id, nobodys, "nonsense"])
    for (const cookie of [
      undefined,
      "",
      "nonsense",
      shareCookieValue(open.link.id, newVisit(), { passwordHash: "x" }),
    ]) {
      expect(await findShareQuestion(linkId, cookie)).toBeNull();
      answers.push(await giveSharePassword({ linkId, cookie, password }, newGuest()).catch(String));
    }
  expect(new Set(answers).size).toBe(1);
});

test("guessing is limited for each link and address as it is for accounts; another address is let in", async () => {
  const { link, followed } = await lockedVersion();
  const given = { linkId: link.id, cookie: followed.cookie };
  const from = newGuest();
  const codes = [];
  for (let tries = 0; tries < 12; tries++)
    codes.push(
      await giveSharePassword({ ...given, password: `wrong guess ${tries}` }, from).catch(
        (error: { code: string }) => error.code,
      ),
    );
  expect(codes).toEqual([...Array(10).fill("unauthenticated"), "busy", "busy"]);
  await expect(giveSharePassword({ ...given, password }, from)).rejects.toMatchObject({ code: "busy" });
  await giveSharePassword({ ...given, password }, newGuest());
}, 60_000);

test("a password is as long as an account's, and only its hash is stored", async () => {
  const { editor, make, link } = await lockedVersion();
  await expect(make({ password: "too short" })).rejects.toMatchObject({ code: "invalid" });
  const { prisma } = await database();
  const stored = JSON.stringify([
    await prisma.shareLink.findMany(),
    await prisma.auditEvent.findMany({ where: { subject: `share-link:${link.id}` } }),
  ]);
  expect(stored).not.toContain(password.trim());
  expect(stored).toContain("$argon2id$");
  expect(JSON.stringify(await listShareLinks(editor))).not.toMatch(/argon2|a lamp at night/);
});

test("before its first day a link opens nothing and is no other than one that never was; a link that ends first is refused", async () => {
  const { editor, make } = await lockedVersion();
  const soon = new Date(Date.now() + 86_400_000).toISOString();
  const { url, link } = await make({ opensAt: soon });
  const token = new URL(url).pathname.slice(3);
  expect(await followShareLink(token, guestFrom())).toBeNull();
  expect(await viewerOfShareLink(link.id, shareCookieValue(link.id, newVisit()))).toEqual({
    kind: "nobody",
  });
  expect((await listShareLinks(editor)).find(({ id }) => id === link.id)).toMatchObject({
    opensAt: soon,
    opened: 0,
  });
  const { prisma } = await database();
  await prisma.shareLink.update({ where: { id: link.id }, data: { opensAt: new Date(Date.now() - 1) } });
  expect(await followShareLink(token, guestFrom())).toMatchObject({ linkId: link.id, asks: null });
  await expect(
    make({ days: 1, opensAt: new Date(Date.now() + 3 * 86_400_000).toISOString() }),
  ).rejects.toMatchObject({
    code: "invalid",
  });
});

test("openings are counted where something opened, and the list says what the maker called it", async () => {
  const { editor, make, link, token, followed } = await lockedVersion();
  const named = await make({
    label: "For the hearing",
    recipient: "Office of <b>Budget</b>",
    withNames: false,
  });
  const openToken = new URL(named.url).pathname.slice(3);
  await followShareLink(openToken, guestFrom());
  await followShareLink(openToken, guestFrom());
  await followShareLink(token, guestFrom());
  const before = await listShareLinks(editor);
  expect(before.find(({ id }) => id === named.link.id)).toMatchObject({
    label: "For the hearing",
    recipient: "Office of <b>Budget</b>",
    shows: ["with notes", "names hidden"],
    opened: 2,
    asksPassword: false,
  });
  expect(before.find(({ id }) => id === link.id)).toMatchObject({
    opened: 0,
    lastOpenedAt: null,
    asksPassword: true,
  });
  await giveSharePassword({ linkId: link.id, cookie: followed.cookie, password }, newGuest());
  const after = await listShareLinks(editor);
  expect(after.find(({ id }) => id === link.id)).toMatchObject({
    opened: 1,
    lastOpenedAt: expect.any(String),
  });
});

test("attack-51: one link of somebody else among many refuses them all", async () => {
  const { editor, workspace, link } = await lockedVersion();
  const other = await lockedVersion();
  for (const foreign of [other.link.id, "00000000-0000-4000-8000-000000000000"])
    await expect(revokeShareLinks(editor, { linkIds: [link.id, foreign] })).rejects.toMatchObject({
      code: "not-found",
    });
  const colleague = await workspace.person("editor");
  await expect(revokeShareLinks(colleague, { linkIds: [link.id] })).rejects.toMatchObject({
    code: "forbidden",
  });
  expect((await listShareLinks(editor)).every(({ revokedAt }) => revokedAt === null)).toBe(true);
  const admin = await workspace.person("admin");
  expect(await revokeShareLinks(admin, { linkIds: [link.id, link.id] })).toEqual({ revoked: 1 });
  expect(await revokeShareLinks(admin, { linkIds: [link.id] })).toEqual({ revoked: 0 });
});
