import { expect, test } from "vitest";
import { viewerOfShareLink } from "@/lib/server/auth/current-viewer";
import { database } from "@/lib/server/db/database";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { followShareLink } from "@/lib/server/services/share-links/follow-share-link";
import { giveShareCode } from "@/lib/server/services/share-links/give-share-code";
import { openShareLog } from "@/lib/server/services/share-links/open-share-log";
import { sendShareCode } from "@/lib/server/services/share-links/send-share-code";
import { guestFrom } from "@/tests/factories/guest-from";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { mailForTests } from "@/tests/fixtures/mail/mail-for-tests";
import { codeIn } from "@/tests/fixtures/mail/start-mail-server";

const mail = mailForTests();
let addresses = 0;
const newGuest = () => guestFrom(`192.0.2.${++addresses}`);

async function namedLink() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { versionId } = await makeVersion(editor, workspace.id);
  const email = `ana-${crypto.randomUUID()}@example.org`;
  const { url, link } = await createShareLink(
    editor,
    { versionId, withNotes: true, days: 30, emails: [email] },
    "https://x.example",
  );
  const cookie = (await followShareLink(new URL(url).pathname.slice(3), newGuest()))?.cookie;
  const given = { linkId: link.id, cookie, email };
  const letters = () => mail.server.letters.filter(({ to }) => to.includes(email)).length;
  const codeSent = async () => {
    const before = letters();
    await sendShareCode(given, newGuest());
    return codeIn(await mail.server.letterTo(email, before));
  };
  const give = (code: string) => giveShareCode({ ...given, code }, newGuest());
  const recipient = async () =>
    (await database()).prisma.shareRecipient.findFirst({ where: { linkId: link.id } });
  return { editor, linkId: link.id, email, given, letters, codeSent, give, recipient };
}

/** Six digits that are not these. */
const otherThan = (code: string) => `${(Number(code) + 1) % 1_000_000}`.padStart(6, "0");

test("a recipient asks for a code, reads it in the mail, opens the link, and stands in the log by their address", async () => {
  const { editor, linkId, email, codeSent, give } = await namedLink();
  const { cookie } = await give(await codeSent());
  expect((await viewerOfShareLink(linkId, cookie, newGuest())).kind).toBe("share");
  const { link, accesses, recipients } = await openShareLog(editor, linkId, {});
  expect(link).toMatchObject({ named: 1, opened: 1 });
  expect(accesses).toMatchObject([{ outcome: "opened", recipient: email }]);
  expect(recipients).toMatchObject([{ email, lastOpenedAt: expect.any(String) }]);
});

test("a code is tried three times at most, however many tries come at once, from wherever", async () => {
  const { codeSent, give, recipient } = await namedLink();
  const code = await codeSent();
  const ends = await Promise.allSettled(Array.from({ length: 12 }, () => give(otherThan(code))));
  expect(ends.every(({ status }) => status === "rejected")).toBe(true);
  expect((await recipient())?.codeTries).toBe(3);
  await expect(give(code)).rejects.toMatchObject({ code: "unauthenticated" });
}, 60_000);

test("of many who give the right code at once one is let in", async () => {
  const { codeSent, give } = await namedLink();
  const code = await codeSent();
  const ends = await Promise.allSettled([give(code), give(code), give(code)]);
  expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("an address gets six letters a day, however many are asked for at once", async () => {
  const { given, letters, codeSent } = await namedLink();
  await codeSent();
  await Promise.all(Array.from({ length: 12 }, () => sendShareCode(given, newGuest())));
  expect(letters()).toBe(6);
});
