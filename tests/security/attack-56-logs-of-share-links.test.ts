import { afterEach, expect, test, vi } from "vitest";
import { SHARE_LOG_BOUNDS } from "@/lib/contracts/share-log-view";
import { viewerOfShareLink } from "@/lib/server/auth/current-viewer";
import { newVisit, shareCookieValue } from "@/lib/server/auth/share-cookie";
import type { ShareGuest } from "@/lib/server/auth/share-guest";
import { database } from "@/lib/server/db/database";
import { insertShareAccess, listShareAccesses } from "@/lib/server/db/share-accesses";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { exportShareLog } from "@/lib/server/services/share-links/export-share-log";
import { followShareLink } from "@/lib/server/services/share-links/follow-share-link";
import { giveSharePassword } from "@/lib/server/services/share-links/give-share-password";
import { openShareLog } from "@/lib/server/services/share-links/open-share-log";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { shareLogCsv } from "@/lib/view-models/share/share-log-csv";
import { guestFrom } from "@/tests/factories/guest-from";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { momentWithinAnHour } from "@/tests/fixtures/moment-within-an-hour";

const HOUR_MS = 3_600_000;

afterEach(() => {
  vi.useRealTimers();
});

async function sharedText(password?: string) {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { versionId } = await makeVersion(editor, workspace.id);
  const { url, link } = await createShareLink(
    editor,
    { versionId, withNotes: true, days: 30, ...(password ? { password } : {}) },
    "https://x.example",
  );
  const token = new URL(url).pathname.slice(3);
  const rows = async () =>
    (await database()).prisma.shareAccess.findMany({ where: { linkId: link.id }, orderBy: { at: "asc" } });
  return { workspace, editor, linkId: link.id, token, rows };
}

test("a guest cannot fill the disk: comings of an hour, of a link and of a time come to an end", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: momentWithinAnHour() });
  const { linkId, token, rows } = await sharedText();
  for (let comings = 0; comings < 50; comings++) await followShareLink(token, guestFrom());
  expect(await rows()).toHaveLength(SHARE_LOG_BOUNDS.ofAKindAnHour);
  // Many hours of it: the newest stay.
  const begun = Date.now();
  const hours = Math.ceil(SHARE_LOG_BOUNDS.ofAKind / SHARE_LOG_BOUNDS.ofAKindAnHour) + 2;
  for (let hour = 1; hour <= hours; hour++)
    for (let comings = 0; comings < SHARE_LOG_BOUNDS.ofAKindAnHour; comings++) {
      const at = new Date(begun + hour * HOUR_MS + comings);
      const coming = {
        linkId,
        outcome: "opened",
        visit: newVisit(),
        again: false,
        device: "Chrome",
        recipientId: null,
      } as const;
      await insertShareAccess({ ...coming, at });
    }
  const kept = await rows();
  expect(kept).toHaveLength(SHARE_LOG_BOUNDS.ofAKind);
  expect(kept.at(-1)?.hour).toBe((kept[0]?.hour ?? 0) + Math.ceil(SHARE_LOG_BOUNDS.ofAKind / 30) - 1);
  // After so many days none is shown, and the next one that is written, of any link, takes them away.
  vi.setSystemTime(begun + (hours + 1) * HOUR_MS + SHARE_LOG_BOUNDS.days * 24 * HOUR_MS);
  expect(await listShareAccesses(linkId, null, 1_000)).toEqual([]);
  await followShareLink((await sharedText()).token, guestFrom());
  expect(await rows()).toEqual([]);
}, 120_000);

test("wrong tries do not push out of the log who opened the link", async () => {
  const { linkId, token, rows } = await sharedText();
  await followShareLink(token, guestFrom());
  const begun = momentWithinAnHour();
  for (let tries = 0; tries < SHARE_LOG_BOUNDS.ofAKind + 60; tries++)
    await insertShareAccess({
      linkId,
      outcome: "wrong",
      visit: newVisit(),
      again: false,
      device: "Chrome",
      recipientId: null,
      at: new Date(begun + Math.floor(tries / SHARE_LOG_BOUNDS.ofAKindAnHour) * HOUR_MS + tries),
    });
  const outcomes = (await rows()).map(({ outcome }) => outcome);
  expect(outcomes.filter((outcome) => outcome === "opened")).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === "wrong")).toHaveLength(SHARE_LOG_BOUNDS.ofAKind);
}, 120_000);

test("the same visit in two processes at one moment is one row", async () => {
  const { linkId, rows } = await sharedText();
  const coming = {
    linkId,
    outcome: "opened",
    visit: newVisit(),
    again: true,
    device: "Chrome",
    recipientId: null,
  } as const;
  const at = new Date();
  await Promise.all(Array.from({ length: 8 }, () => insertShareAccess({ ...coming, at })));
  expect(await rows()).toHaveLength(1);
});

test("who did not come in by the link writes nothing: guessed tokens, ids, cookies of other links, made-up visits", async () => {
  const { linkId, token, rows } = await sharedText("a lamp at night");
  const other = await sharedText();
  const forged = shareCookieValue(linkId, newVisit()).replace(/^[^.]+/, newVisit());
  for (const cookie of [undefined, "", ".", "x.y", forged, shareCookieValue(other.linkId, newVisit())]) {
    await viewerOfShareLink(linkId, cookie, guestFrom());
    const given = { linkId, cookie, password: "a lamp at noon" };
    await expect(giveSharePassword(given, guestFrom())).rejects.toMatchObject({ code: "not-found" });
  }
  await followShareLink(`${token.slice(0, -1)}_`, guestFrom());
  expect(await rows()).toEqual([]);
});

test("what a browser says of itself is not stored, nor where it is: no address, no version, no words of a guest", async () => {
  const { editor, linkId, token, rows } = await sharedText();
  const says = [
    '=HYPERLINK("https://evil.example","x")',
    "@SUM(1) <script>alert(1)</script>\u202e",
    `Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/143.0.7499.4 Safari/537.36 ${"x".repeat(100_000)}`,
  ];
  for (const said of says) await followShareLink(token, guestFrom("203.0.113.77", said));
  // Ids and visits are drawn by lot, and any of them may hold a "143" or a "SUM".
  const drawn = new Set(["id", "linkId", "workspaceId", "visit"]);
  const stored = JSON.stringify(await rows(), (key, value: unknown) => (drawn.has(key) ? undefined : value));
  expect(stored).toContain("Chrome on Windows");
  expect(stored).not.toMatch(/203\.0|HYPERLINK|SUM|script|Chrome\/?\s*143|143\.0|xxxx/);
  const { accesses } = await exportShareLog(editor, linkId);
  expect(new Set(accesses.map(({ device }) => device))).toEqual(
    new Set(["an unknown device", "Chrome on Windows"]),
  );
  const [first] = accesses;
  if (!first) throw new Error("the log is empty");
  // Should a stored word ever begin like a formula, the file holds no formula.
  expect(shareLogCsv([{ ...first, device: "=1+1" }], false)).toContain(",'=1+1,\r\n");
});

test("the answer for a link that ended does not wait for its log: no other time than for one that never was", async () => {
  const { editor, linkId, token, rows } = await sharedText();
  await revokeShareLink(editor, { linkId });
  const waiting: (() => Promise<void>)[] = [];
  const guest: ShareGuest = { ...guestFrom(), later: (work) => waiting.push(work) };
  expect(await followShareLink(token, guest)).toBeNull();
  expect(await rows()).toEqual([]);
  for (const work of waiting) await work();
  expect((await rows()).map(({ outcome }) => outcome)).toEqual(["revoked"]);
});

test("attack-51: a log is its maker's and the administrators'; a colleague is refused, others learn nothing", async () => {
  const { workspace, editor, linkId } = await sharedText();
  const elsewhere = await (await makeWorkspace()).person("admin");
  const [admin, colleague] = [await workspace.person("admin"), await workspace.person("editor")];
  for (const ask of [
    (viewer: typeof editor) => openShareLog(viewer, linkId, {}),
    (viewer: typeof editor) => exportShareLog(viewer, linkId),
  ]) {
    await ask(editor);
    await ask(admin);
    await expect(ask(colleague)).rejects.toMatchObject({ code: "forbidden" });
    await expect(ask(elsewhere)).rejects.toMatchObject({ code: "not-found" });
  }
});
