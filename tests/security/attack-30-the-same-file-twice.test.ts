import { expect, test } from "vitest";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

test("attack 30: the same bytes under another name are the same version", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { id: documentId } = await createDocument(editor, { workspaceId: workspace.id, title: "Twice" });
  const words = "A text.\n\nIt says the same twice.";
  const first = await importVersion(editor, { documentId, file: new File([words], "a.txt") });
  const second = await importVersion(editor, { documentId, file: new File([words], "b.txt") });
  expect(first.known).toBe(false);
  expect(second).toMatchObject({ known: true, version: { id: first.version.id } });
});

test("attacks 61 and 62: twenty at the same moment are one", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { id: documentId } = await createDocument(editor, { workspaceId: workspace.id, title: "Storm" });
  const results = await Promise.all(
    Array.from({ length: 20 }, () =>
      importVersion(editor, { documentId, file: new File(["A text.\n\nIt is sent twenty times."], "a.txt") }),
    ),
  );
  expect(results.filter(({ known }) => !known)).toHaveLength(1);
  expect(new Set(results.map(({ version }) => version.id)).size).toBe(1);
  expect((await openDocument(editor, documentId)).versions).toHaveLength(1);
});
