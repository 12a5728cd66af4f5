import { expect, test, vi } from "vitest";
import { viewerOfShareLink } from "@/lib/server/auth/current-viewer";
import { database } from "@/lib/server/db/database";
import { changeShareAddresses } from "@/lib/server/services/share-links/change-share-addresses";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { followShareLink } from "@/lib/server/services/share-links/follow-share-link";
import { giveShareCode } from "@/lib/server/services/share-links/give-share-code";
import { listShareLinks } from "@/lib/server/services/share-links/list-share-links";
import { openShareLog } from "@/lib/server/services/share-links/open-share-log";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { sendShareCode } from "@/lib/server/services/share-links/send-share-code";
import { guestFrom } from "@/tests/factories/guest-from";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { mailForTests } from "@/tests/fixtures/mail/mail-for-tests";
import { codeIn } from "@/tests/fixtures/mail/start-mail-server";

const mail = mailForTests();
let addresses = 0;
const newGuest = () => guestFrom(`203.0.113.${++addresses}`);

const wrong = { code: "unauthenticated" };
const nobody = { kind: "nobody" };

async function namedLink() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { versionId } = await makeVersion(editor, workspace.id);
  const named = (name: string) => `${name}-${crypto.randomUUID()}@example.org`;
  const [ana, ben, cy] = [named("ana"), named("ben"), named("cy")] as const;
  const make = (emails: string[]) =>
    createShareLink(editor, { versionId, withNotes: true, days: 30, emails }, "https://x.example");
  const { url, link } = await make([ana, ben]);
  const linkId = link.id;
  const followed = await followShareLink(new URL(url).pathname.slice(3), newGuest());
  const cookie = followed?.cookie;
  const give = (email: string, code: string) => giveShareCode({ linkId, cookie, email, code }, newGuest());
  const lettersTo = (email: string) => mail.server.letters.filter(({ to }) => to.includes(email)).length;
  const send = (email: string) => sendShareCode({ linkId, cookie, email }, newGuest());
  const codeFor = async (email: string) => {
    const before = lettersTo(email);
    await send(email);
    return codeIn(await mail.server.letterTo(email, before));
  };
  const change = (lists: { add?: string[]; remove?: string[] }, viewer = editor) =>
    changeShareAddresses(viewer, { linkId, add: [], remove: [], ...lists });
  const emails = async () => (await openShareLog(editor, linkId, {})).recipients.map(({ email }) => email);
  const viewerBy = (held: string) => viewerOfShareLink(linkId, held);
  return {
    workspace,
    editor,
    linkId,
    make,
    give,
    send,
    lettersTo,
    codeFor,
    change,
    emails,
    viewerBy,
    ana,
    ben,
    cy,
  };
}

test("who is taken off the list is out at once: with the page open, with a code in the mail, and asking for another", async () => {
  const { give, send, lettersTo, codeFor, change, emails, viewerBy, ana, ben } = await namedLink();
  const { cookie } = await give(ana, await codeFor(ana));
  const inTheMail = await codeFor(ana);
  const bens = await give(ben, await codeFor(ben));
  expect((await viewerBy(cookie)).kind).toBe("share");
  expect(await change({ remove: [` ${ana.toUpperCase()} `, "never@example.org"] })).toEqual({
    added: 0,
    removed: 1,
  });
  expect(await viewerBy(cookie)).toEqual(nobody);
  await expect(give(ana, inTheMail)).rejects.toMatchObject(wrong);
  const before = lettersTo(ana);
  expect(await send(ana)).toBe(ana);
  expect(lettersTo(ana)).toBe(before);
  expect((await viewerBy(bens.cookie)).kind).toBe("share");
  expect(await emails()).toEqual([ben]);
});

test("who is put back proves the address anew; letters of the day are not given a second time, and the log still names them", async () => {
  const { editor, linkId, give, send, lettersTo, codeFor, change, viewerBy, ana } = await namedLink();
  const { cookie } = await give(ana, await codeFor(ana));
  const inTheMail = await codeFor(ana);
  await change({ remove: [ana] });
  const unnamed = await openShareLog(editor, linkId, {});
  expect(unnamed.accesses.map(({ recipient }) => recipient)).toContain(ana);
  expect(unnamed.link.named).toBe(1);
  await change({ add: [ana] });
  expect(await viewerBy(cookie)).toEqual(nobody);
  await expect(give(ana, inTheMail)).rejects.toMatchObject(wrong);
  expect((await viewerBy((await give(ana, await codeFor(ana))).cookie)).kind).toBe("share");
  expect((await openShareLog(editor, linkId, {})).accesses.map(({ recipient }) => recipient)).toContain(ana);
  for (let round = 0; round < 4; round++) {
    await change({ remove: [ana] });
    await change({ add: [ana] });
    await send(ana);
  }
  expect(lettersTo(ana)).toBe(6);
});

test("who is put on the list gets in like the others, and nobody gets in by what is put on another link", async () => {
  const { editor, make, give, codeFor, change, viewerBy, cy } = await namedLink();
  const { link: other } = await make(["somebody@example.org"]);
  await changeShareAddresses(editor, { linkId: other.id, add: [cy], remove: [] });
  await expect(give(cy, "123456")).rejects.toMatchObject(wrong);
  expect(await change({ add: [cy, ` ${cy.toUpperCase()}`] })).toEqual({ added: 1, removed: 0 });
  expect((await viewerBy((await give(cy, await codeFor(cy))).cookie)).kind).toBe("share");
  expect(await change({ add: [cy] })).toEqual({ added: 0, removed: 0 });
});

test("an administrator takes addresses off, and only who made the link puts some on; others do neither", async () => {
  const { workspace, change, emails, ana, ben, cy } = await namedLink();
  const admin = await workspace.person("admin");
  await expect(change({ add: [cy] }, admin)).rejects.toMatchObject({ code: "forbidden" });
  await expect(change({ add: [cy], remove: [ana] }, admin)).rejects.toMatchObject({ code: "forbidden" });
  expect(await emails()).toEqual([ana, ben]);
  await change({ remove: [ana] }, admin);
  expect(await emails()).toEqual([ben]);
  for (const role of ["editor", "reviewer", "reader"] as const)
    await expect(change({ remove: [ben] }, await workspace.person(role))).rejects.toMatchObject({
      code: "forbidden",
    });
  const stranger = await (await makeWorkspace("Elsewhere")).person("admin");
  await expect(change({ remove: [ben] }, stranger)).rejects.toMatchObject({ code: "not-found" });
  expect(await emails()).toEqual([ben]);
});

test("a list is never empty, not too long, of addresses alone, and of a link that is open; all or nothing", async () => {
  const { editor, linkId, make, change, emails, ana, ben, cy } = await namedLink();
  const invalid = { code: "invalid" };
  await expect(change({ remove: [ana, ben] })).rejects.toMatchObject(invalid);
  await expect(change({ add: [cy, "ana@example.org\nBcc: x@example.org"] })).rejects.toMatchObject(invalid);
  const many = Array.from({ length: 49 }, (_, at) => `p${at}@example.org`);
  await expect(change({ add: many })).rejects.toMatchObject(invalid);
  expect(await emails()).toEqual([ana, ben]);
  // Of two at once who would leave nobody, one is told.
  const ends = await Promise.allSettled([change({ remove: [ana] }), change({ remove: [ben] })]);
  expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const { link: open } = await make([]);
  await expect(
    changeShareAddresses(editor, { linkId: open.id, add: [ana], remove: [] }),
  ).rejects.toMatchObject(invalid);
  vi.stubEnv("VARIORUM_SMTP", "");
  await expect(change({ add: [cy] })).rejects.toMatchObject(invalid);
  vi.stubEnv("VARIORUM_SMTP", mail.server.url);
  await revokeShareLink(editor, { linkId });
  await expect(change({ add: [cy] })).rejects.toMatchObject(invalid);
});

test("that addresses were changed is in the audit log by their number, and the list of links counts those who are left", async () => {
  const { editor, linkId, change, ana, cy } = await namedLink();
  await change({ add: [cy], remove: [ana] });
  await change({ remove: [ana] });
  const { prisma } = await database();
  const events = await prisma.auditEvent.findMany({
    where: { subject: `share-link:${linkId}`, action: "share-link.addresses-changed" },
  });
  expect(events.map(({ details }) => details)).toEqual([{ added: 1, removed: 1 }]);
  expect((await listShareLinks(editor)).find(({ id }) => id === linkId)?.named).toBe(2);
});
