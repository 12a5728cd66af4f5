import { expect, test } from "vitest";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { countVersionsWith } from "@/lib/server/db/documents";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { decideLineage } from "@/lib/server/services/positions/decide-lineage";
import { findPositionEchoes } from "@/lib/server/services/positions/find-position-echoes";
import { openPositionMatrix } from "@/lib/server/services/positions/open-position-matrix";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { makeExamples } from "@/tests/factories/make-examples";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

const PAPER = `Positions

1. Beekeepers’ cooperatives in the O'Hara uplands
We will fund beekeepers’ cooperatives in the O'Hara uplands for three years.

2. Registers
We will keep registers of every hive.

3. Markets
We will open markets in each valley.
`;

const TAKEN_UP = "The cooperatives of beekeepers in the O'Hara uplands received their first grants in March.";

async function paper(editor: Viewer, workspaceId: string, title: string, text: string) {
  const { id: documentId } = await createDocument(editor, { workspaceId, title });
  const { version } = await importVersion(editor, { documentId, text });
  return { documentId, versionId: version.id };
}

test("a position is shown where other documents take it up, and not one of the trash or of another workspace", async () => {
  const workspace = await makeWorkspace();
  const elsewhere = await makeWorkspace();
  const editor = await workspace.person("editor");
  const stranger = await elsewhere.person("editor");
  const own = await paper(editor, workspace.id, "Positions", PAPER);
  const later = await paper(editor, workspace.id, "A year on", `A year on\n\n${TAKEN_UP}\n`);
  await paper(editor, workspace.id, "Roads", "Roads\n\nThe road over the pass was closed in March.\n");
  await paper(stranger, elsewhere.id, "Theirs", `Theirs\n\n${TAKEN_UP}\n`);
  const { positions } = await openVersion(editor, own.versionId);
  const position = positions[0]?.id ?? "";
  const echoes = async () =>
    (await findPositionEchoes(editor, position)).map(({ document, quote }) => `${document.title}: ${quote}`);
  expect(await echoes()).toEqual([`A year on: ${TAKEN_UP}`]);
  await deleteDocument(editor, { documentId: later.documentId });
  expect(await echoes()).toEqual([]);
});

test("how many versions have a word that begins so is counted for each beginning, and no further than is asked", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  for (const words of ["quinquereme", "quinqueremes", "quinqueremes trireme’s"])
    await paper(editor, workspace.id, words, `A paper\n\nIt speaks of ${words} and of nothing else.\n`);
  const asked = ["quinquerem", "trirem", "nowhereword", "d'or", "back\\slash"];
  expect([...(await countVersionsWith(asked, 300))]).toEqual([
    ["quinquerem", 3],
    ["trirem", 1],
    ["nowhereword", 0],
    ["d'or", 0],
    ["back\\slash", 0],
  ]);
  expect((await countVersionsWith(["quinquerem"], 2)).get("quinquerem")).toBe(2);
  expect((await countVersionsWith([], 2)).size).toBe(0);
});

test("the matrix follows what people said of two positions", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const text = (first: string) => `Office of Example Affairs\n\n1. ${first}\n2. We publish what we spend.\n`;
  const { documentId, versionId } = await makeVersion(
    editor,
    workspace.id,
    text("We support safe travel for all."),
  );
  const { version } = await importVersion(editor, {
    documentId,
    text: text("Budgets are open to every reader."),
  });
  const states = async () =>
    (await openPositionMatrix(editor, documentId))?.rows.map(({ cells }) => cells.map(({ state }) => state));
  expect(await states()).toEqual([
    ["new", "gone"],
    ["new", "unchanged"],
    ["not stated", "new"],
  ]);
  const [older, newer] = [await openVersion(editor, versionId), await openVersion(editor, version.id)];
  await decideLineage(editor, {
    kind: "link",
    positionId: newer.positions[0]?.id ?? "",
    otherId: older.positions[0]?.id ?? "",
    revision: 0,
  });
  expect(await states()).toEqual([
    ["new", "reworded"],
    ["new", "unchanged"],
  ]);
});

test("positions by versions: the fact sheet that names the paper echoes some and is silent on others", async () => {
  const { editor, positions, factSheet, trafficking } = await makeExamples();
  const matrix = await openPositionMatrix(editor, positions.id);
  expect(matrix?.rows.map(({ label }) => label)).toEqual(
    Array.from({ length: 13 }, (_, index) => String(index + 1)),
  );
  expect(matrix?.columns.map(({ other }) => other?.id ?? null)).toEqual([null, factSheet.id]);
  expect(matrix?.columns[1]?.naming).toMatchObject({
    href: expect.stringContaining("#:~:text=Promoting%20Positive%20Outcomes"),
    counted: "speaks of “three major aspects”; this paper has 13 numbered positions",
  });
  const [, tenth] = matrix?.rows[9]?.cells ?? [];
  expect(tenth).toMatchObject({ state: "echoed" });
  expect(tenth?.why).toMatch(/remittance/);
  expect(matrix?.rows.some(({ cells }) => cells[1]?.state === "not stated" && cells[1].href === null)).toBe(
    true,
  );
  expect(matrix?.rows.every(({ cells, href }) => cells[0]?.state === "new" && href !== null)).toBe(true);
  expect(await openPositionMatrix(editor, trafficking.id)).toBeNull();
});

test("related passages of position 10 lead to the fact sheet and name the matching words", async () => {
  const { editor, positions, factSheet } = await makeExamples();
  const { positions: all } = await openVersion(editor, positions.versions[0]?.id ?? "");
  const echoes = await findPositionEchoes(editor, all[9]?.id ?? "");
  expect(echoes[0]?.document.id).toBe(factSheet.id);
  expect(echoes[0]?.words.join(" ")).toMatch(/remittance/i);
  expect(echoes.map(({ score }) => score)).toEqual(echoes.map(({ score }) => score).sort((a, b) => b - a));
});
