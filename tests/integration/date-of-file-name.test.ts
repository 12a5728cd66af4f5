import { expect, test } from "vitest";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { previewVersion } from "@/lib/server/services/imports/preview-version";
import { correctVersion } from "@/lib/server/services/versions/correct-version";
import { openProvenance } from "@/lib/server/services/versions/open-provenance";
import { makeWorkspace } from "@/tests/factories/make-workspace";

test("versions whose texts state no date have those of their files' names, inferred, and stand in their order", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { id: documentId } = await createDocument(editor, { workspaceId: workspace.id, title: "Roads" });
  const add = async (fileName: string, words: string) => {
    const file = new File([`Roads\n\n${words}\n`], fileName);
    const about = { place: { documentId }, fileName };
    const seen = await previewVersion(editor, about, new Uint8Array(await file.arrayBuffer()));
    const { version } = await importVersion(editor, { documentId, file });
    expect(seen.metadata.date).toEqual(version.date);
    return version;
  };
  const later = await add("Fact_Sheet_2016.txt", "The office mends roads in spring.");
  const earlier = await add("2013-09-27 fact sheet.txt", "The office mends roads.");
  expect(later).toMatchObject({
    label: "2016",
    date: { iso: "2016", precision: "year", basis: "inferred", quote: null },
  });
  expect(earlier).toMatchObject({
    label: "27 September 2013",
    date: { iso: "2013-09-27", basis: "inferred" },
  });
  expect(earlier.ordinal).toBe(1);
  // The date in the text counts for more, and the time of a paste is not the paper's.
  const stated = await add("roads 2016.txt", "Published on 2 October 2015. The office mends roads again.");
  expect(stated.date?.basis).not.toBe("inferred");
  // A day it speaks of is not a paper's where its name has one, and that of a convention never is.
  const promised = "The office mends roads, as it promised on 28 July 1951.";
  expect((await add("roads 2014-03-05.txt", promised)).date).toMatchObject({
    iso: "2014-03-05",
    basis: "inferred",
  });
  expect((await add("roads.txt", `${promised} Still.`)).date).toMatchObject({
    iso: "1951-07-28",
    quote: "28 July 1951",
  });
  const cites = "The office mends roads under the Convention of 28 July 1951.";
  expect((await add("other roads.txt", cites)).date).toBeNull();
  const pasted = await add("pasted 2026-11-22 16.54.07.txt", "The office mends no roads.");
  expect(pasted).toMatchObject({ label: "pasted 2026-11-22 16.54.07", date: null });
});

test("a version called after its date is called after the corrected one; a name somebody gave stays, and what the text speaks of is no correction", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { id: documentId } = await createDocument(editor, { workspaceId: workspace.id, title: "Weirs" });
  const file = new File(
    ["Weirs\n\nThe office mends weirs, as it promised on 4 May 1911.\n"],
    "Weirs_March2016.txt",
  );
  const { version } = await importVersion(editor, { documentId, file });
  expect(version.label).toBe("March 2016");
  const correct = async (label: string, iso: string) => {
    const { revision } = await openProvenance(editor, version.id);
    const none = { title: "Weirs", kind: null, office: null, place: null, published: null, capturedOn: null };
    const asOf = { iso, basis: "published" as const };
    await correctVersion(editor, { versionId: version.id, revision, label, ...none, asOf, sourceUrl: null });
    return openProvenance(editor, version.id);
  };
  const corrected = await correct("March 2016", "2015-03-01");
  expect(corrected.version.label).toBe("1 March 2015");
  expect(corrected.metadata.date).toMatchObject({ iso: "1911-05-04", basis: "inferred" });
  expect((await correct("Spring draft", "2014")).version.label).toBe("Spring draft");
  expect((await correct("Spring draft", "2013")).version.label).toBe("Spring draft");
});

test("a version without a date is called after its file, without the ending unless that tells it from another", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { id: documentId } = await createDocument(editor, { workspaceId: workspace.id, title: "Locks" });
  const add = async (name: string, words: string, label?: string) => {
    const file = new File([words], name);
    return (await importVersion(editor, { documentId, file, ...(label ? { label } : {}) })).version.label;
  };
  expect(await add("Draft 2.md", "The office mends locks.")).toBe("Draft 2");
  expect(await add("Draft 2.txt", "The office mends no locks.")).toBe("Draft 2.txt");
  expect(await add("Other.html", "<p>The office mends its locks.</p>", "Other")).toBe("Other");
  expect(await add("Draft.html", "<p>The office mends all locks.</p>", "Draft 2")).toBe("Draft 2");
});
