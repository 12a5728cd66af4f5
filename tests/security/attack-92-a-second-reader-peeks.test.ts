import { expect, test } from "vitest";
import { database } from "@/lib/server/db/database";
import { writeTrackedDocument } from "@/lib/server/export/word/write-tracked-document";
import { finishSecondReading } from "@/lib/server/services/comparisons/finish-second-reading";
import { importReviews } from "@/lib/server/services/comparisons/import-reviews";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { startSecondReading } from "@/lib/server/services/comparisons/start-second-reading";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { searchWorkspace } from "@/lib/server/services/search/search-workspace";
import { openAudit } from "@/lib/server/services/workspace/open-audit";
import { DEFAULT_OPTIONS } from "@/lib/view-models/comparison/compare-options";
import { changesCsv } from "@/lib/view-models/exports/changes-csv";
import { changesJson } from "@/lib/view-models/exports/changes-json";
import { changesMarkdown } from "@/lib/view-models/exports/changes-markdown";
import { comparedDocument } from "@/lib/view-models/exports/compared-document";
import { evidenceCard, evidenceMarkdown } from "@/lib/view-models/exports/evidence-card";
import { makeComparedWards, wardsPaper } from "@/tests/factories/make-compared-wards";
import { refusalOf } from "@/tests/fixtures/refusal";

const SECRET = "Zanzibarquagga weighs on this";
const ORIGIN = "https://x.example";

/** The first reader has judged everything; an administrator, who may open all there is, reads second and blind. */
async function aBlindReader() {
  const wards = await makeComparedWards(3);
  const { judge, first, admin, keys, pair, open } = wards;
  for (const key of keys) await judge(first, key, { significance: 4, direction: "weakened", note: SECRET });
  await startSecondReading(admin, pair);
  const readingId = (await open(admin)).secondReadings?.open?.id ?? "";
  return { ...wards, readingId };
}

const rows = (csv: string) => new TextEncoder().encode(csv);

test("no page and no export tells a blind reader what another said, in this comparison or in any of the document", async () => {
  const { admin, documentId, pair, keys, open } = await aBlindReader();
  const { version } = await importVersion(admin, { documentId, text: wardsPaper(3, "ought to") });
  const views = [
    await open(admin),
    await openComparison(admin, pair.olderVersionId, version.id),
    await openComparison(admin, pair.newerVersionId, version.id),
    await openComparison(admin, pair.newerVersionId, pair.olderVersionId),
  ];
  for (const view of views) {
    const told = [
      JSON.stringify(view),
      changesCsv(view, DEFAULT_OPTIONS),
      changesJson(view, DEFAULT_OPTIONS, ORIGIN),
      changesMarkdown(view, DEFAULT_OPTIONS, ORIGIN),
      JSON.stringify(comparedDocument(view, { boilerplate: "show", origin: ORIGIN })),
      ...keys.flatMap((key) => {
        const card = evidenceCard(view, key, ORIGIN);
        return card ? [evidenceMarkdown(card)] : [];
      }),
    ].join("\n");
    expect(told).not.toMatch(/Zanzibarquagga|critical|A reviewer/);
    expect(view.reviews).toEqual([]);
  }
  expect(views.map(({ may }) => may.review)).toEqual([true, false, false, false]);
  const word = await writeTrackedDocument(
    comparedDocument(views[0] ?? (await open(admin)), { boilerplate: "show", origin: ORIGIN }),
  );
  expect(word.byteLength).toBeGreaterThan(1_000);
});

test("neither a stale write, a table, the search nor the log of acts tells it", async () => {
  const { admin, workspace, documentId, judge, keys, pair, readingId, open } = await aBlindReader();
  const key = keys[0] ?? "";
  const asked = [
    // From a page that was opened before the reading began, or with another's numbers.
    await refusalOf(judge(admin, key, { significance: 1 })),
    await refusalOf(judge(admin, key, { significance: 1, revision: 7 })),
    await refusalOf(judge(admin, key, { significance: 1, revision: 7, readingId })),
    await importReviews(admin, pair, rows(`change,importance,revision\nchange-${key},minor,7\n`)),
    await searchWorkspace(admin, { workspaceId: workspace.id, q: "Zanzibarquagga" }),
    (await openAudit(admin, {}, workspace.id)).events,
  ];
  expect(JSON.stringify(asked)).not.toMatch(/Zanzibarquagga|"significance":4|\["significance"/);
  // What the table said would have been in a first reading.
  const view = await open(admin);
  expect(view.reviews?.every(({ mine }) => mine)).toBe(true);
  const { prisma } = await database();
  expect(
    await prisma.review.count({ where: { documentId, changeKey: key, readingId: null, note: SECRET } }),
  ).toBe(1);
});

test("others learn nothing of an unfinished reading, and cannot write into it or end it", async () => {
  const { admin, first, second, workspace, judge, keys, readingId, open } = await aBlindReader();
  const key = keys[0] ?? "";
  await judge(admin, key, {
    readingId,
    significance: 1,
    direction: "strengthened",
    note: "Okapiwombat says no",
  });
  for (const who of [first, second, await workspace.person("admin")]) {
    const view = await open(who);
    const told = [
      JSON.stringify(view),
      changesCsv(view, DEFAULT_OPTIONS),
      changesJson(view, DEFAULT_OPTIONS, ORIGIN),
    ];
    expect(told.join("\n")).not.toMatch(/Okapiwombat|A admin/);
    expect((await refusalOf(judge(who, key, { readingId, revision: 1 }))).code).toBe("conflict");
    expect((await refusalOf(finishSecondReading(who, { readingId }))).code).toBe("not-found");
  }
  const audit = await openAudit(await workspace.person("admin"), {}, workspace.id);
  expect(JSON.stringify(audit.events)).not.toMatch(/Okapiwombat/);
});
