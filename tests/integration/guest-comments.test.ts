import { expect, test } from "vitest";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { database } from "@/lib/server/db/database";
import { startSecondReading } from "@/lib/server/services/comparisons/start-second-reading";
import { holdDocument } from "@/lib/server/services/documents/hold-document";
import { answerGuestComment } from "@/lib/server/services/guest-comments/answer-guest-comment";
import { listGuestComments } from "@/lib/server/services/guest-comments/list-guest-comments";
import { openSharedComments } from "@/lib/server/services/guest-comments/open-shared-comments";
import { removeGuestComment } from "@/lib/server/services/guest-comments/remove-guest-comment";
import { resolveGuestComment } from "@/lib/server/services/guest-comments/resolve-guest-comment";
import { withdrawGuestComment } from "@/lib/server/services/guest-comments/withdraw-guest-comment";
import { openInbox } from "@/lib/server/services/inbox/open-inbox";
import { openShareLog } from "@/lib/server/services/share-links/open-share-log";
import { openTrash } from "@/lib/server/services/workspace/open-trash";
import { auditOf } from "@/tests/factories/audit-of";
import { commentedLink, makeCommentedLink } from "@/tests/factories/make-commented-link";
import { makeComparedWards } from "@/tests/factories/make-compared-wards";

test("a guest comments; the maker of the link finds it in the inbox, at the text and in the log of the link", async () => {
  const { maker, link, come, say, positions, versionId } = await makeCommentedLink({
    label: "For the board",
  });
  const guest = await come();
  const [first] = positions;
  const { commentId } = await say(guest, "Why 2030?\r\n\r\n\r\nNot sooner?", { positionId: first?.id ?? "" });
  const last = await say(guest, "And one more");
  expect(await listGuestComments(maker, versionId)).toMatchObject([
    {
      name: "Ana Guest",
      body: "Why 2030?\n\nNot sooner?",
      about: `Position ${first?.label}`,
      positionId: first?.id,
      linkLabel: "For the board",
      may: { answer: true, resolve: true, remove: true },
    },
    { body: "And one more", positionId: null },
  ]);
  // Of what came by one link and is unread there is one entry, of the last.
  const { rows, unread } = await openInbox(maker, {});
  expect([unread, rows]).toMatchObject([1, [{ kind: "guest", byName: "Ana Guest" }]]);
  // The last one goes, and the one before stays told of.
  await withdrawGuestComment(guest, { linkId: link.id, commentId: last.commentId });
  expect((await openInbox(maker, {})).rows).toMatchObject([
    { kind: "guest", note: { text: expect.stringContaining("Why 2030") } },
  ]);
  await say(guest, "And one more");
  const log = await openShareLog(maker, link.id, {});
  expect(log.comments).toHaveLength(2);
  expect(log.accesses.map(({ outcome }) => outcome)).toContain("commented");
  expect(await auditOf(`guest-comment:${commentId}`)).toEqual(["guest-comment.created"]);
});

test("members answer, resolve and remove, each on what they saw; the guest reads the answer", async () => {
  const { maker, workspace, link, come, say, versionId } = await makeCommentedLink();
  const guest = await come();
  const { commentId } = await say(guest, "Why?");
  const reviewer = await workspace.person("reviewer");
  const act = (viewer: Viewer, revision: number, answer: string) =>
    answerGuestComment(viewer, { commentId, revision, answer });
  await expect(act(await workspace.person("reader"), 1, "x")).rejects.toMatchObject({ code: "forbidden" });
  await act(reviewer, 1, "Because.");
  await expect(act(maker, 1, "Another answer")).rejects.toMatchObject({ code: "conflict" });
  expect((await openSharedComments(guest))?.comments).toMatchObject([
    { mayWithdraw: false, answer: { text: "Because.", byName: "A reviewer" } },
  ]);
  await expect(withdrawGuestComment(guest, { linkId: link.id, commentId })).rejects.toMatchObject({
    code: "conflict",
  });
  await resolveGuestComment(reviewer, { commentId, revision: 2, resolved: true });
  await expect(removeGuestComment(reviewer, { commentId, revision: 3, removed: true })).rejects.toMatchObject(
    {
      code: "forbidden",
    },
  );
  await removeGuestComment(maker, { commentId, revision: 3, removed: true });
  expect(await listGuestComments(maker, versionId)).toEqual([]);
  expect((await openSharedComments(guest))?.comments).toEqual([]);
  expect((await openTrash(maker)).items).toMatchObject([
    { kind: "comment", id: commentId, what: "Why?", revision: 4, may: { restore: true } },
  ]);
  await removeGuestComment(maker, { commentId, revision: 4, removed: false });
  expect(await listGuestComments(maker, versionId)).toMatchObject([
    { answer: { text: "Because." }, resolved: { byName: "A reviewer" } },
  ]);
});

test("under a hold no comment goes, and no answer is changed", async () => {
  const { maker, workspace, link, documentId, come, say } = await makeCommentedLink();
  const guest = await come();
  const { commentId } = await say(guest, "Keep this");
  const admin = await workspace.person("admin");
  await holdDocument(admin, { documentId, reason: "A request" });
  await expect(removeGuestComment(maker, { commentId, revision: 1, removed: true })).rejects.toMatchObject({
    code: "conflict",
  });
  await expect(withdrawGuestComment(guest, { linkId: link.id, commentId })).rejects.toMatchObject({
    message: expect.not.stringContaining("hold"),
  });
  await answerGuestComment(maker, { commentId, revision: 1, answer: "Noted." });
  await expect(answerGuestComment(maker, { commentId, revision: 2, answer: "" })).rejects.toMatchObject({
    code: "conflict",
  });
});

test("what was said outlives the link and the position it stood at", async () => {
  const { maker, link, come, say, positions, versionId } = await makeCommentedLink();
  const [first] = positions;
  await say(await come(), "Still here", { positionId: first?.id ?? "" });
  const { prisma } = await database();
  await prisma.shareLink.delete({ where: { id: link.id } });
  await prisma.position.delete({ where: { id: first?.id ?? "" } });
  expect(await listGuestComments(maker, versionId)).toMatchObject([
    { body: "Still here", about: `Position ${first?.label}`, positionId: null, linkLabel: "" },
  ]);
});

test("whoever judges changes blind is told that a guest commented on them, and not what", async () => {
  const { admin, pair } = await makeComparedWards(3);
  const { come, say } = await commentedLink(admin, pair.newerVersionId, {
    olderVersionId: pair.olderVersionId,
  });
  await say(await come(), "This weakens it");
  const told = async () => (await openInbox(admin, {})).rows.map(({ kind, note }) => [kind, note?.text]);
  expect(await told()).toEqual([["guest", "This weakens it"]]);
  await startSecondReading(admin, pair);
  expect(await told()).toEqual([["guest", ""]]);
});
