import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database } from "@/lib/server/db/database";
import { insertVersion } from "@/lib/server/db/document-additions";
import { readVersion } from "@/lib/server/import/read-version";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { reimportVersion } from "@/lib/server/services/imports/reimport-version";
import { editPositions } from "@/lib/server/services/positions/edit-positions";
import { correctVersion } from "@/lib/server/services/versions/correct-version";
import { downloadOriginal } from "@/lib/server/services/versions/download-original";
import { openProvenance } from "@/lib/server/services/versions/open-provenance";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { undoCorrection } from "@/lib/server/services/versions/undo-correction";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

const PAGE = `<!doctype html><title>Roads</title><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><h1>A Paper on Roads</h1><p>Fact Sheet</p><p>Office of Road Affairs</p><p>Washington, DC</p><p>October 2, 2015</p>
<ol><li>Roads matter to everyone who travels on them.</li><li>Rails carry freight where roads do not reach.</li></ol></main>
<footer>Back to Top</footer></body>`;

async function imported(name = "roads.html") {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { id: documentId } = await createDocument(editor, { workspaceId: workspace.id, title: "Roads" });
  const file = new File([PAGE], name);
  const { version } = await importVersion(editor, { documentId, file });
  return { workspace, editor, documentId, versionId: version.id };
}

/** The correction form as it is opened, with changes. */
const formOf = (view: Awaited<ReturnType<typeof openProvenance>>) => ({
  versionId: view.version.id,
  revision: view.revision,
  label: view.version.label,
  title: view.metadata.title,
  kind: view.metadata.kind,
  office: view.metadata.office,
  place: view.metadata.place,
  asOf: view.version.date ? { iso: view.version.date.iso, basis: view.version.date.basis } : null,
  published: null,
  capturedOn: null,
  sourceUrl: null,
});

test("every word is accounted for, and the original bytes come back as they were", async () => {
  const { editor, versionId } = await imported();
  const view = await openProvenance(editor, versionId);
  const { words } = view;
  expect(words.lost).toBe(0);
  expect(words.kept + words.folded).toBe(words.all);
  expect(words.folded).toBeGreaterThan(0);
  expect(view.leftOut.map(({ text }) => text).join(" ")).toContain("Back to Top");
  expect(view.leftOut.every(({ reason, byHand }) => reason !== null && !byHand)).toBe(true);
  expect(view.version.date).toMatchObject({ iso: "2015-10-02", basis: "published" });
  expect(view.newerImporter).toBeNull();
  const { bytes, fileName } = await downloadOriginal(editor, versionId);
  expect(new TextDecoder().decode(bytes)).toBe(PAGE);
  expect(fileName).toBe("roads.html");
  const { prisma } = await database();
  const audit = await prisma.auditEvent.findFirst({ where: { action: "version.downloaded" } });
  expect(audit?.subject).toBe(`version:${versionId}`);
});

test("metadata are corrected, a stale correction gets what stands, and the way back leads back", async () => {
  const { editor, versionId } = await imported();
  const before = await openProvenance(editor, versionId);
  const text = (await openVersion(editor, versionId)).text;
  const form = {
    ...formOf(before),
    office: "Office of Roads and Rails",
    asOf: { iso: "2015", basis: "inferred" as const, note: "from the footer" },
    published: { iso: "2015-10-02", basis: "published" as const },
    capturedOn: "2016-01-05",
  };
  const { revision } = await correctVersion(editor, form);
  const after = await openProvenance(editor, versionId);
  expect(after.revision).toBe(revision);
  expect(after.metadata.office).toBe("Office of Roads and Rails");
  expect(after.read?.office).toBe(before.metadata.office);
  expect(after.version).toMatchObject({
    date: { iso: "2015", precision: "year", basis: "inferred", quote: null },
    dateNote: "from the footer",
  });
  // The words the date was read from stay with the date they prove.
  expect(after.metadata.date).toEqual(before.metadata.date);
  expect(after.capturedAt).toBe("2016-01-05T00:00:00.000Z");
  expect((await openVersion(editor, versionId)).text).toBe(text);
  expect(after.corrections.map(({ change }) => change)).toEqual(["corrected"]);

  await expect(correctVersion(editor, { ...form, office: "Mine" })).rejects.toMatchObject({
    code: "conflict",
    details: { current: { revision, stated: { metadata: { office: "Office of Roads and Rails" } } } },
  });
  await expect(undoCorrection(editor, { versionId, revision: revision + 1 })).rejects.toMatchObject({
    code: "conflict",
  });
  const undone = await undoCorrection(editor, { versionId, revision });
  const back = await openProvenance(editor, versionId);
  expect(back.metadata).toEqual(before.metadata);
  expect(back.version).toEqual(before.version);
  const again = await undoCorrection(editor, { versionId, revision: undone.revision });
  expect((await openProvenance(editor, versionId)).metadata.office).toBe("Office of Roads and Rails");
  expect(again.revision).toBe(4);
});

test("a reader sees where it comes from and corrects nothing; a stranger finds nothing", async () => {
  const { workspace, versionId } = await imported();
  const reader = await workspace.person("reader");
  const view = await openProvenance(reader, versionId);
  expect(view.may).toEqual({ download: true, correct: false, reimport: false });
  const form = formOf(view);
  await expect(correctVersion(reader, form)).rejects.toMatchObject({ code: "forbidden" });
  await expect(undoCorrection(reader, { versionId, revision: 2 })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(reimportVersion(reader, { versionId, carry: true })).rejects.toMatchObject({
    code: "forbidden",
  });
  const stranger = await (await makeWorkspace()).person("admin");
  for (const act of [
    () => openProvenance(stranger, versionId),
    () => downloadOriginal(stranger, versionId),
    () => correctVersion(stranger, form),
    () => reimportVersion(stranger, { versionId, carry: true }),
  ]) {
    await expect(act()).rejects.toMatchObject({ code: "not-found" });
  }
});

test("a newer importer makes a version beside the old one; notes, corrections and edited positions go along", async () => {
  const { workspace, editor, documentId } = await imported();
  // As an importer of long ago read it: the same bytes, kept under its own number.
  const { version, positions } = await readVersion({
    bytes: new TextEncoder().encode(PAGE),
    fileName: "old.html",
  });
  const { id: otherId } = await createDocument(editor, { workspaceId: workspace.id, title: "Other" });
  const old = await insertVersion(
    editor,
    workspace.id,
    otherId,
    { ...version, importerVersion: "0.9.0" },
    positions,
  );
  await importVersion(editor, {
    documentId: otherId,
    text: "A later text.\n\nNovember 3, 2016\n\nIt says other things.",
  });
  const { text, positions: shown } = await openVersion(editor, old.id);
  const start = text.indexOf("carry freight");
  const note = await createAnnotation(editor, {
    versionId: old.id,
    start,
    end: start + 13,
    quote: "carry freight",
    body: noteOf("Ask"),
    idempotencyKey: randomUUID(),
  });
  const view = await openProvenance(editor, old.id);
  expect(view.newerImporter).not.toBeNull();
  await correctVersion(editor, {
    ...formOf(view),
    office: "By hand",
    published: { iso: "2015-10-02", basis: "published" },
  });
  const merged = await editPositions(editor, {
    edit: "merge",
    versionId: old.id,
    revision: 2,
    positionId: shown[0]?.id ?? "",
  });
  expect(merged.revision).toBe(3);

  const made = await reimportVersion(editor, { versionId: old.id, carry: true });
  expect(made.carried).toEqual({ notes: 1, toCheck: 0, corrections: true });
  expect(made.version.ordinal).toBe(old.ordinal + 1);
  const anew = await openVersion(editor, made.version.id);
  expect(anew.text).toBe(text);
  expect(anew.positions).toHaveLength(1);
  expect(anew.annotations.map(({ id, placement }) => [id, placement.status])).toEqual([[note.id, "exact"]]);
  expect((await openProvenance(editor, made.version.id)).metadata.office).toBe("By hand");
  expect(anew.versions.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
  expect((await openProvenance(editor, old.id)).readAnew?.id).toBe(made.version.id);
  await expect(reimportVersion(editor, { versionId: old.id, carry: true })).rejects.toMatchObject({
    code: "conflict",
  });
  expect(documentId).not.toBe(otherId);
});

test("an older text is put in front of a later one, whenever it is added", async () => {
  const { editor, documentId, versionId } = await imported();
  const text = "A Paper on Roads\n\nFact Sheet\nMarch 1, 2012\n\n1. Roads matter.\n2. Rails too.";
  const { version } = await importVersion(editor, { documentId, text });
  expect(version.ordinal).toBe(1);
  expect((await openVersion(editor, versionId)).version.ordinal).toBe(2);
});
