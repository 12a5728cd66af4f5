import { expect, test, vi } from "vitest";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { database } from "@/lib/server/db/database";
import { claimDueDigest } from "@/lib/server/db/digests";
import { sendDigest } from "@/lib/server/digests/send-digest";
import { sendDueDigests } from "@/lib/server/digests/send-due-digests";
import { openAccount } from "@/lib/server/services/account/open-account";
import { assignAnnotation } from "@/lib/server/services/annotations/assign-annotation";
import { chooseDigest } from "@/lib/server/services/digests/choose-digest";
import { unsubscribe } from "@/lib/server/services/digests/unsubscribe";
import { followDocument } from "@/lib/server/services/documents/follow-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { markAllRead } from "@/lib/server/services/inbox/mark-all-read";
import { makeDigestOffice, ORIGIN, WORDS } from "@/tests/factories/make-digest-office";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { mailForTests } from "@/tests/fixtures/mail/mail-for-tests";
import { readLetter } from "@/tests/fixtures/mail/read-letter";

const mail = mailForTests("Variorum <variorum@example.org>");
const lettersTo = (email: string) =>
  mail.server.letters.filter(({ to }) => to.includes(email)).map(readLetter);

test("a letter tells who did what where, with links and without the words of notes, and nothing a second time", async () => {
  const { author, reader, documentId, versionId, note, reply, row, sendNow } =
    await makeDigestOffice("Fish & <Ships>");
  await reply();
  await assignAnnotation(author, {
    annotationId: note.id,
    revision: 1,
    assigneeId: reader.userId,
    dueOn: "2031-02-28",
  });
  await followDocument(reader, { documentId, followed: true });
  const { version: added } = await importVersion(author, { documentId, text: "Fish and ships.\n\nAnew.\n" });
  await sendNow();
  const [letter, ...others] = lettersTo(reader.email);
  expect(others).toEqual([]);
  expect(letter?.head("Subject")).toBe("3 things in your Variorum inbox");
  expect(letter?.head("Auto-Submitted")).toBe("auto-generated");
  const text = letter?.text ?? "";
  expect(text).toContain("Fish & <Ships>\n- A editor added a version (");
  // To what changed in it.
  expect(text).toContain(`\n  ${ORIGIN}/compare/${versionId}/${added.id}\n`);
  expect(text).toContain("- A editor assigned a note to you, due 28 February 2031 (");
  expect(text).toContain(`- A editor replied to a note (`);
  expect(text).toContain(`\n  ${ORIGIN}/versions/${versionId}#note-${note.id}\n`);
  expect(letter?.html).toContain("Fish &amp; &lt;Ships&gt;</h2>");
  expect(letter?.html).toContain(`href="${ORIGIN}/versions/${versionId}#note-${note.id}"`);
  for (const words of [text, letter?.html]) expect(words).not.toContain(WORDS);
  expect(letter?.html).not.toMatch(/<img|<script|src=/);

  // The next one is due tomorrow at seven; till then, and with nothing new, none comes.
  const due = (await row())?.dueAt ?? new Date(0);
  expect(due.getTime()).toBeGreaterThan(Date.now());
  expect(due.getTime()).toBeLessThan(Date.now() + 25 * 3_600_000);
  await sendDueDigests();
  await sendNow();
  expect(lettersTo(reader.email)).toHaveLength(1);
  await reply();
  await sendNow();
  const [, second] = lettersTo(reader.email);
  expect(second?.head("Subject")).toBe("1 thing in your Variorum inbox");
  expect(second?.text).not.toContain("added a version");
  expect(second?.head("Message-ID")).not.toBe(letter?.head("Message-ID"));
});

test("what was read before the letter is in none, and who chose nothing is sent nothing", async () => {
  const { author, reader, note, reply, sendNow } = await makeDigestOffice();
  await reply();
  await markAllRead(reader, {
    workspaceId: currentWorkspace(reader) ?? "",
    until: new Date(Date.now() + 1000).toISOString(),
  });
  await assignAnnotation(reader, {
    annotationId: note.id,
    revision: 1,
    assigneeId: author.userId,
    dueOn: null,
  });
  await sendNow();
  expect(lettersTo(reader.email)).toEqual([]);
  expect(lettersTo(author.email)).toEqual([]);
});

test("of many who send at the same moment one has the letter, and one who ended in the middle leaves it to another", async () => {
  const { reader, reply, makeDue } = await makeDigestOffice();
  await reply();
  await makeDue();
  await Promise.all(Array.from({ length: 6 }, () => sendDueDigests()));
  expect(lettersTo(reader.email)).toHaveLength(1);

  await reply();
  await makeDue();
  const ended = await claimDueDigest();
  expect(ended?.userId).toBe(reader.userId);
  await sendDueDigests();
  expect(lettersTo(reader.email), "its claim still runs").toHaveLength(1);
  // What comes after that claim is over; the one that was thought to have ended is late.
  await makeDue();
  await sendDueDigests();
  expect(lettersTo(reader.email)).toHaveLength(2);
  if (ended) await sendDigest(ended);
  await makeDue();
  await sendDueDigests();
  expect(lettersTo(reader.email)).toHaveLength(2);
});

test("a mail server that is away is tried again, five times in all; then what was to be told comes with the next letter", async () => {
  const { reader, reply, row, makeDue } = await makeDigestOffice();
  await reply();
  const address = process.env.VARIORUM_SMTP;
  vi.stubEnv("VARIORUM_SMTP", "smtp://127.0.0.1:9");
  const letters = new Set<string | null>();
  for (let attempt = 1; attempt <= 5; attempt++) {
    await makeDue();
    await sendDueDigests();
    const at = await row();
    letters.add(at?.letterId ?? null);
    if (attempt < 5) expect(at?.claimedUntil?.getTime()).toBeGreaterThan(Date.now() + 50_000);
    // What comes in the meantime is no part of a letter that may have arrived.
    if (attempt === 1) await reply();
  }
  expect(letters.size, "the same letter, then none").toBe(2);
  expect(await row()).toMatchObject({ letterId: null, attempts: 0, claimedUntil: null });
  vi.stubEnv("VARIORUM_SMTP", address);
  await makeDue();
  await sendDueDigests();
  expect(lettersTo(reader.email).map((letter) => letter.head("Subject"))).toEqual([
    "2 things in your Variorum inbox",
  ]);
});

test("where no mail is sent a digest is not offered and cannot be chosen, and what was chosen before waits", async () => {
  const { reader, reply, makeDue, row } = await makeDigestOffice();
  await reply();
  const address = process.env.VARIORUM_SMTP;
  vi.stubEnv("VARIORUM_SMTP", "");
  expect((await openAccount(reader, null)).digest).toEqual({
    rhythm: "daily",
    timeZone: "Pacific/Auckland",
    isOffered: false,
  });
  await expect(chooseDigest(reader, { rhythm: "weekly", timeZone: "UTC" }, ORIGIN)).rejects.toMatchObject({
    code: "unavailable",
  });
  await makeDue();
  await sendDueDigests();
  expect(await row()).toMatchObject({ rhythm: "daily", attempts: 0 });
  await chooseDigest(reader, { rhythm: "none", timeZone: "UTC" }, ORIGIN);
  expect(await row()).toBeNull();
  vi.stubEnv("VARIORUM_SMTP", address);
  expect((await openAccount(reader, null)).digest).toMatchObject({ rhythm: "none", isOffered: true });
});

test("a new choice goes by the new clock, and one letter of a hundred things names fifty and counts the rest", async () => {
  const { reader, row, note, author, sendNow, prisma } = await makeDigestOffice();
  await chooseDigest(reader, { rhythm: "weekly", timeZone: "America/Los_Angeles" }, ORIGIN);
  const due = (await row())?.dueAt ?? new Date(0);
  expect(
    due.toLocaleString("en-GB", { timeZone: "America/Los_Angeles", weekday: "long", timeStyle: undefined }),
  ).toBe("Monday");
  const { workspaceId } = await prisma.document.findFirstOrThrow({
    where: { annotations: { some: { id: note.id } } },
  });
  await prisma.notice.createMany({
    data: Array.from({ length: 100 }, () => ({
      recipientId: reader.userId,
      workspaceId,
      kind: "replied",
      annotationId: note.id,
      causedById: author.userId,
    })),
  });
  await sendNow();
  const [letter] = lettersTo(reader.email);
  expect(letter?.head("Subject")).toBe("100 things in your Variorum inbox");
  expect(letter?.text.match(/replied to a note/g)).toHaveLength(50);
  expect(letter?.text).toContain(`50 older things more: ${ORIGIN}/inbox`);
  await sendNow();
  expect(lettersTo(reader.email)).toHaveLength(1);
});

test("the address in the letter ends the letters, as often as it is asked, and says nothing more", async () => {
  const { reader, reply, row, sendNow } = await makeDigestOffice();
  await reply();
  await sendNow();
  const [letter] = lettersTo(reader.email);
  expect(letter?.head("List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click");
  const address = /^<(\S+)>$/.exec(letter?.head("List-Unsubscribe") ?? "")?.[1] ?? "";
  expect(address).toMatch(new RegExp(`^${ORIGIN}/api/unsubscribe/[\\w-]+$`));
  const token = address.split("/").at(-1) ?? "";
  expect(letter?.text).toContain(`${ORIGIN}/unsubscribe/${token}`);
  await unsubscribe(token);
  expect(await row()).toBeNull();
  await unsubscribe(token);
  await reply();
  await sendDueDigests();
  expect(lettersTo(reader.email)).toHaveLength(1);
});

test("a digest goes with its person's account, and a letter with its notices", async () => {
  const { prisma } = await database();
  const workspace = await makeWorkspace();
  const person = await workspace.person("reader");
  await chooseDigest(person, { rhythm: "daily", timeZone: "UTC" }, ORIGIN);
  await prisma.user.delete({ where: { id: person.userId } });
  expect(await prisma.digest.count({ where: { userId: person.userId } })).toBe(0);
});
