import { expect, test } from "vitest";
import type { SearchInput } from "@/lib/contracts/search-input";
import type { SearchHitView } from "@/lib/contracts/search-view";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { database } from "@/lib/server/db/database";
import { catchUpWholly } from "@/lib/server/derived/search/catch-up";
import { createCode } from "@/lib/server/services/codebook/create-code";
import { retireCode } from "@/lib/server/services/codebook/retire-code";
import { correctDocument } from "@/lib/server/services/documents/correct-document";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { decideFact } from "@/lib/server/services/facts/decide-fact";
import { openDocumentPicture } from "@/lib/server/services/facts/open-document-picture";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { fillSearchIndex } from "@/lib/server/services/installation/fill-search-index";
import { searchWorkspace } from "@/lib/server/services/search/search-workspace";
import { makeExamples } from "@/tests/factories/make-examples";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";
import { writeSampleNote } from "@/tests/factories/write-sample-note";

const find = async (viewer: Viewer, q: string, input: Partial<SearchInput> = {}) =>
  (await searchWorkspace(viewer, { kinds: ["fact"], ...input, q })).hits;
const told = (hits: readonly SearchHitView[]) =>
  hits.map(({ fact, versionLabel }) => `${fact?.topic}: ${fact?.statement} (${versionLabel})`);

const PAPER = `Office of Lighthouses

1. In fiscal year 2015 the Office awarded $18 million to the Keepers of the Coast.
2. Mr. Amos Petrel is the Director of the Office of Lighthouses.
`;

async function office() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  return { workspace, editor, ...(await makeVersion(editor, workspace.id, PAPER)) };
}

test("the example texts: who leads and what is paid is found with its quote, its place and its day", async () => {
  const { editor, positions } = await makeExamples();
  const [who, ...others] = await find(editor, "Coppedge", { topic: "leadership" });
  expect(who?.fact).toMatchObject({
    topic: "leadership",
    statement: expect.stringContaining("Susan Coppedge"),
  });
  expect(who?.excerpt.runs.some(({ text, marked }) => marked && text === "Coppedge")).toBe(true);
  expect(who?.href).toMatch(/^\/versions\/[0-9a-f-]{36}#:~:text=/);
  expect(who?.documentTitle).toBe("Trafficking in persons");
  expect(others.every(({ fact }) => fact?.topic === "leadership")).toBe(true);
  const sums = await find(editor, '"$50 million"', { topic: "funding" });
  expect(told(sums)).toEqual([expect.stringMatching(/^funding: .*\$50-million/)]);
  expect(await find(editor, "Coppedge", { to: "2015-12-31" })).toEqual([]);
  const inPaper = await find(editor, "the OR of OR in OR act OR states", { documentId: positions.id });
  expect(inPaper.some(({ position }) => /^\d+$/.test(position ?? ""))).toBe(true);
  // Beside the text it stands in.
  const { hits } = await searchWorkspace(editor, { q: "Coppedge" });
  expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(["text", "fact"]));
});

test("what a person dismisses is found no longer, what they add is found, and both can be taken back", async () => {
  const { editor, documentId, versionId } = await office();
  expect(await find(editor, "petrel")).toHaveLength(1);
  const facts = (await openDocumentPicture(editor, documentId)).lanes.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.facts)),
  );
  const petrel = facts.find(({ topic }) => topic === "leadership");
  if (!petrel) throw new Error("the paper says so");
  const named = { versionId, factKey: petrel.key };
  await decideFact(editor, { decision: "dismissed", ...named, revision: 0 });
  expect(await find(editor, "petrel")).toEqual([]);
  await decideFact(editor, { decision: "restored", ...named, revision: 1 });
  expect(await find(editor, "petrel")).toHaveLength(1);
  await decideFact(editor, {
    decision: "added",
    versionId,
    fact: { topic: "programme", quote: "Keepers of the Coast", name: "Keepers of the Coast", kind: "body" },
  });
  expect(told(await find(editor, "keepers", { topic: "programme" }))).toContainEqual(
    expect.stringContaining("programme: Keepers of the Coast"),
  );
});

test("the same fact of several versions is found once, in the newest, with the others named", async () => {
  const { editor, documentId } = await office();
  const { version } = await importVersion(editor, { documentId, text: `${PAPER}3. We light lamps.\n` });
  const [found, ...others] = await find(editor, "petrel");
  expect(others).toEqual([]);
  expect(found?.href).toContain(version.id);
  expect(found?.alsoIn).toHaveLength(1);
});

test("an index from before there were facts is filled by what is stored, and by reading what older rules or nobody had read", async () => {
  const { workspace, editor, documentId, versionId: stored } = await office();
  const { version: older } = await importVersion(editor, { documentId, text: `${PAPER}3. Older.\n` });
  const { versionId: unread } = await makeVersion(editor, workspace.id, `${PAPER}3. Unread.\n`, "Unread");
  expect(await find(editor, "petrel")).toHaveLength(2);
  const { prisma } = await database();
  await prisma.searchEntry.deleteMany({ where: { kind: "fact" } });
  await prisma.versionFacts.updateMany({ where: { versionId: older.id }, data: { extractorVersion: "1.1" } });
  await prisma.versionFacts.deleteMany({ where: { versionId: unread } });
  await prisma.searchPending.deleteMany();
  // As a migration leaves it: all that nobody had read waits. What older rules had read, the program asks for at its start.
  await prisma.searchPending.createMany({ data: [stored, unread].map((id) => ({ kind: "facts", id })) });
  await fillSearchIndex();
  const found = await find(editor, "petrel");
  expect(found.map(({ alsoIn }) => alsoIn.length).sort()).toEqual([0, 1]);
  const read = await prisma.versionFacts.findMany({
    where: { versionId: { in: [stored, older.id, unread] } },
    select: { versionId: true, createdAt: true },
  });
  expect(read.map(({ versionId }) => versionId).sort()).toEqual([stored, older.id, older.id, unread].sort());
  await fillSearchIndex();
  expect(await prisma.searchPending.count()).toBe(0);
  expect(await prisma.versionFacts.count({ where: { versionId: older.id } })).toBe(2);
});

test("facts of long texts are read in a thread beside the pages, together as many as it takes at once, and found before anybody has asked", async () => {
  const { workspace, editor, versionId } = await office();
  const { versionId: other } = await makeVersion(editor, workspace.id, PAPER);
  const { prisma } = await database();
  await catchUpWholly();
  const both = { in: [versionId, other] };
  await prisma.searchEntry.deleteMany({ where: { versionId: both, kind: "fact" } });
  await prisma.versionFacts.deleteMany({ where: { versionId: both } });
  // As long as each says it is, they go to the thread one after the other.
  await prisma.version.updateMany({ where: { id: both }, data: { words: 100_000 } });
  await prisma.searchPending.createMany({
    data: [versionId, other].map((id) => ({ kind: "facts", id })),
    skipDuplicates: true,
  });
  await catchUpWholly();
  expect(await prisma.searchPending.count({ where: { id: both } })).toBe(0);
  expect(await prisma.versionFacts.count({ where: { versionId: both } })).toBe(2);
  expect(await prisma.searchEntry.count({ where: { versionId: both, kind: "fact" } })).toBeGreaterThan(1);
  expect(await find(editor, "petrel")).toHaveLength(2);
});

test("a tag narrows to notes that have it and to documents that are tagged with it, by whatever name", async () => {
  const { workspace, editor, documentId, versionId } = await office();
  const { versionId: elsewhere } = await makeVersion(editor, workspace.id, `${PAPER}4. Elsewhere.\n`);
  const stated = { notation: "", definition: "Lamps and who keeps them.", colour: "teal" as const };
  const code = await createCode(editor, { workspaceId: workspace.id, name: "Beacons", ...stated });
  const { title, office: of, kind, lang, revision } = await openDocument(editor, documentId);
  await correctDocument(editor, { documentId, revision, title, office: of, kind, lang, tags: ["Beacons"] });
  await writeSampleNote(editor, elsewhere, noteOf("Petrel again"), { tags: ["beacons"] });
  await writeSampleNote(editor, versionId, noteOf("Petrel, free"), { tags: ["free"] });
  const under = async (tag: string) =>
    (await searchWorkspace(editor, { q: "petrel", tag })).hits
      .map(({ kind, documentTitle }) => `${kind} ${documentTitle}`)
      .sort();
  expect(await under("Beacons")).toEqual([
    "fact An example paper",
    "note An example paper",
    "text An example paper",
  ]);
  expect(await under("free")).toEqual(["note An example paper"]);
  expect(await under("unknown")).toEqual([]);

  const codes = async (q: string, input: Partial<SearchInput> = {}) =>
    (await searchWorkspace(editor, { ...input, q })).codes.map(({ name, href }) => [name, href]);
  const found = [["Beacons", `/topics/${code.codeId}`]];
  expect(await codes("beacon")).toEqual(found);
  expect(await codes("lamps -beacons")).toEqual([]);
  expect(await codes("lamps", { kinds: ["code"] })).toEqual(found);
  expect(await codes("beacon", { kinds: ["note"] })).toEqual([]);
  expect(await codes("beacon", { documentId })).toEqual([]);
  await retireCode(editor, { codeId: code.codeId, revision: 1, intoId: null });
  expect(await codes("beacon")).toEqual([]);
});
