import { expect, test } from "vitest";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { signOffComparison } from "@/lib/server/services/comparisons/sign-off-comparison";
import { startSecondReading } from "@/lib/server/services/comparisons/start-second-reading";
import { withdrawSignOff } from "@/lib/server/services/comparisons/withdraw-sign-off";
import { openAudit } from "@/lib/server/services/workspace/open-audit";
import { DEFAULT_OPTIONS } from "@/lib/view-models/comparison/compare-options";
import { changesMarkdown } from "@/lib/view-models/exports/changes-markdown";
import { makeComparedWards } from "@/tests/factories/make-compared-wards";
import { refusalOf } from "@/tests/fixtures/refusal";

test("a sign-off stands with name, date and dissent until a judgement is another, and again once that is undone", async () => {
  const { open, judge, pair, first, second, admin, workspace, keys } = await makeComparedWards(3);
  const [one, other] = [keys[0] ?? "", keys[1] ?? ""];
  await judge(first, one, { significance: 4 });
  await judge(first, other, { significance: 2 });
  await signOffComparison(second, { ...pair, dissent: "The first is minor.", seen: 2 });
  const signed = await open(first);
  expect(signed.signOffs).toMatchObject([
    {
      byName: "A reviewer",
      mine: false,
      dissent: "The first is minor.",
      reviewed: 2,
      total: 3,
      outdated: false,
    },
  ]);
  expect(changesMarkdown(signed, DEFAULT_OPTIONS, "https://x.example")).toMatch(
    /## Sign-off\n\n- Signed off by A reviewer, \d{1,2} \w+ \d{4} UTC\. 2 of 3 changes reviewed, with dissent\. Dissent: “The first is minor\./,
  );
  await judge(first, one, { significance: 2, revision: 1 });
  expect((await open(second)).signOffs).toMatchObject([{ mine: true, outdated: true, changedSince: 1 }]);
  await judge(first, one, { significance: 4, revision: 2 });
  expect((await open(second)).signOffs).toMatchObject([{ outdated: false }]);
  // Who signs anew has signed twice; the latest stands first.
  await judge(first, other, { significance: 3, revision: 1 });
  await signOffComparison(second, { ...pair, dissent: "", seen: 5 });
  const [latest, before] = (await open(second)).signOffs;
  expect([latest, before]).toMatchObject([{ outdated: false, dissent: "" }, { outdated: true }]);
  expect((await refusalOf(withdrawSignOff(admin, { signOffId: latest?.id ?? "" }))).code).toBe("forbidden");
  await withdrawSignOff(second, { signOffId: latest?.id ?? "" });
  expect((await open(second)).signOffs.map(({ id }) => id)).toEqual([before?.id]);
  const { events } = await openAudit(admin, { about: "change" }, workspace.id);
  expect(events.filter(({ action }) => /sign/.test(action)).map(({ action }) => action)).toEqual([
    "change.sign-off-withdrawn",
    "change.signed-off",
    "change.signed-off",
  ]);
  expect(JSON.stringify(events)).not.toContain("minor.");
});

test("nobody signs what they have not seen: a judgement said meanwhile, or a reading that is blind", async () => {
  const { open, judge, pair, first, second, admin, keys, workspace } = await makeComparedWards(3);
  await judge(first, keys[0] ?? "", { significance: 4 });
  expect((await refusalOf(signOffComparison(second, { ...pair, dissent: "", seen: 0 }))).code).toBe(
    "conflict",
  );
  await signOffComparison(first, { ...pair, dissent: "Quaggas are missing.", seen: 1 });
  await startSecondReading(second, pair);
  expect((await refusalOf(signOffComparison(second, { ...pair, dissent: "", seen: 1 }))).code).toBe(
    "conflict",
  );
  expect(JSON.stringify(await open(second))).not.toMatch(/Quaggas|A reviewer/);
  const reader = await workspace.person("reader");
  expect((await refusalOf(signOffComparison(reader, { ...pair, dissent: "", seen: 1 }))).code).toBe(
    "forbidden",
  );
  expect((await open(reader)).signOffs).toHaveLength(1);
  // Another pair of versions is another comparison.
  expect((await openComparison(admin, pair.newerVersionId, pair.olderVersionId)).signOffs).toEqual([]);
});
