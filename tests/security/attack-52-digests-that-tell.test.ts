import { expect, test } from "vitest";
import { GET, POST } from "@/app/api/unsubscribe/[token]/route";
import { newUnsubscribeToken } from "@/lib/server/digests/unsubscribe-token";
import { seal } from "@/lib/server/installation/seal";
import { deleteReply } from "@/lib/server/services/annotations/delete-reply";
import { openUnsubscribe } from "@/lib/server/services/digests/open-unsubscribe";
import { unsubscribe } from "@/lib/server/services/digests/unsubscribe";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { restoreDocument } from "@/lib/server/services/documents/restore-document";
import { disablePerson } from "@/lib/server/services/people/disable-person";
import { removePerson } from "@/lib/server/services/people/remove-person";
import { makeDigestOffice } from "@/tests/factories/make-digest-office";
import { mailForTests } from "@/tests/fixtures/mail/mail-for-tests";
import { readLetter } from "@/tests/fixtures/mail/read-letter";

const mail = mailForTests();
const lettersTo = (email: string) =>
  mail.server.letters.filter(({ to }) => to.includes(email)).map(readLetter);
const gone = { code: "not-found" };

test("attack 52: no letter goes to somebody who was disabled; what is unread comes when they are back", async () => {
  const { workspace, admin, reader, reply, sendNow } = await makeDigestOffice();
  await reply();
  const input = { workspaceId: workspace.id, userId: reader.userId };
  await disablePerson(admin, { ...input, disabled: true });
  await sendNow();
  expect(lettersTo(reader.email)).toEqual([]);
  await disablePerson(admin, { ...input, disabled: false });
  await sendNow();
  expect(lettersTo(reader.email)).toHaveLength(1);
});

test("attack 52: no letter names what its reader may not read by then: removed from the workspace, in the trash, deleted", async () => {
  const title = "Secret of the Fens";
  const { workspace, admin, author, reader, documentId, reply, sendNow } = await makeDigestOffice(title);
  const { id, revision } = await reply();
  await deleteDocument(author, { documentId });
  await sendNow();
  expect(lettersTo(reader.email)).toEqual([]);
  await restoreDocument(author, { documentId });
  await deleteReply(author, { replyId: id, revision });
  await sendNow();
  expect(lettersTo(reader.email)).toEqual([]);
  await reply();
  await removePerson(admin, { workspaceId: workspace.id, userId: reader.userId, links: "close" });
  await sendNow();
  expect(lettersTo(reader.email)).toEqual([]);
});

test("attack 52: a workspace that asks for a second step sends nothing to who has none", async () => {
  const { workspace, reader, reply, sendNow, prisma } = await makeDigestOffice();
  await reply();
  await prisma.workspace.update({ where: { id: workspace.id }, data: { requiresSecondStep: true } });
  await sendNow();
  expect(lettersTo(reader.email)).toEqual([]);
});

test("a title of lines, tags and links stays one line of words in a letter", async () => {
  const title = 'Paper"><a href="https://evil.example">sign in</a>';
  const { reader, reply, sendNow } = await makeDigestOffice(title);
  await reply();
  await sendNow();
  const [letter] = lettersTo(reader.email);
  expect(letter?.html).not.toContain('<a href="https://evil');
  expect(letter?.html).toContain("&lt;a href=");
  expect(letter?.head("Subject")).toBe("1 thing in your Variorum inbox");
});

const ask = (method: string, token: string, body?: string) => {
  const request = new Request(`https://papers.example.gov/api/unsubscribe/${token}`, {
    method,
    ...(body === undefined ? {} : { body, headers: { "content-type": "application/x-www-form-urlencoded" } }),
  });
  return (method === "GET" ? GET : POST)(request, { params: Promise.resolve({ token }) });
};

test("a mail program ends the letters with one request, without a page, a cookie or a redirect; who looks ends nothing", async () => {
  const { reader, row } = await makeDigestOffice();
  const token = newUnsubscribeToken(reader.userId);
  const looked = await ask("GET", token);
  expect(looked.headers.get("location")).toBe(`/unsubscribe/${token}`);
  expect(await openUnsubscribe(token)).toEqual({ isOn: true });
  expect(await row()).not.toBeNull();
  const asked = await ask("POST", token, "List-Unsubscribe=One-Click");
  expect(asked.status).toBe(200);
  expect(await row()).toBeNull();
  expect(await openUnsubscribe(token)).toEqual({ isOn: false });
  // The button of the page; pressed again it changes nothing.
  expect((await ask("POST", token, "")).status).toBe(303);
});

test("attack 56: an address that was made up, changed or made for something else ends nobody's letters", async () => {
  const { reader, row } = await makeDigestOffice();
  const token = newUnsubscribeToken(reader.userId);
  const changed = `${token.slice(0, -2)}${token.endsWith("AA") ? "BB" : "AA"}`;
  const others = [
    "",
    reader.userId,
    changed,
    seal("secrets of webhooks", reader.userId, reader.userId),
    seal("ending a digest from the letter", "somebody else", reader.userId),
    seal("ending a digest from the letter", "digest", "no id"),
    "x".repeat(5000),
  ];
  for (const each of others) {
    await expect(unsubscribe(each)).rejects.toMatchObject(gone);
    await expect(openUnsubscribe(each)).rejects.toMatchObject(gone);
    expect((await ask("POST", encodeURIComponent(each), "List-Unsubscribe=One-Click")).status).toBe(404);
  }
  expect(await row()).not.toBeNull();
  expect(token, "it does not tell whose it is").not.toContain(
    Buffer.from(reader.userId).toString("base64url"),
  );
});
