import { expect, test } from "vitest";
import type { ReviewChangeInput } from "@/lib/contracts/review-input";
import { database } from "@/lib/server/db/database";
import { finishSecondReading } from "@/lib/server/services/comparisons/finish-second-reading";
import { startSecondReading } from "@/lib/server/services/comparisons/start-second-reading";
import { compareModel } from "@/lib/view-models/comparison/compare-model";
import { DEFAULT_OPTIONS } from "@/lib/view-models/comparison/compare-options";
import { sayAgreement } from "@/lib/view-models/comparison/say-agreement";
import { makeComparedWards } from "@/tests/factories/make-compared-wards";

test("two readers judge for themselves; then both stand side by side, and agreement is told", async () => {
  const { open, judge, pair, first, second, keys } = await makeComparedWards(12);
  for (const key of keys.slice(0, 11)) await judge(first, key, { significance: 3, direction: "weakened" });
  await startSecondReading(second, pair);
  const blind = await open(second);
  expect(blind.reviews).toEqual([]);
  expect(blind.secondReadings).toMatchObject({
    open: { here: true },
    finished: [],
    judgements: {},
    mayStart: false,
  });
  const readingId = blind.secondReadings?.open?.id ?? "";
  for (const [at, key] of keys.entries())
    await judge(second, key, {
      readingId,
      significance: at < 2 ? 1 : 3,
      direction: at < 1 ? "same" : "weakened",
    });
  expect((await open(second)).reviews).toHaveLength(12);
  expect((await open(first)).secondReadings).toMatchObject({ finished: [], judgements: {}, waiting: 0 });

  await finishSecondReading(second, { readingId });
  const view = await open(first);
  expect(view.reviews).toHaveLength(11);
  expect(view.secondReadings?.judgements[keys[0] ?? ""]).toMatchObject([
    { reading: "first", significance: 3, direction: "weakened", mine: true },
    { reading: "second", significance: 1, direction: "same", mine: false },
  ]);
  // The first reader has not judged the last change yet: it is not told what the second one says of it.
  expect(view.secondReadings).toMatchObject({ waiting: 1, finished: [{ mine: false }] });
  expect(view.secondReadings?.judgements).not.toHaveProperty(keys[11] ?? "");
  const { entries } = compareModel(view, DEFAULT_OPTIONS);
  expect(entries.filter(({ disagreed }) => disagreed).map(({ key }) => key)).toEqual(keys.slice(0, 2));
  const said = sayAgreement(entries, view.secondReadings);
  expect(said?.short).toBe("9 of 11 changes judged alike");
  expect(said?.more.join(" ")).toMatch(
    /Importance: Krippendorff’s alpha is −?0\.\d\d \(ordinal, 11 changes\)/,
  );
  expect(said?.more.join(" ")).toContain("1 judgement of a second reader is shown once the first reader");

  // What is agreed afterwards does not make them agree before.
  await judge(first, keys[0] ?? "", { revision: 1, significance: 1, direction: "same" });
  const settled = await open(first);
  expect(settled.reviews?.find(({ changeKey }) => changeKey === keys[0])?.significance).toBe(1);
  expect(sayAgreement(compareModel(settled, DEFAULT_OPTIONS).entries, settled.secondReadings)?.short).toBe(
    "9 of 11 changes judged alike",
  );
  // The first reader judges the last one on their own, and only then sees both.
  await judge(first, keys[11] ?? "", { significance: 2, reviewed: false });
  expect((await open(first)).secondReadings?.waiting).toBe(1);
  await judge(first, keys[11] ?? "", { revision: 1, significance: 2 });
  const last = await open(first);
  expect(last.secondReadings?.waiting).toBe(0);
  expect(last.secondReadings?.judgements[keys[11] ?? ""]).toMatchObject([
    { significance: 2 },
    { significance: 3 },
  ]);
});

test("a reading is begun once, finished by its reader alone, and takes nothing more then", async () => {
  const { open, judge, pair, first, second, keys, workspace } = await makeComparedWards(3);
  const begun = await Promise.allSettled([
    startSecondReading(second, pair),
    startSecondReading(second, pair),
  ]);
  expect(begun.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const readingId = (await open(second)).secondReadings?.open?.id ?? "";
  await expect(finishSecondReading(first, { readingId })).rejects.toMatchObject({ code: "not-found" });
  const reader = await workspace.person("reader");
  await expect(startSecondReading(reader, pair)).rejects.toMatchObject({ code: "forbidden" });
  // Nothing was judged: it is forgotten, and may be begun again.
  await finishSecondReading(second, { readingId });
  expect((await open(second)).secondReadings).toMatchObject({ open: null, finished: [], mayStart: true });
  await startSecondReading(second, pair);
  const again = (await open(second)).secondReadings?.open?.id ?? "";
  await judge(second, keys[0] ?? "", { readingId: again, significance: 4 });
  await finishSecondReading(second, { readingId: again });
  await expect(
    judge(second, keys[0] ?? "", { readingId: again, revision: 1, significance: 1 }),
  ).rejects.toMatchObject({ code: "conflict" });
  await expect(startSecondReading(second, pair)).rejects.toMatchObject({ code: "conflict" });
  expect((await open(second)).secondReadings).toMatchObject({ mayStart: false, finished: [{ mine: true }] });
});

test("who judged first is not compared with themselves", async () => {
  const { open, judge, pair, first, keys } = await makeComparedWards(3);
  await judge(first, keys[0] ?? "", { significance: 4 });
  await startSecondReading(first, pair);
  const readingId = (await open(first)).secondReadings?.open?.id ?? "";
  await judge(first, keys[0] ?? "", { readingId, significance: 4 });
  await finishSecondReading(first, { readingId });
  const view = await open(first);
  expect(view.secondReadings?.judgements[keys[0] ?? ""]).toMatchObject([{ reading: "second" }]);
  expect(sayAgreement(compareModel(view, DEFAULT_OPTIONS).entries, view.secondReadings)?.short).toBe(
    "No change judged by two readers yet",
  );
});

test("a change has one judgement in the first reading, however many write at once", async () => {
  const { judge, first, second, keys, documentId } = await makeComparedWards(3);
  const said: Partial<ReviewChangeInput> = { significance: 4 };
  const tries = await Promise.allSettled(
    [first, second, first].map((who) => judge(who, keys[0] ?? "", said)),
  );
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const { prisma } = await database();
  expect(await prisma.review.count({ where: { documentId } })).toBe(1);
  // Two rows of one change cannot be written past the program either.
  await expect(
    prisma.review.create({ data: { documentId, changeKey: keys[0] ?? "", reviewerId: first.userId } }),
  ).rejects.toThrow();
});
