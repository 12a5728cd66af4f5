import { afterEach, expect, test, vi } from "vitest";
import { viewerOfShareLink } from "@/lib/server/auth/current-viewer";
import { newVisit, shareCookieValue } from "@/lib/server/auth/share-cookie";
import type { ShareGuest } from "@/lib/server/auth/share-guest";
import { database } from "@/lib/server/db/database";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { findShareQuestion } from "@/lib/server/services/share-links/find-share-question";
import { followShareLink } from "@/lib/server/services/share-links/follow-share-link";
import { giveShareCode } from "@/lib/server/services/share-links/give-share-code";
import { giveSharePassword } from "@/lib/server/services/share-links/give-share-password";
import { openShareLog } from "@/lib/server/services/share-links/open-share-log";
import { openSharedLink } from "@/lib/server/services/share-links/open-shared-link";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { sendShareCode } from "@/lib/server/services/share-links/send-share-code";
import { guestFrom } from "@/tests/factories/guest-from";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { mailForTests } from "@/tests/fixtures/mail/mail-for-tests";
import { codeIn } from "@/tests/fixtures/mail/start-mail-server";

const MINUTE_MS = 60_000;
const mail = mailForTests("Variorum <variorum@example.org>");
let addresses = 0;
/** Somebody at another computer, whose tries are counted apart. */
const newGuest = () => guestFrom(`203.0.113.${++addresses}`);

afterEach(() => {
  vi.useRealTimers();
});

async function namedLink() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { versionId } = await makeVersion(editor, workspace.id);
  const [ana, ben] = ["ana", "ben"].map((name) => `${name}-${crypto.randomUUID()}@example.org`) as [
    string,
    string,
  ];
  const make = (emails: string[], terms: object = {}) =>
    createShareLink(editor, { versionId, withNotes: true, days: 30, emails, ...terms }, "https://x.example");
  const { url, link } = await make([ana, ` ${ben.toUpperCase()} `, ana]);
  const token = new URL(url).pathname.slice(3);
  const follow = async () => {
    const followed = await followShareLink(token, newGuest());
    if (!followed) throw new Error("a new link leads nowhere");
    return followed;
  };
  const { cookie, asks } = await follow();
  const send = (email: string, guest = newGuest()) =>
    sendShareCode({ linkId: link.id, cookie, email }, guest);
  const give = (email: string, code: string, guest = newGuest()) =>
    giveShareCode({ linkId: link.id, cookie, email, code }, guest);
  /** Asks for a code and reads it in the mail. */
  const codeFor = async (email: string) => {
    const before = mail.server.letters.filter(({ to }) => to.includes(email)).length;
    await send(email);
    return codeIn(await mail.server.letterTo(email, before));
  };
  const log = async () => openShareLog(editor, link.id, {});
  return {
    workspace,
    editor,
    versionId,
    make,
    link,
    linkId: link.id,
    token,
    asks,
    cookie,
    follow,
    send,
    give,
    codeFor,
    log,
    ana,
    ben,
  };
}

const wrong = { code: "unauthenticated" };
/** Six digits that are not these. */
const otherThan = (code: string) => `${(Number(code) + 1) % 1_000_000}`.padStart(6, "0");

test("the address opens nothing without a code; a code of the mail opens it, once, and the log names whose it was", async () => {
  const { linkId, link, asks, cookie, give, codeFor, log, ana, ben } = await namedLink();
  expect([asks, link.named]).toEqual(["code", 2]);
  expect(await viewerOfShareLink(linkId, cookie)).toEqual({ kind: "nobody" });
  expect(await findShareQuestion(linkId, cookie)).toBe("code");
  const code = await codeFor(ana);
  const opened = await give(` ${ana} `, `${code.slice(0, 3)} ${code.slice(3)}`);
  expect((await openSharedLink(await viewerOfShareLink(linkId, opened.cookie))).kind).toBe("reader");
  expect(await findShareQuestion(linkId, opened.cookie)).toBeNull();
  await expect(give(ana, code)).rejects.toMatchObject(wrong);
  const { accesses, recipients } = await log();
  expect(accesses.map(({ outcome, recipient }) => [outcome, recipient]).sort()).toEqual([
    ["opened", ana],
    ["wrong", null],
  ]);
  expect(recipients).toEqual([
    { email: ana, lastOpenedAt: expect.any(String) },
    { email: ben, lastOpenedAt: null },
  ]);
});

test("the letter goes to that address alone, holds the code, and names no document and no address of a page", async () => {
  const { codeFor, ana } = await namedLink();
  const code = await codeFor(ana);
  const letter = await mail.server.letterTo(ana);
  expect(letter.to).toEqual([ana]);
  expect(letter.from).toBe("variorum@example.org");
  expect(letter.data).toContain(`${code.slice(0, 3)} ${code.slice(3)}`);
  expect(letter.data).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(letter.data).not.toMatch(/https?:|\/s\/|\/shared\/|An example paper|Subject:.*\d{3}/);
});

test("no oracle: listed and unlisted addresses get one answer to asking, and one to every code", async () => {
  const { linkId, cookie, give, send, log, ana } = await namedLink();
  const stranger = "stranger@example.org";
  // What an address is answered does not wait for what is done for it.
  const waiting: (() => Promise<void>)[] = [];
  const patient: ShareGuest = { ...newGuest(), later: (work) => waiting.push(work) };
  const before = mail.server.letters.length;
  expect(await send(ana, patient)).toBe(ana);
  expect(await send(stranger, patient)).toBe(stranger);
  const { prisma } = await database();
  expect(await prisma.shareRecipient.count({ where: { linkId, codeHash: { not: null } } })).toBe(0);
  for (const work of waiting.splice(0)) await work();
  for (const work of waiting) await work();
  const code = codeIn(await mail.server.letterTo(ana));
  expect(mail.server.letters.slice(before).flatMap(({ to }) => to)).toEqual([ana]);
  const said = [];
  const took = [];
  for (const [email, typed] of [
    [ana, otherThan(code)],
    [stranger, code],
    [stranger, "nonsense"],
    [ana, ""],
  ] as const) {
    const begun = performance.now();
    said.push(
      await give(email, typed).catch((error: Error & { code: string }) => `${error.code}: ${error.message}`),
    );
    took.push(performance.now() - begun);
  }
  expect(new Set(said).size).toBe(1);
  expect(Math.min(...took)).toBeGreaterThan(200);
  expect((await log()).accesses.map(({ outcome }) => outcome)).toContain("unlisted");
  expect(JSON.stringify(await prisma.shareAccess.findMany({ where: { linkId } }))).not.toContain(stranger);
  expect(await viewerOfShareLink(linkId, cookie)).toEqual({ kind: "nobody" });
});

test("guesses from one place are closed after ten, whoever they say they are", async () => {
  const { give, codeFor, log, ana, ben } = await namedLink();
  const guest = newGuest();
  const ends = [];
  for (let tries = 0; tries < 11; tries++)
    ends.push(
      await give(tries % 2 ? ben : `nobody-${tries}@example.org`, "000000", guest).catch(
        (error: { code: string }) => error.code,
      ),
    );
  expect(ends).toEqual([...Array(10).fill("unauthenticated"), "busy"]);
  const code = await codeFor(ana);
  await expect(give(ana, code, guest)).rejects.toMatchObject({ code: "busy" });
  await give(ana, code);
  expect((await log()).accesses.map(({ outcome }) => outcome)).toContain("busy");
}, 120_000);

test("a code is over after ten minutes, and when another one is sent; an address gets six letters a day", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const { send, give, codeFor, ana } = await namedLink();
  const first = await codeFor(ana);
  const second = await codeFor(ana);
  if (first !== second) await expect(give(ana, first)).rejects.toMatchObject(wrong);
  vi.setSystemTime(Date.now() + 10 * MINUTE_MS + 1);
  await expect(give(ana, second)).rejects.toMatchObject(wrong);
  const letters = () => mail.server.letters.filter(({ to }) => to.includes(ana)).length;
  await Promise.all(Array.from({ length: 10 }, () => send(ana)));
  expect(letters()).toBe(6);
  vi.setSystemTime(Date.now() + 24 * 60 * MINUTE_MS + 1);
  await give(ana, await codeFor(ana));
  expect(letters()).toBe(7);
});

test("a code fits its link and its address only; the cookie is pinned to both and ends with the link", async () => {
  const { editor, make, linkId, cookie, give, codeFor, ana, ben } = await namedLink();
  const code = await codeFor(ana);
  await expect(give(ben, code)).rejects.toMatchObject(wrong);
  const other = await make([ana]);
  const otherCookie = (await followShareLink(new URL(other.url).pathname.slice(3), newGuest()))?.cookie;
  await expect(
    giveShareCode({ linkId: other.link.id, cookie: otherCookie, email: ana, code }, newGuest()),
  ).rejects.toMatchObject(wrong);
  const { cookie: opened } = await give(ana, code);
  expect((await viewerOfShareLink(linkId, opened)).kind).toBe("share");
  expect(await viewerOfShareLink(other.link.id, opened)).toEqual({ kind: "nobody" });
  const { prisma } = await database();
  const idOf = async (email: string) =>
    (await prisma.shareRecipient.findFirst({ where: { linkId, email } }))?.id ?? "";
  // Another recipient's number in the cookie, or one that is sealed and on no list of this link.
  const swapped = opened.replace(await idOf(ana), await idOf(ben));
  expect(swapped).not.toBe(opened);
  const foreign = shareCookieValue(linkId, newVisit(), { recipientId: crypto.randomUUID() });
  for (const forged of [swapped, foreign, cookie])
    expect(await viewerOfShareLink(linkId, forged)).toEqual({ kind: "nobody" });
  // Whoever is taken off the list is out at once.
  await prisma.shareRecipient.delete({ where: { id: await idOf(ana) } });
  expect(await viewerOfShareLink(linkId, opened)).toEqual({ kind: "nobody" });
  const bens = await give(ben, await codeFor(ben));
  expect((await viewerOfShareLink(linkId, bens.cookie)).kind).toBe("share");
  await revokeShareLink(editor, { linkId });
  expect(await viewerOfShareLink(linkId, bens.cookie)).toEqual({ kind: "nobody" });
});

test("who did not come in by the link asks for no letter and tries no code; a password opens no link for named addresses", async () => {
  const { linkId, cookie, make, ana } = await namedLink();
  const open = await make([]);
  const before = mail.server.letters.length;
  const answers = [];
  for (const id of [linkId, open.link.id, "00000000-0000-4000-8000-000000000000"])
    for (const held of [undefined, "", "x.y.z", shareCookieValue(open.link.id, newVisit())]) {
      const given = { linkId: id, cookie: held };
      answers.push(
        await sendShareCode({ ...given, email: ana }, newGuest()).catch(String),
        await giveShareCode({ ...given, email: ana, code: "123456" }, newGuest()).catch(String),
      );
    }
  expect(new Set(answers).size).toBe(1);
  expect(mail.server.letters).toHaveLength(before);
  await expect(
    giveSharePassword({ linkId, cookie, password: "a lamp at night" }, newGuest()),
  ).rejects.toMatchObject({
    code: "not-found",
  });
});

test("attack-43: an address that is more than one, or a head of a letter, is refused before anything is sent", async () => {
  const { send, make } = await namedLink();
  const before = mail.server.letters.length;
  for (const email of [
    "ana@example.org\nBcc: evil@example.org",
    "ana@example.org,evil@example.org",
    '"ana@example.org"@evil.example',
    "ana",
    "",
    "x".repeat(100_000),
  ]) {
    await expect(send(email)).rejects.toMatchObject({ code: "invalid" });
    await expect(make([email])).rejects.toMatchObject({ code: "invalid" });
  }
  expect(mail.server.letters).toHaveLength(before);
});

test("what is stored of a code opens nothing: a keyed hash, and no code in log or audit", async () => {
  const { linkId, codeFor, ana } = await namedLink();
  const code = await codeFor(ana);
  const { prisma } = await database();
  const recipient = await prisma.shareRecipient.findFirst({ where: { linkId, email: ana } });
  expect(recipient?.codeHash).toHaveLength(43);
  const stored = JSON.stringify([
    recipient?.codeHash,
    await prisma.shareAccess.findMany({ where: { linkId } }),
    await prisma.auditEvent.findMany({ where: { subject: `share-link:${linkId}` } }),
  ]);
  expect(stored).not.toContain(code);
});

test("without mail, or beside a password, no such link is made; a mail server that is away lets nobody in and tells nobody", async () => {
  const { make, send, give, ana } = await namedLink();
  await expect(make([ana], { password: "a lamp at night" })).rejects.toMatchObject({ code: "invalid" });
  vi.stubEnv("VARIORUM_SMTP", "smtp://127.0.0.1:1");
  expect(await send(ana)).toBe(ana);
  await expect(give(ana, "000000")).rejects.toMatchObject(wrong);
  vi.stubEnv("VARIORUM_SMTP", "");
  await expect(make([ana])).rejects.toMatchObject({ code: "invalid" });
  vi.stubEnv("VARIORUM_SMTP", mail.server.url);
});
