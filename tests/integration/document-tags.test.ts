import { expect, test } from "vitest";
import { DocumentListInput } from "@/lib/contracts/document-list";
import { createCode } from "@/lib/server/services/codebook/create-code";
import { editCode } from "@/lib/server/services/codebook/edit-code";
import { listTags } from "@/lib/server/services/codebook/list-tags";
import { restoreCode } from "@/lib/server/services/codebook/restore-code";
import { retireCode } from "@/lib/server/services/codebook/retire-code";
import { archiveDocument } from "@/lib/server/services/documents/archive-document";
import { correctDocument } from "@/lib/server/services/documents/correct-document";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { restoreDocument } from "@/lib/server/services/documents/restore-document";
import { undoDocumentCorrection } from "@/lib/server/services/documents/undo-document-correction";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { auditOf } from "@/tests/factories/audit-of";
import { makeWorkspace } from "@/tests/factories/make-workspace";

async function papers() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const stated = { notation: "", definition: "What belongs there.", colour: "teal" as const };
  const add = (name: string) => createCode(editor, { workspaceId: workspace.id, name, ...stated });
  const rename = (code: { codeId: string; revision: number }, name: string) =>
    editCode(editor, { ...code, name, ...stated });
  const paper = async (title: string) =>
    (await createDocument(editor, { workspaceId: workspace.id, title })).id;
  /** Says the tags of a document, and leaves the rest as it is. */
  const tag = async (documentId: string, tags: string[], by = editor) => {
    const { title, office, kind, lang, revision } = await openDocument(editor, documentId);
    return correctDocument(by, { documentId, revision, title, office, kind, lang, tags });
  };
  const tagsOf = async (documentId: string) =>
    (await openDocument(editor, documentId)).tags.map(({ name }) => name);
  const under = async (asked: { tag?: string; archived?: string; q?: string }) =>
    (await openHome(editor, workspace.id, DocumentListInput.parse(asked))).documents
      .map(({ title }) => title)
      .sort();
  return { workspace, editor, add, rename, paper, tag, tagsOf, under };
}

test("a document is tagged with codes, found by them, and told whoever may read it", async () => {
  const { workspace, editor, add, paper, tag, tagsOf, under } = await papers();
  await add("Borders");
  await add("Funding");
  const [roads, bridges] = [await paper("Roads"), await paper("Bridges")];
  expect((await openHome(editor)).tagChoices).toEqual([]);
  await tag(roads, ["FUNDING", "borders", "Funding"]);
  await tag(bridges, ["Funding"]);
  expect(await tagsOf(roads)).toEqual(["Borders", "Funding"]);
  const reader = await workspace.person("reader");
  expect((await openDocument(reader, roads)).tags).toMatchObject([{ name: "Borders" }, { name: "Funding" }]);
  const home = await openHome(reader, workspace.id, DocumentListInput.parse({ tag: "borders" }));
  expect(home).toMatchObject({
    tag: "Borders",
    tagChoices: [{ name: "Borders", colour: "teal" }, { name: "Funding" }],
    documents: [{ title: "Roads", tags: [{ name: "Borders" }, { name: "Funding" }] }],
  });
  expect(await under({ tag: "Funding" })).toEqual(["Bridges", "Roads"]);
  expect(await under({ tag: "Funding", q: "Roa" })).toEqual(["Roads"]);
  expect(await under({ tag: "Nothing of the kind" })).toEqual([]);
  expect(await under({ tag: "" })).toEqual(["Bridges", "Roads"]);
  await archiveDocument(editor, { documentId: roads, archived: true });
  expect(await under({ tag: "Funding" })).toEqual(["Bridges"]);
  expect(await under({ tag: "Funding", archived: "yes" })).toEqual(["Roads"]);

  // What is no code of this workspace, or of another, is refused with nothing written.
  const stranger = await papers();
  await stranger.add("Theirs");
  for (const unknown of ["Theirs", "Nothing of the kind"]) {
    await expect(tag(roads, ["Funding", unknown])).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining(`no code “${unknown}”`),
    });
  }
  const reviewer = await workspace.person("reviewer");
  await expect(tag(roads, [], reviewer)).rejects.toMatchObject({ code: "forbidden" });
  expect(await tagsOf(roads)).toEqual(["Borders", "Funding"]);
});

test("tags are corrected on a revision, recorded, and taken back; who says nothing of them leaves them", async () => {
  const { editor, add, paper, tag, tagsOf } = await papers();
  await add("Borders");
  await add("Funding");
  const documentId = await paper("Roads");
  await tag(documentId, ["Borders"]);
  const form = { documentId, title: "Roads", office: null, kind: null, lang: "und" };
  await expect(correctDocument(editor, { ...form, revision: 1, tags: [] })).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await correctDocument(editor, { ...form, revision: 2, lang: "en" })).toEqual({ revision: 3 });
  expect(await tagsOf(documentId)).toEqual(["Borders"]);
  await tag(documentId, ["Funding"]);
  expect(await tagsOf(documentId)).toEqual(["Funding"]);
  await undoDocumentCorrection(editor, { documentId, revision: 4 });
  expect(await tagsOf(documentId)).toEqual(["Borders"]);
  expect(await auditOf(`document:${documentId}`)).toEqual([
    "document.created",
    "document.corrected",
    "document.corrected",
    "document.corrected",
    "document.undone",
  ]);
});

test("documents keep their tags when codes are renamed, merged, deleted and brought back, and through the trash", async () => {
  const { editor, add, rename, paper, tag, tagsOf, under } = await papers();
  const funding = await add("Funding");
  const borders = await add("Borders");
  const roads = await paper("Roads");
  await tag(roads, ["Funding"]);
  const money = await rename(funding, "Money");
  expect(await tagsOf(roads)).toEqual(["Money"]);
  expect(await under({ tag: "funding" })).toEqual(["Roads"]);
  const merged = await retireCode(editor, { ...money, intoId: borders.codeId });
  expect(await tagsOf(roads)).toEqual(["Borders"]);
  for (const name of ["Borders", "Money", "Funding"]) expect(await under({ tag: name })).toEqual(["Roads"]);
  await tag(roads, ["borders"]);
  const apart = await restoreCode(editor, merged);
  expect(await tagsOf(roads)).toEqual(["Money"]);
  expect(await under({ tag: "Borders" })).toEqual([]);

  const gone = await retireCode(editor, { ...apart, intoId: null });
  expect(await tagsOf(roads)).toEqual([]);
  await tag(roads, ["Borders"]);
  await restoreCode(editor, gone);
  expect(await tagsOf(roads)).toEqual(["Borders", "Money"]);

  await deleteDocument(editor, { documentId: roads });
  expect(await under({ tag: "Money" })).toEqual([]);
  await restoreDocument(editor, { documentId: roads });
  expect(await tagsOf(roads)).toEqual(["Borders", "Money"]);
  expect(await under({ tag: "Money" })).toEqual(["Roads"]);
});

test("the codes that are offered say how many documents have each, whichever of their names they were tagged by", async () => {
  const { editor, add, rename, paper, tag } = await papers();
  const borders = await add("Borders");
  const funding = await add("Funding");
  await add("Unused");
  const [roads, bridges, ferries] = [await paper("Roads"), await paper("Bridges"), await paper("Ferries")];
  await tag(roads, ["Borders", "Funding"]);
  await tag(bridges, ["Funding"]);
  await tag(ferries, ["Funding"]);
  const offered = async (documentId: string) => {
    const { codes, free } = await listTags(editor, { documentId, of: "documents" });
    expect(free).toEqual([]);
    return Object.fromEntries(codes.map(({ name, used, keys }) => [name, [used, keys] as const] as const));
  };
  expect(await offered(roads)).toEqual({
    Borders: [1, ["borders"]],
    Funding: [3, ["funding"]],
    Unused: [0, ["unused"]],
  });
  // A document that has both counts once; one in the trash does not count, an archived one does.
  const renamed = await rename(funding, "Money");
  await retireCode(editor, { ...borders, intoId: renamed.codeId });
  await archiveDocument(editor, { documentId: bridges, archived: true });
  await deleteDocument(editor, { documentId: ferries });
  const { Money, ...others } = await offered(roads);
  expect(Money?.[0]).toBe(2);
  expect([...(Money?.[1] ?? [])].sort()).toEqual(["borders", "funding", "money"]);
  expect(others).toEqual({ Unused: [0, ["unused"]] });
});
