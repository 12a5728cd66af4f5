import { expect, test } from "vitest";
import { database } from "@/lib/server/db/database";
import { dismissJudgement } from "@/lib/server/services/comparisons/dismiss-judgement";
import { moveJudgement } from "@/lib/server/services/comparisons/move-judgement";
import { startSecondReading } from "@/lib/server/services/comparisons/start-second-reading";
import { makeComparedWards } from "@/tests/factories/make-compared-wards";
import { refusalOf } from "@/tests/fixtures/refusal";

/** As if another engine had drawn the borders of this change otherwise: its key is one that the comparison does not have. */
async function loseItsChange(documentId: string, changeKey: string) {
  const { prisma } = await database();
  await prisma.review.updateMany({ where: { documentId, changeKey }, data: { changeKey: "0000000000000a" } });
}

test("a judgement whose change is gone is listed with its words, put on another change or dismissed, and never lost", async () => {
  const { open, judge, pair, first, second, keys, documentId } = await makeComparedWards(3);
  const [one, other, third] = [keys[0] ?? "", keys[1] ?? "", keys[2] ?? ""];
  await judge(first, one, { significance: 4, note: "The duty grows." });
  await judge(first, other, { significance: 2 });
  expect((await open(second)).unmatched).toEqual([]);
  await loseItsChange(documentId, one);
  const { unmatched } = await open(second);
  expect(unmatched).toMatchObject([
    {
      significance: 4,
      note: "The duty grows.",
      byName: "A reviewer",
      olderWords: expect.stringContaining("ward 10 should"),
      newerWords: expect.stringContaining("ward 10 must"),
    },
  ]);
  const { id: reviewId = "", revision = 0 } = unmatched[0] ?? {};

  await dismissJudgement(second, { reviewId, revision, dismissed: true });
  expect((await open(second)).unmatched).toEqual([]);
  await dismissJudgement(second, { reviewId, revision, dismissed: false });
  expect((await open(second)).unmatched).toHaveLength(1);

  const move = { reviewId, revision, ...pair };
  expect((await refusalOf(moveJudgement(second, { ...move, changeKey: other }))).code).toBe("conflict");
  expect((await refusalOf(moveJudgement(second, { ...move, changeKey: "0000000000000b" }))).code).toBe(
    "not-found",
  );
  expect((await refusalOf(moveJudgement(second, { ...move, revision: 9, changeKey: third }))).code).toBe(
    "conflict",
  );
  await moveJudgement(second, { ...move, changeKey: third });
  const moved = await open(first);
  expect(moved.unmatched).toEqual([]);
  expect(moved.reviews?.find(({ changeKey }) => changeKey === third)).toMatchObject({
    significance: 4,
    note: "The duty grows.",
    byName: "A reviewer",
  });
});

test("a judgement from before its words were kept is listed too, and a blind reader sees none of it", async () => {
  const { open, judge, pair, first, second, keys, documentId } = await makeComparedWards(3);
  await judge(first, keys[0] ?? "", { significance: 4, note: "Old and good." });
  await loseItsChange(documentId, keys[0] ?? "");
  const { prisma } = await database();
  await prisma.review.updateMany({
    where: { documentId },
    data: { olderVersionId: null, newerVersionId: null, olderWords: null, newerWords: null },
  });
  const { unmatched } = await open(second);
  expect(unmatched).toMatchObject([{ note: "Old and good.", olderWords: null }]);
  await startSecondReading(second, pair);
  const blind = await open(second);
  expect(JSON.stringify(blind)).not.toContain("Old and good.");
  const { id: reviewId = "", revision = 0 } = unmatched[0] ?? {};
  for (const refused of [
    () => moveJudgement(second, { reviewId, revision, ...pair, changeKey: keys[1] ?? "" }),
    () => dismissJudgement(second, { reviewId, revision, dismissed: true }),
  ])
    expect((await refusalOf(refused())).code).toBe("not-found");
});
