import { expect, test } from "vitest";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { openLineage } from "@/lib/server/services/positions/open-lineage";
import { openPositionMatrix } from "@/lib/server/services/positions/open-position-matrix";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

/** A word of consonants and vowels for each number. */
const wordOf = (n: number): string =>
  (n >= 60 ? wordOf(Math.floor(n / 60)) : "") + "bdfgklmnprst".charAt(n % 12) + "aeiou".charAt((n / 12) % 5);

/** A paper of numbered positions that have next to nothing in common. */
function paperOf(count: number, seed: number): string {
  const position = (at: number) =>
    Array.from({ length: 10 }, (_, k) => wordOf(4_000 + seed * 40_000 + at * 10 + k)).join(" ");
  const items = Array.from({ length: count }, (_, at) => `${at + 1}. We support ${position(at)}.`);
  return `Positions of the Office\n\n${items.join("\n")}\n`;
}

async function papers(...texts: readonly string[]) {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const [first = "", ...later] = texts;
  const { documentId, versionId } = await makeVersion(editor, workspace.id, first);
  for (const text of later) await importVersion(editor, { documentId, text });
  return { workspace, editor, documentId, versionId };
}

test("a paper of hundreds of positions is followed in a thread, with the same answer", async () => {
  const text = paperOf(260, 0);
  const { workspace, editor, documentId, versionId } = await papers(
    text,
    text.replace("1. We support", "1. We strongly support"),
  );
  const matrix = await openPositionMatrix(editor, documentId);
  expect(matrix?.note).toBeNull();
  expect(matrix?.rows).toHaveLength(260);
  expect(matrix?.rows[0]?.cells.map(({ state }) => state)).toEqual([
    "new",
    expect.stringMatching(/reworded|strengthened/),
  ]);
  expect(new Set(matrix?.rows.slice(1).map(({ cells }) => cells[1]?.state))).toEqual(new Set(["unchanged"]));
  const { positions } = await openVersion(editor, versionId);
  const lineage = await openLineage(editor, positions[200]?.id ?? "");
  expect(lineage.steps.map(({ stated }) => stated?.state)).toEqual(["new", "unchanged"]);
  // Asked again, it is the same object: it depends on nothing else of the workspace.
  await makeVersion(editor, workspace.id, undefined, "Another paper");
  expect(await openPositionMatrix(editor, documentId)).toBe(matrix);
});

test("so many positions that no table can hold them are said to be too many, at once", async () => {
  const { editor, documentId } = await papers(...[0, 1, 2, 3, 4].map((at) => paperOf(950, at)));
  const began = performance.now();
  const matrix = await openPositionMatrix(editor, documentId);
  expect(matrix?.rows).toEqual([]);
  expect(matrix?.note).toMatch(/too many for one table|takes too long/);
  expect(performance.now() - began).toBeLessThan(60_000);
});
