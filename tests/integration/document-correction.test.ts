import { expect, test } from "vitest";
import { correctDocument } from "@/lib/server/services/documents/correct-document";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { undoDocumentCorrection } from "@/lib/server/services/documents/undo-document-correction";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { auditOf } from "@/tests/factories/audit-of";
import { makeWorkspace } from "@/tests/factories/make-workspace";

async function made() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { id: documentId } = await createDocument(editor, {
    workspaceId: workspace.id,
    title: "Raods",
    office: "Office of Roads",
    kind: "Fact Sheet",
  });
  return { workspace, editor, documentId };
}

test("title, office, kind and language are corrected; a stale correction gets what stands; the way back leads back", async () => {
  const { workspace, editor, documentId } = await made();
  const before = await openDocument(editor, documentId);
  expect(before).toMatchObject({ kind: "Fact Sheet", lang: "und", revision: 1, corrected: null });
  const form = { documentId, revision: 1, title: "Roads", office: null, kind: "policy paper", lang: "ar" };
  expect(await correctDocument(editor, form)).toEqual({ revision: 2 });
  const after = await openDocument(editor, documentId);
  expect(after).toMatchObject({
    title: "Roads",
    office: null,
    kind: "policy paper",
    lang: "ar",
    dir: "rtl",
    revision: 2,
    corrected: { byName: "A editor" },
  });

  const admin = await workspace.person("admin");
  await expect(correctDocument(admin, { ...form, title: "Mine" })).rejects.toMatchObject({
    code: "conflict",
    details: { current: { revision: 2, stated: { title: "Roads", kind: "policy paper" } } },
  });
  await expect(undoDocumentCorrection(editor, { documentId, revision: 3 })).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await undoDocumentCorrection(editor, { documentId, revision: 2 })).toEqual({ revision: 3 });
  const back = await openDocument(editor, documentId);
  expect(back).toMatchObject({ title: "Raods", office: "Office of Roads", kind: "Fact Sheet", lang: "und" });
  await undoDocumentCorrection(editor, { documentId, revision: 3 });
  expect((await openDocument(editor, documentId)).title).toBe("Roads");

  expect(await auditOf(`document:${documentId}`)).toEqual([
    "document.created",
    "document.corrected",
    "document.undone",
    "document.undone",
  ]);
});

test("of corrections at the same moment exactly one counts", async () => {
  const { editor, documentId } = await made();
  const tries = await Promise.allSettled(
    ["a", "b", "c"].map((title) =>
      correctDocument(editor, { documentId, revision: 1, title, office: null, kind: null, lang: "und" }),
    ),
  );
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await openDocument(editor, documentId)).revision).toBe(2);
});

test("the first text says in what language a document is, and in which direction it is read", async () => {
  const { editor, documentId } = await made();
  const arabic = "تعزز الدول حماية المهاجرين عند حدودها وما وراءها، وتقول كيف تفعل ذلك في كل عام.";
  const { version } = await importVersion(editor, { documentId, text: arabic });
  expect((await openVersion(editor, version.id)).document).toMatchObject({ lang: "ar", dir: "rtl" });
  const english =
    "The states protect all of the migrants at their borders and say how they do it in the report.";
  await importVersion(editor, { documentId, text: english });
  expect(await openDocument(editor, documentId)).toMatchObject({ lang: "ar" });
});
