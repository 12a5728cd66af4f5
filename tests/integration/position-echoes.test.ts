import { expect, test } from "vitest";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { countVersionsWith } from "@/lib/server/db/documents";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { findPositionEchoes } from "@/lib/server/services/positions/find-position-echoes";
import { openVersion } from "@/lib/server/services/versions/open-version";
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
