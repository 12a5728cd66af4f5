import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { LineageView } from "@/lib/contracts/lineage-view";
import { lineagesOf } from "@/lib/server/derived/lineages/lineages-of";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { suggestPlaces } from "@/lib/server/services/annotations/suggest-places";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { decideLineage } from "@/lib/server/services/positions/decide-lineage";
import { openLineage } from "@/lib/server/services/positions/open-lineage";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

const FIRST = `Office of Example Affairs

1. We support safe and orderly travel for everyone who moves between countries.
2. We oppose the trade in people wherever it happens, and say so.
3. We publish what we spend on this each year.
`;
/** Two goes first and is reworded, three becomes other words altogether, one stays. */
const SECOND = `Office of Example Affairs

1. We oppose the trade in people wherever it happens, and act upon it.
2. We support safe and orderly travel for everyone who moves between countries.
3. Budgets are open to all readers.
`;

async function twoVersions() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { documentId, versionId } = await makeVersion(editor, workspace.id, FIRST);
  const { version } = await importVersion(editor, { documentId, text: SECOND });
  const [older, newer] = [await openVersion(editor, versionId), await openVersion(editor, version.id)];
  const at = (view: typeof older, label: string) =>
    view.positions.find((position) => position.label === label)?.id ?? "";
  return { workspace, editor, documentId, older, newer, at };
}

const statedIn = (view: LineageView) => view.steps.map(({ stated }) => stated?.label ?? null);

test("a position is followed by what it says, not by its number; so are its notes", async () => {
  const { editor, older, newer, at } = await twoVersions();
  const lineage = await openLineage(editor, at(older, "2"));
  expect(statedIn(lineage)).toEqual(["2", "1"]);
  expect(lineage.steps[1]?.stated).toMatchObject({ state: "reworded", by: "content" });
  expect(statedIn(await openLineage(editor, at(newer, "3")))).toEqual([null, "3"]);

  const quote = "the trade in people wherever it happens";
  const start = older.text.indexOf(quote);
  const place = { versionId: older.version.id, start, end: start + quote.length, quote };
  const made = await createAnnotation(editor, {
    ...place,
    body: noteOf("On two"),
    idempotencyKey: randomUUID(),
  });
  const carried = await openVersion(editor, newer.version.id);
  const range = carried.annotations.find(({ id }) => id === made.id)?.placement.range;
  const position = carried.positions.find(
    (each) => range && each.range.start <= range.start && range.end <= each.range.end,
  );
  expect(position?.label).toBe("1");
});

test("positions are linked by hand, parted, and both are taken back", async () => {
  const { editor, documentId, older, newer, at } = await twoVersions();
  const [spending, budgets] = [at(older, "3"), at(newer, "3")];
  const linked = await decideLineage(editor, {
    positionId: budgets,
    otherId: spending,
    kind: "link",
    revision: 0,
  });
  expect(statedIn(linked)).toEqual(["3", "3"]);
  expect(linked.steps[1]?.stated).toMatchObject({ by: "hand" });
  expect(linked.steps[0]?.said).toEqual({ kind: "link", revision: 1 });
  const { lineages } = await lineagesOf(documentId);
  expect(lineages.map((each) => each.map((member) => member?.position.label ?? null))).toContainEqual([
    "3",
    "3",
  ]);

  const back = await decideLineage(editor, {
    positionId: budgets,
    otherId: spending,
    kind: "none",
    revision: 1,
  });
  expect(statedIn(back)).toEqual([null, "3"]);

  const [travel, travelNow] = [at(older, "1"), at(newer, "2")];
  const parted = await decideLineage(editor, {
    positionId: travel,
    otherId: travelNow,
    kind: "unlink",
    revision: 0,
  });
  expect(statedIn(parted)).toEqual(["1", null]);
  const whole = await decideLineage(editor, {
    positionId: travel,
    otherId: travelNow,
    kind: "none",
    revision: 1,
  });
  expect(statedIn(whole)).toEqual(["1", "2"]);
});

test("a note whose words are gone is offered the position its own goes on as", async () => {
  const { editor, older, newer, at } = await twoVersions();
  const quote = "We publish what we spend on this each year.";
  const start = older.text.indexOf(quote);
  const made = await createAnnotation(editor, {
    versionId: older.version.id,
    start,
    end: start + quote.length,
    quote,
    body: noteOf("Spending"),
    idempotencyKey: randomUUID(),
  });
  const place = { annotationId: made.id, versionId: newer.version.id };
  await openVersion(editor, newer.version.id);
  expect((await suggestPlaces(editor, place)).map(({ why }) => why)).not.toContain("same-position");
  await decideLineage(editor, {
    positionId: at(older, "3"),
    otherId: at(newer, "3"),
    kind: "link",
    revision: 0,
  });
  const [first] = await suggestPlaces(editor, place);
  expect(first).toMatchObject({ why: "same-position" });
  expect(first?.quote).toContain("Budgets are open to all readers.");
});

test("a stale word is refused, two positions of one version are two, strangers learn nothing", async () => {
  const { workspace, editor, older, newer, at } = await twoVersions();
  const pair = { positionId: at(older, "3"), otherId: at(newer, "3"), kind: "link" as const };
  await decideLineage(editor, { ...pair, revision: 0 });
  await expect(decideLineage(editor, { ...pair, revision: 0 })).rejects.toMatchObject({ code: "conflict" });
  await expect(
    decideLineage(editor, { ...pair, otherId: at(older, "1"), revision: 0 }),
  ).rejects.toMatchObject({ code: "invalid" });
  const reader = await workspace.person("reader");
  await expect(decideLineage(reader, { ...pair, revision: 1 })).rejects.toMatchObject({ code: "forbidden" });
  const stranger = await (await makeWorkspace()).person("admin");
  await expect(decideLineage(stranger, { ...pair, revision: 1 })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(openLineage(stranger, pair.positionId)).rejects.toMatchObject({ code: "not-found" });
  const elsewhere = await twoVersions();
  await expect(
    decideLineage(editor, { ...pair, otherId: elsewhere.at(elsewhere.newer, "3"), revision: 0 }),
  ).rejects.toMatchObject({ code: "not-found" });
});
