import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { type ReviewChangeInput, ReviewChangesInput } from "@/lib/contracts/review-input";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { MOST_JUDGED } from "@/lib/core/reviews/judgement";
import { reviewSaidCodec } from "@/lib/server/db/codecs/review-said";
import { database } from "@/lib/server/db/database";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { reviewChange, reviewChanges } from "@/lib/server/services/comparisons/review-changes";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { openSharedLink } from "@/lib/server/services/share-links/open-shared-link";
import { makeComparedWards } from "@/tests/factories/make-compared-wards";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

async function compared() {
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  const reviewer = await workspace.person("reviewer");
  const { documentId, versionId: olderId } = await makeVersion(admin, workspace.id);
  const text = SAMPLE.replace("oppose", "regret");
  const { version } = await importVersion(admin, { documentId, text });
  const view = await openComparison(reviewer, olderId, version.id);
  const [change] = changesByBlock(view.comparison, view.older, view.newer).changes;
  if (!change) throw new Error("nothing differs");
  const said: ReviewChangeInput = {
    olderVersionId: olderId,
    versionId: version.id,
    readingId: null,
    changeKey: change.key,
    revision: 0,
    significance: 4,
    direction: "weakened",
    note: "“Regret” binds nobody.",
    reviewed: true,
  };
  return { workspace, admin, reviewer, documentId, olderId, newerId: version.id, said };
}

test("a review stands at its change, survives recomputing, and follows the change to another pair of versions", async () => {
  const { admin, reviewer, documentId, olderId, newerId, said } = await compared();
  expect((await openComparison(reviewer, olderId, newerId)).reviews).toEqual([]);
  const saved = await reviewChange(reviewer, said);
  expect(saved).toMatchObject({ significance: 4, direction: "weakened", reviewed: true, revision: 1 });
  const { prisma } = await database();
  await prisma.storedComparison.deleteMany({ where: { newerVersionId: newerId } });
  const again = await openComparison(admin, olderId, newerId);
  expect(again.reviews).toEqual([{ ...saved, mine: false }]);
  expect(again.comparison.changes.map(({ key }) => key)).toContain(said.changeKey);
  const { version } = await importVersion(admin, {
    documentId,
    text: `${SAMPLE.replace("oppose", "regret")}\n4. We answer every letter within ten working days of its arrival.\n`,
  });
  const wider = await openComparison(admin, olderId, version.id);
  expect(wider.comparison.changes.map(({ key }) => key)).toContain(said.changeKey);
  expect(wider.reviews?.map(({ changeKey }) => changeKey)).toEqual([said.changeKey]);
});

test("a judgement is changed and taken back, and each earlier one is kept", async () => {
  const { reviewer, olderId, newerId, said } = await compared();
  const first = await reviewChange(reviewer, said);
  const second = await reviewChange(reviewer, {
    ...said,
    revision: first.revision,
    significance: 2,
    note: "",
  });
  expect(second).toMatchObject({ significance: 2, note: "", revision: 2 });
  const back = await reviewChange(reviewer, { ...said, revision: second.revision });
  expect(back).toMatchObject({ significance: 4, note: said.note, revision: 3 });
  const { prisma } = await database();
  const rows = await prisma.reviewRevision.findMany({
    where: { byId: reviewer.userId },
    orderBy: { revision: "asc" },
  });
  expect(rows.map(({ before }) => reviewSaidCodec.decode(before))).toMatchObject([
    { significance: 4, note: said.note },
    { significance: 2, note: "" },
  ]);
  const audit = await prisma.auditEvent.findMany({
    where: { action: "change.reviewed", actor: `user:${reviewer.userId}` },
  });
  expect(audit).toHaveLength(3);
  expect((await openComparison(reviewer, olderId, newerId)).reviews).toHaveLength(1);
});

test("the second of two judgements of one revision gets both, and nothing is overwritten", async () => {
  const { admin, reviewer, said } = await compared();
  const tries = await Promise.allSettled([
    reviewChange(reviewer, said),
    reviewChange(admin, { ...said, significance: 1 }),
  ]);
  const [done] = tries.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  const [refused] = tries.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
  const late = done?.significance === 4 ? 1 : 4;
  expect(refused).toMatchObject({
    code: "conflict",
    details: { yours: { significance: late }, current: { significance: done?.significance, revision: 1 } },
  });
  await expect(reviewChange(admin, { ...said, revision: 7 })).rejects.toMatchObject({ code: "conflict" });
});

test("many changes are judged at once: all of them or none, each with its history and its entry in the log", async () => {
  const { admin, first: reviewer, documentId, pair, open, keys } = await makeComparedWards(MOST_JUDGED);
  expect(keys).toHaveLength(MOST_JUDGED);
  const [first = "", second = "", ...others] = keys;
  const place = { olderVersionId: pair.olderVersionId, versionId: pair.newerVersionId, readingId: null };
  const said = { significance: 3, direction: "strengthened", note: "Binding now.", reviewed: true } as const;
  const judge = (viewer: Viewer, all: readonly (readonly [key: string, revision: number])[]) =>
    reviewChanges(viewer, {
      ...place,
      changes: all.map(([changeKey, revision]) => ({ changeKey, revision, ...said })),
    });

  // Somebody was quicker at one of them: nothing of the others is written.
  await reviewChange(admin, { ...place, changeKey: second, revision: 0, ...said, note: "Mine." });
  await expect(
    judge(
      reviewer,
      keys.map((key) => [key, 0]),
    ),
  ).rejects.toMatchObject({
    code: "conflict",
    details: { changeKey: second, yours: said, current: { note: "Mine.", revision: 1 } },
  });
  expect((await open(reviewer)).reviews).toHaveLength(1);

  // First ones and later ones in one go, answered in the order that was asked.
  const saved = await judge(reviewer, [...others.map((key) => [key, 0] as const), [second, 1], [first, 0]]);
  expect(saved.map(({ changeKey }) => changeKey)).toEqual([...others, second, first]);
  expect(saved.map(({ revision }) => revision)).toEqual([...others.map(() => 1), 2, 1]);
  expect((await open(admin)).reviews).toEqual(
    expect.arrayContaining(saved.map((review) => ({ ...review, mine: false }))),
  );
  const { prisma } = await database();
  const kept = await prisma.reviewRevision.findMany({ where: { review: { documentId } } });
  expect(kept.map(({ before }) => reviewSaidCodec.decode(before))).toMatchObject([{ note: "Mine." }]);
  const where = { action: "change.reviewed", subject: `document:${documentId}` };
  expect(await prisma.auditEvent.count({ where })).toBe(MOST_JUDGED + 1);
  // What each change read is kept with the later ones as with the first.
  const rows = await prisma.review.findMany({ where: { documentId } });
  expect(rows.map(({ olderWords, newerWords }) => `${olderWords} → ${newerWords}`)).toEqual(
    rows.map(() => expect.stringMatching(/should.* → .*must/u)),
  );

  // Two who write over the same ones at the same moment: one is done, the other told, nothing is mixed.
  const again = keys.map((key) => [key, key === second ? 2 : 1] as const);
  const tries = await Promise.allSettled([judge(reviewer, again), judge(admin, [...again].reverse())]);
  expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const now = (await open(admin)).reviews ?? [];
  expect(new Set(now.map(({ byName }) => byName)).size).toBe(1);
});

test("one change twice, none, or more than may be are no judgements of several", () => {
  const change = {
    changeKey: "00000000000000",
    revision: 0,
    significance: null,
    direction: null,
    note: "",
    reviewed: true,
  };
  const place = { olderVersionId: randomUUID(), versionId: randomUUID(), readingId: null };
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...change, changeKey: `${at}`.padStart(14, "0") }));
  const isTaken = (changes: readonly unknown[]) =>
    ReviewChangesInput.safeParse({ ...place, changes }).success;
  expect([[], [change, change], many(MOST_JUDGED + 1), many(MOST_JUDGED)].map(isTaken)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

test("readers do not judge; a stranger learns nothing, and a shared link shows no judgement", async () => {
  const { workspace, admin, documentId, olderId, newerId, said } = await compared();
  const stranger = await (await makeWorkspace()).person("admin");
  const reader = await workspace.person("reader");
  await expect(reviewChange(reader, said)).rejects.toMatchObject({ code: "forbidden" });
  expect((await openComparison(reader, olderId, newerId)).may.review).toBe(false);
  expect((await openComparison(await workspace.person("editor"), olderId, newerId)).may.review).toBe(true);
  await expect(reviewChange(stranger, said)).rejects.toMatchObject({ code: "not-found" });
  await expect(reviewChange({ kind: "nobody" }, said)).rejects.toMatchObject({ code: "not-found" });
  await reviewChange(admin, said);
  const scope = {
    linkId: randomUUID(),
    workspaceId: workspace.id,
    documentId,
    versionIds: [olderId, newerId],
    positionId: null,
    topicId: null,
    briefingId: null,
    changeKey: null,
    withNotes: true,
    withNames: true,
    withReview: false,
    withNewer: false,
    withComments: false,
    expiresAt: new Date(Date.now() + 60_000).toISOString(),
  };
  const holder: Viewer = { kind: "share", scope };
  await expect(reviewChange(holder, said)).rejects.toMatchObject({ code: "not-found" });
  const shared = await openSharedLink(holder);
  expect(shared).toMatchObject({ kind: "comparison", compare: { reviews: null, may: { review: false } } });
  expect(JSON.stringify(shared)).not.toContain("binds nobody");
});
