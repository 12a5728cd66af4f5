import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Person } from "@/lib/core/permissions/viewer";
import { insertAudit } from "@/lib/server/db/audit";
import { database } from "@/lib/server/db/database";
import { inTransaction } from "@/lib/server/db/query";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { resolveAnnotation } from "@/lib/server/services/annotations/resolve-annotation";
import { shareAnnotation } from "@/lib/server/services/annotations/share-annotation";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { signOffComparison } from "@/lib/server/services/comparisons/sign-off-comparison";
import { withdrawSignOff } from "@/lib/server/services/comparisons/withdraw-sign-off";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { answerGuestComment } from "@/lib/server/services/guest-comments/answer-guest-comment";
import { resolveGuestComment } from "@/lib/server/services/guest-comments/resolve-guest-comment";
import { withdrawGuestComment } from "@/lib/server/services/guest-comments/withdraw-guest-comment";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { deleteVersion } from "@/lib/server/services/versions/delete-version";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { commentedLink } from "@/tests/factories/make-commented-link";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { noteOf } from "@/tests/factories/note-of";
import { isSigned } from "@/tests/fixtures/webhooks/listen";
import { makeOffice, ORIGIN, programForTests, sendDue } from "@/tests/fixtures/webhooks/office";

const elsewhere = programForTests();

async function annotate(who: Person, versionId: string, words: string, isPrivate = false) {
  const { text } = await openVersion(who, versionId);
  return createAnnotation(who, {
    versionId,
    start: 0,
    end: 6,
    quote: text.slice(0, 6),
    body: noteOf(words),
    isPrivate,
    idempotencyKey: randomUUID(),
  });
}

test("what was chosen is told, signed, by id, address and title, and without words; what was not is not", async () => {
  const { author, workspace, documentId, versionId, secret } = await makeOffice(
    elsewhere.program,
    "version.imported",
    "annotation.created",
    "reply.created",
    "annotation.resolved",
  );
  const { version } = await importVersion(author, { documentId, text: `${SAMPLE}\nOne line more.\n` });
  const note = await annotate(author, versionId, "Words of a note");
  await createReply(author, {
    annotationId: note.id,
    body: noteOf("Words of a reply"),
    idempotencyKey: randomUUID(),
  });
  await resolveAnnotation(author, { annotationId: note.id, revision: 1, resolved: true });
  await deleteDocument(author, {
    documentId: (await makeVersion(author, workspace.id, "Elsewhere.\n", "Elsewhere")).documentId,
  });
  await sendDue();
  const told = elsewhere.program.received.map(({ told: each }) => each);
  // Two papers were added in the meantime: this one's second version, and the first of the one that is in the trash again.
  expect(told.map(({ type }) => type)).toEqual([
    "version.imported",
    "annotation.created",
    "reply.created",
    "annotation.resolved",
  ]);
  const document = { id: documentId, title: "An example paper", url: `${ORIGIN}/documents/${documentId}` };
  const by = { id: author.userId, name: author.name };
  expect(told[0]).toEqual({
    type: "version.imported",
    timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
    data: {
      workspace: { id: workspace.id },
      by,
      document,
      version: { id: version.id, label: version.label, url: `${ORIGIN}/versions/${version.id}` },
    },
  });
  expect(told[2].data).toMatchObject({
    document,
    note: { id: note.id, url: `${ORIGIN}/versions/${versionId}#note-${note.id}` },
    reply: { id: expect.any(String) },
  });
  for (const each of elsewhere.program.received) {
    expect(isSigned(secret, each)).toBe(true);
    expect(isSigned("whsec_AAAA", each)).toBe(false);
    expect(each.headers["content-type"]).toBe("application/json");
    expect(Math.abs(Number(each.headers["webhook-timestamp"]) - Date.now() / 1000)).toBeLessThan(60);
    expect(each.body).not.toContain("Words of");
  }
  expect(new Set(elsewhere.program.received.map(({ headers }) => headers["webhook-id"])).size).toBe(4);
});

test("a comparison that is signed off is told with both versions, and so is that it was withdrawn", async () => {
  const { author, documentId, versionId } = await makeOffice(
    elsewhere.program,
    "change.signed-off",
    "change.sign-off-withdrawn",
  );
  const { version } = await importVersion(author, { documentId, text: `${SAMPLE}\nOne line more.\n` });
  const pair = { olderVersionId: versionId, newerVersionId: version.id };
  await openComparison(author, versionId, version.id);
  await signOffComparison(author, { ...pair, dissent: "Words of dissent", seen: 0 });
  const [signed] = await (await database()).prisma.signOff.findMany({ where: { documentId } });
  await withdrawSignOff(author, { signOffId: signed?.id ?? "" });
  await sendDue();
  const url = `${ORIGIN}/compare/${versionId}/${version.id}`;
  expect(elsewhere.program.received.map(({ told }) => [told.type, told.data.comparison])).toEqual([
    ["change.signed-off", { ...pair, url }],
    ["change.sign-off-withdrawn", { ...pair, url }],
  ]);
  expect(JSON.stringify(elsewhere.program.received)).not.toContain("dissent");
});

test("what guests say is told by id and address, without their name or words; what they withdrew is told to nobody", async () => {
  const { author, documentId, versionId } = await makeOffice(
    elsewhere.program,
    "guest-comment.created",
    "guest-comment.answered",
    "guest-comment.resolved",
    "guest-comment.reopened",
  );
  const { version } = await importVersion(author, { documentId, text: `${SAMPLE}\nOne line more.\n` });
  const beside = await commentedLink(author, versionId);
  const guest = await beside.come();
  const { commentId } = await beside.say(guest, "Words of a guest");
  const gone = await beside.say(guest, "Words taken back");
  await withdrawGuestComment(guest, { linkId: beside.link.id, commentId: gone.commentId });
  await answerGuestComment(author, { commentId, revision: 1, answer: "Words of an answer" });
  await resolveGuestComment(author, { commentId, revision: 2, resolved: true });
  await resolveGuestComment(author, { commentId, revision: 3, resolved: false });
  const below = await commentedLink(author, version.id, { olderVersionId: versionId });
  const compared = await below.say(await below.come(), "Words on both");
  await sendDue();
  const told = elsewhere.program.received.map(({ told: each }) => each);
  const url = `${ORIGIN}/versions/${versionId}#comment-${commentId}`;
  const by = { id: author.userId, name: author.name };
  const pair = `${ORIGIN}/compare/${versionId}/${version.id}`;
  expect(told.map(({ type, data }) => [type, data.by, data.guestComment])).toEqual([
    ["guest-comment.created", null, { id: commentId, url }],
    ["guest-comment.answered", by, { id: commentId, url }],
    ["guest-comment.resolved", by, { id: commentId, url }],
    ["guest-comment.reopened", by, { id: commentId, url }],
    ["guest-comment.created", null, { id: compared.commentId, url: `${pair}#comment-${compared.commentId}` }],
  ]);
  expect(told[0].data).toMatchObject({ document: { id: documentId }, version: { id: versionId } });
  expect(told[4].data).toMatchObject({
    version: { id: version.id },
    comparison: { olderVersionId: versionId, newerVersionId: version.id, url: pair },
  });
  expect(JSON.stringify(elsewhere.program.received)).not.toMatch(/Words|Guest"/);
});

test("what was done away with before it could be sent is told to nobody; that it was done away with is", async () => {
  const { author, documentId, versionId, log } = await makeOffice(
    elsewhere.program,
    "annotation.created",
    "document.deleted",
    "version.deleted",
  );
  await annotate(author, versionId, "Soon gone");
  const { version } = await importVersion(author, { documentId, text: `${SAMPLE}\nOne line more.\n` });
  await deleteVersion(author, { versionId: version.id });
  await deleteDocument(author, { documentId });
  await sendDue();
  expect(elsewhere.program.received.map(({ told }) => [told.type, told.data.document.id])).toEqual([
    ["version.deleted", documentId],
    ["document.deleted", documentId],
  ]);
  expect(await log()).toHaveLength(2);
});

test("attack-52: a draft leaves no trace at the program nor in the log, until it is shared", async () => {
  const { author, versionId, waiting } = await makeOffice(
    elsewhere.program,
    "annotation.created",
    "annotation.shared",
    "reply.created",
  );
  const draft = await annotate(author, versionId, "Only mine", true);
  await createReply(author, {
    annotationId: draft.id,
    body: noteOf("Mine too"),
    idempotencyKey: randomUUID(),
  });
  expect(await waiting()).toEqual([]);
  await shareAnnotation(author, { annotationId: draft.id, revision: draft.revision });
  await sendDue();
  expect(elsewhere.program.received.map(({ told }) => [told.type, told.data.note.id])).toEqual([
    ["annotation.shared", draft.id],
  ]);
});

test("what is taken back with its transaction is told to nobody; other workspaces are told of nothing here", async () => {
  const { workspace, author, waiting } = await makeOffice(elsewhere.program, "document.created");
  await (await makeOffice(elsewhere.program, "document.created")).waiting();
  const entry = {
    workspaceId: workspace.id,
    actor: `user:${author.userId}`,
    action: "document.created",
    subject: "x",
  };
  await expect(
    inTransaction(async (transaction) => {
      await insertAudit(transaction, entry);
      throw new Error("taken back");
    }),
  ).rejects.toThrow("taken back");
  expect(await waiting()).toEqual([]);
});
