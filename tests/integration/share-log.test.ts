import { afterEach, expect, test, vi } from "vitest";
import { viewerOfShareLink } from "@/lib/server/auth/current-viewer";
import { updateAccount } from "@/lib/server/db/accounts";
import { database } from "@/lib/server/db/database";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { exportShareLog } from "@/lib/server/services/share-links/export-share-log";
import { followShareLink } from "@/lib/server/services/share-links/follow-share-link";
import { giveSharePassword } from "@/lib/server/services/share-links/give-share-password";
import { listShareLinks } from "@/lib/server/services/share-links/list-share-links";
import { openShareLog } from "@/lib/server/services/share-links/open-share-log";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { shareLogCsv } from "@/lib/view-models/share/share-log-csv";
import { guestFrom } from "@/tests/factories/guest-from";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { momentWithinAnHour } from "@/tests/fixtures/moment-within-an-hour";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const password = "a lamp at night";
const firefox = guestFrom("198.51.100.7", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0");
const phone = guestFrom("203.0.113.9", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5) Version/18.5 Safari/604.1");

/** The clock of the program, so much later; what it asks of the database goes by it. */
const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

afterEach(() => {
  vi.useRealTimers();
});

async function sharedText(terms: Partial<Parameters<typeof createShareLink>[1]> = {}) {
  vi.useFakeTimers({ toFake: ["Date"], now: momentWithinAnHour() });
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { documentId, versionId } = await makeVersion(editor, workspace.id);
  const input = { versionId, withNotes: true, days: 30, ...terms };
  const { url, link } = await createShareLink(editor, input, "https://x.example");
  const token = new URL(url).pathname.slice(3);
  const told = async () =>
    (await openShareLog(editor, link.id, {})).accesses.map(({ outcome, again, device }) => [
      outcome,
      again,
      device,
    ]);
  return { workspace, editor, documentId, linkId: link.id, token, told };
}

test("the log says how it went and with what, newest first; a page that is loaded again adds nothing", async () => {
  const { editor, linkId, token, told } = await sharedText();
  expect(await told()).toEqual([]);
  const followed = await followShareLink(token, firefox);
  pass(1_000);
  await followShareLink(token, phone);
  for (let loads = 0; loads < 5; loads++) await viewerOfShareLink(linkId, followed?.cookie, firefox);
  expect(await told()).toEqual([
    ["opened", false, "Safari on iPhone"],
    ["opened", false, "Firefox on Linux"],
  ]);
  expect((await listShareLinks(editor))[0]).toMatchObject({ opened: 2, may: { readLog: true } });
});

test("who comes back with the cookie in a later hour is one line of that hour, and no opening by the address", async () => {
  const { editor, linkId, token, told } = await sharedText();
  const followed = await followShareLink(token, firefox);
  pass(HOUR_MS);
  for (let loads = 0; loads < 3; loads++) await viewerOfShareLink(linkId, followed?.cookie, firefox);
  expect(await told()).toEqual([
    ["opened", true, "Firefox on Linux"],
    ["opened", false, "Firefox on Linux"],
  ]);
  expect((await listShareLinks(editor))[0]?.opened).toBe(1);
});

test("wrong passwords, and too many, are in the log beside the right one", async () => {
  const { editor, linkId, token, told } = await sharedText({ password });
  const followed = await followShareLink(token, firefox);
  expect(await told()).toEqual([]);
  const give = (given: string) =>
    giveSharePassword({ linkId, cookie: followed?.cookie, password: given }, firefox).catch(() => null);
  await give("a lamp at noon");
  pass(1_000);
  await give(password);
  pass(1_000);
  for (let tries = 0; tries < 11; tries++) await give("a lamp at noon");
  expect((await told()).map(([outcome]) => outcome)).toEqual(["busy", "opened", "wrong"]);
  expect((await listShareLinks(editor))[0]?.opened).toBe(1);
}, 60_000);

test.each(["early", "expired", "revoked", "closed"] as const)(
  "who comes by a link that is %s, or comes back to it, is told nothing; its maker is",
  async (state) => {
    const { workspace, editor, linkId, token, told } = await sharedText();
    const admin = await workspace.person("admin");
    const followed = await followShareLink(token, firefox);
    const { prisma } = await database();
    const set = (data: { opensAt?: Date; expiresAt?: Date }) =>
      prisma.shareLink.update({ where: { id: linkId }, data });
    if (state === "early") await set({ opensAt: new Date(Date.now() + DAY_MS) });
    if (state === "expired") await set({ expiresAt: new Date(Date.now() - 1) });
    if (state === "revoked") await revokeShareLink(editor, { linkId });
    if (state === "closed") await updateAccount(editor.email, { disabledAt: new Date() });
    pass(1_000);
    for (let loads = 0; loads < 3; loads++)
      expect(await viewerOfShareLink(linkId, followed?.cookie, firefox)).toEqual({ kind: "nobody" });
    pass(1_000);
    for (let loads = 0; loads < 3; loads++) expect(await followShareLink(token, phone)).toBeNull();
    expect(await told()).toEqual([
      [state, false, "Safari on iPhone"],
      [state, false, "Firefox on Linux"],
      ["opened", false, "Firefox on Linux"],
    ]);
    expect((await openShareLog(admin, linkId, {})).accesses).toHaveLength(3);
  },
);

test("the log is read in pages, none twice and none left out, and as a file", async () => {
  const { editor, linkId, token } = await sharedText({ label: "For the hearing" });
  for (let comings = 0; comings < 120; comings++) {
    if (comings % 20 === 0) pass(HOUR_MS);
    await followShareLink(token, comings % 2 ? firefox : phone);
  }
  const ids: string[] = [];
  const sizes: number[] = [];
  let after: string | undefined;
  do {
    const { accesses, next } = await openShareLog(editor, linkId, after ? { after } : {});
    ids.push(...accesses.map(({ id }) => id));
    sizes.push(accesses.length);
    after = next ?? undefined;
  } while (after);
  expect(sizes).toEqual([50, 50, 20]);
  expect(new Set(ids).size).toBe(120);
  const { link, accesses } = await exportShareLog(editor, linkId);
  expect(link.label).toBe("For the hearing");
  expect(accesses.map(({ id }) => id)).toEqual(ids);
  const lines = shareLogCsv(accesses, false).split("\r\n");
  expect(lines[0]).toBe("\ufeffwhen,how it went,browser and device,whose code");
  expect(lines).toHaveLength(122);
  expect(lines[1]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z,Opened,(Firefox on Linux|Safari on iPhone),$/);
});
