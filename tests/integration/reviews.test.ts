import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { ReviewChangeInput } from "@/lib/contracts/review-input";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { reviewSaidCodec } from "@/lib/server/db/codecs/review-said";
import { database } from "@/lib/server/db/database";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { reviewChange } from "@/lib/server/services/comparisons/review-change";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { openSharedLink } from "@/lib/server/services/share-links/open-shared-link";
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
