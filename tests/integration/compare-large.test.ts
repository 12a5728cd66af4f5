import { expect, test } from "vitest";
import { AppError } from "@/lib/core/errors";
import { database } from "@/lib/server/db/database";
import { comparisonUnderWay } from "@/lib/server/derived/comparisons/comparison-of";
import { cancelComparison } from "@/lib/server/services/comparisons/cancel-comparison";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { openPassageHistory } from "@/lib/server/services/comparisons/open-passage-history";
import { watchComparison } from "@/lib/server/services/comparisons/watch-comparison";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

/** Long enough to be compared in a thread. */
function longText(change: (paragraph: string, at: number) => string): string {
  const paragraphs = Array.from({ length: 700 }, (_, at) => {
    const words = Array.from({ length: 12 }, (_, word) => `word${(at * 31 + word * 7) % 997}`).join(" ");
    return change(`Paragraph ${at} tells of ${words}.`, at);
  });
  return paragraphs.join("\n\n");
}

async function twoLongVersions() {
  const workspace = await makeWorkspace();
  const viewer = await workspace.person("editor");
  const { id: documentId } = await createDocument(viewer, {
    workspaceId: workspace.id,
    title: "A long paper",
  });
  const add = async (text: string) => (await importVersion(viewer, { documentId, text })).version.id;
  // Adding a version compares it with the one before it; the tests ask the other way round, which nobody has yet.
  const newer = await add(longText((paragraph) => paragraph));
  const older = await add(
    longText((paragraph, at) => (at % 50 === 0 ? paragraph.replace("tells of", "speaks of") : paragraph)),
  );
  return { workspace, viewer, older, newer };
}

/** Waits until the comparison is under way and this many people wait for it. */
async function underWay(older: string, newer: string, people: number): Promise<void> {
  const until = performance.now() + 60_000;
  while ((comparisonUnderWay(older, newer)?.waiting ?? 0) < people) {
    if (performance.now() > until) throw new Error("too few wait for the comparison");
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test("two people who ask at once for a long comparison share one computation", async () => {
  const { workspace, viewer, older, newer } = await twoLongVersions();
  const colleague = await workspace.person("reader");
  expect(await watchComparison(viewer, older, newer)).toEqual({ share: null });
  const [mine, theirs] = await Promise.all([
    openComparison(viewer, older, newer),
    openComparison(colleague, older, newer),
  ]);
  expect(mine.comparison.changes).toHaveLength(14);
  expect(theirs.comparison).toBe(mine.comparison);
  const { prisma } = await database();
  expect(await prisma.storedComparison.count({ where: { olderVersionId: older } })).toBe(1);
});

test("one of two who wait gives up: the other gets the comparison; it stops when nobody waits, and can be asked again", async () => {
  const { workspace, viewer, older, newer } = await twoLongVersions();
  const colleague = await workspace.person("reader");
  const mine = openComparison(viewer, older, newer);
  const theirs = openComparison(colleague, older, newer);
  await underWay(older, newer, 2);
  // An impatient person says so twice; that is no word of the colleague's.
  await cancelComparison(viewer, older, newer);
  await cancelComparison(viewer, older, newer);
  expect((await theirs).comparison.changes).toHaveLength(14);
  await mine;

  const { prisma } = await database();
  await prisma.storedComparison.deleteMany({ where: { olderVersionId: older } });
  const alone = openComparison(viewer, older, newer);
  const outcome = expect(alone).rejects.toMatchObject({ code: "busy" });
  await underWay(older, newer, 1);
  await cancelComparison(viewer, older, newer);
  await outcome;
  expect(await watchComparison(viewer, older, newer)).toEqual({ share: null });
  expect(await prisma.storedComparison.count({ where: { olderVersionId: older } })).toBe(0);
  expect((await openComparison(viewer, older, newer)).comparison.changes).toHaveLength(14);
});

test("a stranger can neither watch nor cancel a comparison", async () => {
  const { older, newer } = await twoLongVersions();
  const stranger = await (await makeWorkspace()).person("admin");
  await expect(watchComparison(stranger, older, newer)).rejects.toMatchObject({ code: "not-found" });
  await expect(cancelComparison(stranger, older, newer)).rejects.toMatchObject({ code: "not-found" });
});

test("a passage is followed through all versions, and said to be not stated where it is not", async () => {
  const workspace = await makeWorkspace();
  const viewer = await workspace.person("editor");
  const { id: documentId } = await createDocument(viewer, { workspaceId: workspace.id, title: "A paper" });
  const other = "Another paragraph that stays the same in every version of this paper.";
  const passages = [
    "We support safe and orderly travel for everyone who moves between countries.",
    "We support safe, orderly and regular travel for everyone who moves between countries.",
    null,
  ];
  const ids: string[] = [];
  for (const passage of passages) {
    const text = passage ? `${passage}\n\n${other}` : `${other}\n\nA closing line of its own.`;
    ids.push((await importVersion(viewer, { documentId, text })).version.id);
  }
  const end = passages[0]?.length ?? 0;
  const history = await openPassageHistory(viewer, ids[0] ?? "", { start: 0, end });
  expect(history.passages.map(({ status, text }) => [status, text])).toEqual([
    ["first", passages[0]],
    ["reworded", passages[1]],
    ["not stated", null],
  ]);
  await expect(openPassageHistory(viewer, ids[0] ?? "", { start: 5, end: 99_999 })).rejects.toBeInstanceOf(
    AppError,
  );
});
