import { expect, test } from "vitest";
import type { Person } from "@/lib/core/permissions/viewer";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { database } from "@/lib/server/db/database";
import { assignChanges } from "@/lib/server/services/comparisons/assign-changes";
import { dismissAssignment } from "@/lib/server/services/comparisons/dismiss-assignment";
import { finishSecondReading } from "@/lib/server/services/comparisons/finish-second-reading";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { readJudgements } from "@/lib/server/services/comparisons/read-judgements";
import { startSecondReading } from "@/lib/server/services/comparisons/start-second-reading";
import { openInbox } from "@/lib/server/services/inbox/open-inbox";
import { followComparison } from "@/lib/server/services/live/follow-comparison";
import { removePerson } from "@/lib/server/services/people/remove-person";
import { openAudit } from "@/lib/server/services/workspace/open-audit";
import { DEFAULT_OPTIONS } from "@/lib/view-models/comparison/compare-options";
import { knownOfComparison } from "@/lib/view-models/comparison/known-of-comparison";
import { changesCsv } from "@/lib/view-models/exports/changes-csv";
import { changesJson } from "@/lib/view-models/exports/changes-json";
import { collectEvents } from "@/tests/factories/collect-events";
import { makeComparedWards } from "@/tests/factories/make-compared-wards";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { refusalOf } from "@/tests/fixtures/refusal";

/** An administrator reads blind; the first reader has given one change to them and another to a specialist of a rare name. */
async function aBlindReader() {
  const wards = await makeComparedWards(3);
  const { first, second, admin, keys, pair, open } = wards;
  const { prisma } = await database();
  await prisma.user.update({ where: { id: second.userId }, data: { name: "Zanzibarquagga" } });
  await startSecondReading(admin, pair);
  const readingId = (await open(admin)).secondReadings?.open?.id ?? "";
  const give = (who: Person, key: string | undefined, to: Person | null, revision = 0) =>
    assignChanges(who, {
      ...pair,
      changes: [{ changeKey: key ?? "", revision, assigneeId: to?.userId ?? null }],
    });
  await give(first, keys[0], admin);
  await give(first, keys[1], second);
  return { ...wards, readingId, give };
}

test("attack 92: a blind reader learns what is theirs to see to, and of nobody else's, on no page and by no stream", async () => {
  const { workspace, admin, first, second, keys, pair, open, give, readingId } = await aBlindReader();
  const view = await open(admin);
  const other = await openComparison(admin, pair.newerVersionId, pair.olderVersionId);
  expect(view.assignments).toMatchObject([{ changeKey: keys[0], assignee: { isMe: true } }]);
  const told = [
    view,
    other,
    changesCsv(view, DEFAULT_OPTIONS),
    changesJson(view, DEFAULT_OPTIONS, "https://x.example"),
    await readJudgements(admin, pair.olderVersionId, pair.newerVersionId),
    (await openAudit(admin, {}, workspace.id)).events.map(({ details }) => details),
    await openInbox(await viewerOfUser(admin.userId), { show: "all" }),
  ];
  expect(JSON.stringify(told)).not.toMatch(new RegExp(`Zanzibarquagga|${second.userId}`));

  const page = await collectEvents((signal) =>
    followComparison(
      () => viewerOfUser(admin.userId),
      { older: pair.olderVersionId, newer: pair.newerVersionId, known: knownOfComparison(view) },
      signal,
    ),
  );
  expect(await page.take()).toEqual([{ kind: "listening" }]);
  await give(first, keys[2], second);
  expect(await page.take(300)).toEqual([]);
  await give(first, keys[0], null, 1);
  expect(await page.take()).toEqual([{ kind: "judgements" }]);
  page.stop();

  await finishSecondReading(admin, { readingId });
  expect((await open(admin)).assignments.length).toBeGreaterThan(1);
});

test("attack 92: who reads blind gives nothing to anybody, and a refusal tells them nothing", async () => {
  const { admin, first, keys, give, documentId } = await aBlindReader();
  const { prisma } = await database();
  const row = await prisma.changeAssignment.findFirstOrThrow({
    where: { documentId, changeKey: keys[1] ?? "" },
  });
  const refusals = [
    await refusalOf(give(admin, keys[1], first)),
    await refusalOf(give(admin, keys[2], first)),
    await refusalOf(dismissAssignment(admin, { assignmentId: row.id, revision: 1, dismissed: true })),
  ];
  for (const refusal of refusals) {
    expect(refusal.code).toBe("forbidden");
    expect(JSON.stringify(refusal)).not.toContain("Zanzibarquagga");
  }
});

test("attack 51: nobody of another workspace is given a change, and who has left finds none in their inbox", async () => {
  const { workspace, admin, first, second, keys, give } = await (async () => {
    const wards = await makeComparedWards(2);
    const give = (who: Person, key: string | undefined, to: Person) =>
      assignChanges(who, {
        ...wards.pair,
        changes: [{ changeKey: key ?? "", revision: 0, assigneeId: to.userId }],
      });
    return { ...wards, give };
  })();
  const stranger = await (await makeWorkspace("Elsewhere")).person("admin");
  expect((await refusalOf(give(first, keys[0], stranger))).code).toBe("invalid");
  expect((await refusalOf(give(stranger, keys[0], stranger))).code).toBe("not-found");
  await give(first, keys[1], second);
  const { prisma } = await database();
  const elsewhere = await makeWorkspace("Further");
  await prisma.membership.create({
    data: { userId: second.userId, workspaceId: elsewhere.id, role: "reader" },
  });
  expect((await openInbox(await viewerOfUser(second.userId), {})).unread).toBe(1);
  await removePerson(admin, { workspaceId: workspace.id, userId: second.userId, links: "close" });
  expect(await openInbox(await viewerOfUser(second.userId), {})).toMatchObject({ unread: 0, rows: [] });
});
