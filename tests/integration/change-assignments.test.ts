import { expect, test } from "vitest";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import type { Person } from "@/lib/core/permissions/viewer";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { database } from "@/lib/server/db/database";
import { assignChanges } from "@/lib/server/services/comparisons/assign-changes";
import { dismissAssignment } from "@/lib/server/services/comparisons/dismiss-assignment";
import { moveAssignment } from "@/lib/server/services/comparisons/move-assignment";
import { readJudgements } from "@/lib/server/services/comparisons/read-judgements";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { markAllRead } from "@/lib/server/services/inbox/mark-all-read";
import { openInbox } from "@/lib/server/services/inbox/open-inbox";
import { followComparison } from "@/lib/server/services/live/follow-comparison";
import { deleteVersion } from "@/lib/server/services/versions/delete-version";
import { openAudit } from "@/lib/server/services/workspace/open-audit";
import { DEFAULT_OPTIONS } from "@/lib/view-models/comparison/compare-options";
import { knownOfComparison } from "@/lib/view-models/comparison/known-of-comparison";
import { changesCsv } from "@/lib/view-models/exports/changes-csv";
import { collectEvents } from "@/tests/factories/collect-events";
import { makeComparedWards, wardsPaper } from "@/tests/factories/make-compared-wards";
import { refusalOf } from "@/tests/fixtures/refusal";

const inbox = async (who: Person) => openInbox(await viewerOfUser(who.userId), { show: "all" });

async function wards(count: number) {
  const made = await makeComparedWards(count);
  const give = (viewer: Person, keys: readonly string[], to: Person | null, revision = 0) =>
    assignChanges(viewer, {
      ...made.pair,
      changes: keys.map((changeKey) => ({ changeKey, revision, assigneeId: to?.userId ?? null })),
    });
  return { ...made, give };
}

test("many changes are given at once, told once, taken back, and what somebody gave away meanwhile stays", async () => {
  const { open, give, keys, first, second, admin, pair, workspace } = await wards(4);
  const given = await give(first, keys.slice(0, 3), second);
  expect(given).toMatchObject({ stale: 0, changed: expect.arrayContaining(keys.slice(0, 3)) });
  expect((await open(second)).assignments).toHaveLength(3);
  expect(changesCsv(await open(second), DEFAULT_OPTIONS)).toContain(",A reviewer\r\n");

  const told = await inbox(second);
  expect(told.unread).toBe(1);
  expect(told.rows).toMatchObject([
    {
      kind: "changes",
      changes: 3,
      note: null,
      href: `/compare/${pair.olderVersionId}/${pair.newerVersionId}#change-${keys[0]}`,
    },
  ]);
  // One more a moment later is the same news; read, it is another.
  await give(first, keys.slice(3), second);
  expect((await inbox(second)).rows).toMatchObject([{ changes: 4 }]);
  await markAllRead(second, { workspaceId: currentWorkspace(second) ?? "", until: new Date().toISOString() });

  // A page that knows nothing of it changes nothing.
  const stale = await give(admin, keys.slice(0, 2), admin);
  expect(stale).toMatchObject({ changed: [], stale: 2 });
  expect(stale.now.map(({ assignee }) => assignee?.id)).toEqual([second.userId, second.userId]);
  // What is so already is no error, whatever was seen.
  expect(await give(admin, keys.slice(0, 1), second, 9)).toMatchObject({ changed: [], stale: 0 });

  const moved = await give(admin, keys.slice(0, 1), admin, 1);
  expect(moved.now).toMatchObject([{ assignee: { id: admin.userId, isMe: true }, revision: 2 }]);
  expect((await inbox(admin)).rows).toEqual([]);
  expect((await inbox(second)).rows).toMatchObject([{ changes: 3 }]);
  await give(first, keys.slice(1), null, 1);
  expect((await inbox(second)).rows).toEqual([]);
  const { events } = await openAudit(admin, {}, workspace.id);
  expect(events.filter(({ action }) => /^change\.(un)?assigned$/.test(action))).toHaveLength(4);
});

test("it goes with the words of the change into other comparisons, and a judgement and it know nothing of each other", async () => {
  const { open, give, judge, keys, first, second, admin, documentId, pair } = await wards(2);
  const [one = ""] = keys;
  await give(first, [one], second);
  await judge(second, one, { significance: 3 });
  expect((await open(first)).reviews).toMatchObject([{ changeKey: one, revision: 1 }]);
  expect((await open(first)).assignments).toMatchObject([{ changeKey: one, revision: 1 }]);
  // The newer text once more behind a longer one: the same words give way to the same words.
  const { version } = await importVersion(admin, {
    documentId,
    text: `${wardsPaper(2, "must")}\nA new paragraph.\n`,
  });
  const { assignments } = await readJudgements(second, pair.olderVersionId, version.id);
  expect(assignments).toMatchObject([{ changeKey: one, assignee: { isMe: true } }]);
});

test("an assignment whose change is gone is listed with its words, put on another change or dismissed, and never lost", async () => {
  const { open, give, keys, first, second, documentId, pair } = await wards(3);
  const [one = "", other = "", third = ""] = keys;
  await give(first, [one, other], second);
  const { prisma } = await database();
  await prisma.changeAssignment.updateMany({
    where: { documentId, changeKey: one },
    data: { changeKey: "0000000000000a" },
  });
  const { unmatchedAssignments } = await open(first);
  expect(unmatchedAssignments).toMatchObject([
    {
      assigneeName: "A reviewer",
      toMe: false,
      olderWords: expect.stringContaining("ward 10 should"),
      newerWords: expect.stringContaining("ward 10 must"),
    },
  ]);
  const { id: assignmentId = "", revision = 0 } = unmatchedAssignments[0] ?? {};
  await dismissAssignment(first, { assignmentId, revision, dismissed: true });
  expect((await open(first)).unmatchedAssignments).toEqual([]);
  await dismissAssignment(first, { assignmentId, revision, dismissed: false });
  expect((await open(second)).unmatchedAssignments).toMatchObject([{ toMe: true }]);
  const move = { assignmentId, revision, ...pair };
  expect((await refusalOf(moveAssignment(first, { ...move, changeKey: other }))).code).toBe("conflict");
  expect((await refusalOf(moveAssignment(first, { ...move, changeKey: "0000000000000b" }))).code).toBe(
    "not-found",
  );
  // One that was taken back stands in no way.
  await give(first, [third], first);
  await give(first, [third], null, 1);
  await moveAssignment(first, { ...move, changeKey: third });
  const moved = await open(second);
  expect(moved.unmatchedAssignments).toEqual([]);
  expect(moved.assignments.find(({ changeKey }) => changeKey === third)).toMatchObject({
    assignee: { isMe: true },
  });
});

test("nobody is given a change who could not judge it, and no change that is not there is given", async () => {
  const { give, keys, first, workspace, pair } = await wards(1);
  const reader = await workspace.person("reader");
  expect((await refusalOf(give(first, keys, reader))).code).toBe("invalid");
  expect((await refusalOf(give(reader, keys, first))).code).toBe("forbidden");
  expect((await refusalOf(give(first, ["0000000000000a"], first))).code).toBe("not-found");
  const { prisma } = await database();
  expect(await prisma.changeAssignment.count({ where: { newerVersionId: pair.newerVersionId } })).toBe(0);
});

test("a version in the trash takes its notice with it", async () => {
  const { give, keys, first, second, admin, pair } = await wards(2);
  await give(first, keys, second);
  expect((await inbox(second)).unread).toBe(1);
  await deleteVersion(admin, { versionId: pair.olderVersionId });
  expect(await inbox(second)).toMatchObject({ unread: 0, rows: [] });
});

test("whoever has the comparison open hears of it", async () => {
  const { open, give, keys, first, second, pair } = await wards(2);
  const known = knownOfComparison(await open(second));
  const listen = (from: typeof known) =>
    collectEvents((signal) =>
      followComparison(
        () => viewerOfUser(second.userId),
        { older: pair.olderVersionId, newer: pair.newerVersionId, known: from },
        signal,
      ),
    );
  const page = await listen(known);
  expect(await page.take()).toEqual([{ kind: "listening" }]);
  await give(first, keys, first);
  expect(await page.take()).toEqual([{ kind: "judgements" }]);
  // A page from before it hears of it as it begins to listen.
  const late = await listen(known);
  await expect.poll(() => late.take(100), { timeout: 5_000 }).toEqual([{ kind: "judgements" }]);
});
