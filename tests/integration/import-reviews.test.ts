import { expect, test } from "vitest";
import { importReviews } from "@/lib/server/services/comparisons/import-reviews";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { reviewChange } from "@/lib/server/services/comparisons/review-changes";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { compareModel } from "@/lib/view-models/comparison/compare-model";
import { DEFAULT_OPTIONS } from "@/lib/view-models/comparison/compare-options";
import { changesCsv } from "@/lib/view-models/exports/changes-csv";
import { makeComparedWards } from "@/tests/factories/make-compared-wards";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { MOVED_AND_REWORDED } from "@/tests/fixtures/moved-and-reworded";

test("a table goes out, is edited, comes in and goes out the same; what cannot be taken is told by its row", async () => {
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  const reviewer = await workspace.person("reviewer");
  const { documentId, versionId } = await makeVersion(admin, workspace.id, MOVED_AND_REWORDED.older);
  const { version } = await importVersion(admin, { documentId, text: MOVED_AND_REWORDED.newer });
  const pair = { olderVersionId: versionId, newerVersionId: version.id };
  const open = () => openComparison(reviewer, versionId, version.id);
  const take = (csv: string) => importReviews(reviewer, pair, new TextEncoder().encode(csv));

  const view = await open();
  const [first, second, third] = compareModel(view, DEFAULT_OPTIONS).entries;
  const csv = changesCsv(view, DEFAULT_OPTIONS);
  expect(await take(csv)).toEqual({
    saved: [],
    unchanged: compareModel(view, DEFAULT_OPTIONS).entries.length,
    problems: [],
  });

  const edited = csv
    .split("\r\n")
    .map((line) =>
      line.startsWith(`change-${first?.key},`)
        ? line.replace(/,,,,no,,,0,,$/, ',critical,weakened,"=1+1, as they say",yes,,,0,,')
        : line.startsWith(`change-${second?.key},`)
          ? line.replace(/,,,,no,,,0,,$/, ",enormous,,,no,,,0,,")
          : line,
    )
    .join("\r\n");
  expect(edited).not.toBe(csv);
  const report = await take(edited);
  expect(report.saved).toMatchObject([
    {
      changeKey: first?.key,
      significance: 4,
      direction: "weakened",
      note: "=1+1, as they say",
      reviewed: true,
    },
  ]);
  expect(report.problems).toEqual([
    { row: 3, what: expect.stringContaining("“enormous” cannot stand under “importance”") },
  ]);

  const after = changesCsv(await open(), DEFAULT_OPTIONS);
  expect((await take(after)).saved).toEqual([]);
  expect(changesCsv(await open(), DEFAULT_OPTIONS)).toBe(after);

  await reviewChange(admin, {
    olderVersionId: versionId,
    versionId: version.id,
    readingId: null,
    changeKey: third?.key ?? "",
    revision: 0,
    significance: 2,
    direction: null,
    note: "",
    reviewed: false,
  });
  const late = after.replace(new RegExp(`(change-${third?.key},.*),,,,no,,,0,`), "$1,editorial,,,no,,,0,");
  expect(late).not.toBe(after);
  const stale = await take(`${late}change-0000000000000a,,,,,,,minor,,,,,,\r\n`);
  expect(stale.saved).toEqual([]);
  expect(stale.problems.map(({ what }) => what)).toEqual([
    expect.stringContaining("was judged after the table was exported"),
    "no such change is in this comparison",
  ]);
});

test("two tables that judge the same hundred changes at once: each change is judged by one of them, the other is told of its row", async () => {
  const { first, second, pair, open, keys } = await makeComparedWards(100);
  const table = changesCsv(await open(first), DEFAULT_OPTIONS);
  const judged = (as: string) =>
    new TextEncoder().encode(table.replaceAll(/,,,,no,,,0,/g, `,${as},,,yes,,,0,`));
  const reports = await Promise.all([
    importReviews(first, pair, judged("minor")),
    importReviews(second, pair, judged("critical")),
  ]);
  const saved = reports.flatMap((report) => report.saved.map(({ changeKey }) => changeKey));
  expect(saved.sort()).toEqual([...keys].sort());
  for (const report of reports) expect(report.saved.length + report.problems.length).toBe(keys.length);
  const told = new Set(reports.flatMap((report) => report.problems.map(({ what }) => what)));
  expect([...told]).toEqual([expect.stringContaining("was judged after the table was exported")]);
});
