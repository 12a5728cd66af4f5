import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { SearchInput } from "@/lib/contracts/search-input";
import type { SearchView } from "@/lib/contracts/search-view";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { answersSearch } from "@/lib/core/search/answers-search";
import { parseSearch } from "@/lib/core/search/parse-search";
import { database } from "@/lib/server/db/database";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { deleteAnnotation } from "@/lib/server/services/annotations/delete-annotation";
import { deleteReply } from "@/lib/server/services/annotations/delete-reply";
import { editAnnotation } from "@/lib/server/services/annotations/edit-annotation";
import { restoreAnnotation } from "@/lib/server/services/annotations/restore-annotation";
import { correctDocument } from "@/lib/server/services/documents/correct-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { searchWorkspace } from "@/lib/server/services/search/search-workspace";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

const find = (viewer: Viewer, q: string, input: Partial<SearchInput> = {}) =>
  searchWorkspace(viewer, { ...input, q });
const words = ({ hits }: SearchView) =>
  hits.map(({ kind, excerpt }) => [
    kind,
    excerpt.runs.flatMap(({ text, marked }) => (marked ? [text] : [])).join("|"),
  ]);

async function workspaceWith(text: string) {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { documentId, versionId } = await makeVersion(editor, workspace.id, text);
  const note = (said: string, tags: string[] = []) =>
    createAnnotation(editor, {
      versionId,
      start: 0,
      end: 3,
      quote: text.slice(0, 3),
      body: noteOf(said),
      tags,
      idempotencyKey: randomUUID(),
    });
  return { workspace, editor, documentId, versionId, note };
}

test("the example texts: names, abbreviations, phrases and exclusions, each in its place", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  await seedExampleWorkspace(editor, workspace.id);
  const named = await find(editor, "Coppedge");
  expect(named.hits.length).toBeGreaterThan(0);
  expect(words(named).every(([, marked]) => marked === "Coppedge")).toBe(true);
  expect(named.hits[0]?.href).toMatch(/^\/versions\/[0-9a-f-]{36}#:~:text=/);
  expect((await find(editor, "cdebaca", { kinds: ["text", "navigation"] })).hits.length).toBeGreaterThan(0);
  const phrase = words(await find(editor, '"human trafficking"'));
  expect(phrase.length).toBeGreaterThan(0);
  expect(phrase.every(([, marked]) => /human\W+trafficking/i.test(marked ?? ""))).toBe(true);
  const [position] = (await find(editor, "migrants", { kinds: ["position"] })).hits;
  expect(position?.position).toMatch(/^\d+$/);
  const titled = await find(editor, "trafficking in persons", { kinds: ["document"] });
  expect(titled.hits.map(({ documentTitle }) => documentTitle)).toContain("Trafficking in persons");
});

test("the database finds what the rules find, and pages through all of it once", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  await seedExampleWorkspace(editor, workspace.id);
  await find(editor, "index");
  const { prisma } = await database();
  const entries = await prisma.searchEntry.findMany({
    where: { workspaceId: workspace.id, kind: { in: ["text", "navigation"] } },
    select: { text: true, lang: true, textHash: true },
  });
  for (const q of [
    "migrants",
    '"in persons"',
    "trafficking -persons",
    "U.S.",
    "non-governmental",
    "protect* women",
    "2013",
    "the",
  ]) {
    const query = parseSearch(q, ["en"]);
    if (!query) throw new Error(q);
    const expected = new Set(
      entries.filter(({ text, lang }) => answersSearch(text, lang, query)).map(({ textHash }) => textHash),
    );
    const ids = new Set<string>();
    let after: string | undefined;
    do {
      const page = await find(editor, q, { kinds: ["text", "navigation"], ...(after ? { after } : {}) });
      for (const { id } of page.hits) {
        expect(ids.has(id), q).toBe(false);
        ids.add(id);
      }
      after = page.next ?? undefined;
    } while (after);
    const found = await prisma.searchEntry.findMany({
      where: { id: { in: [...ids] } },
      select: { textHash: true },
    });
    expect(new Set(found.map(({ textHash }) => textHash)), q).toEqual(expected);
    expect(expected.size, q).toBeGreaterThan(0);
  }
});

test("what is written is found at once, and what is deleted is not", async () => {
  const { editor, documentId, note } = await workspaceWith("One sentence about borders.\n");
  expect(words(await find(editor, "borders"))).toEqual([["text", "borders"]]);
  const written = await note("Ask the ministry of fisheries", ["quotas"]);
  expect(words(await find(editor, "fishery"))).toEqual([["note", "fisheries"]]);
  expect((await find(editor, "quotas")).hits).toHaveLength(1);
  const reply = await createReply(editor, {
    annotationId: written.id,
    body: noteOf("They answered in Lisbon"),
    idempotencyKey: randomUUID(),
  });
  const [answered] = (await find(editor, "lisbon")).hits;
  expect(answered).toMatchObject({ kind: "reply", href: expect.stringMatching(`#note-${written.id}$`) });
  await deleteReply(editor, { replyId: reply.id, revision: 1 });
  expect((await find(editor, "lisbon")).hits).toEqual([]);
  const edited = await editAnnotation(editor, {
    annotationId: written.id,
    revision: 1,
    body: noteOf("Ask harbours"),
  });
  expect((await find(editor, "fishery")).hits).toEqual([]);
  expect(words(await find(editor, "harbor"))).toEqual([["note", "harbours"]]);
  const gone = await deleteAnnotation(editor, { annotationId: written.id, revision: edited.revision });
  expect((await find(editor, "harbor")).hits).toEqual([]);
  await restoreAnnotation(editor, { annotationId: written.id, revision: gone.revision });
  expect((await find(editor, "harbor")).hits).toHaveLength(1);
  await correctDocument(editor, {
    documentId,
    revision: 1,
    title: "Oceans",
    office: "Office of Tides",
    kind: null,
    lang: "en",
  });
  expect((await find(editor, "tides")).hits.map(({ kind, documentTitle }) => [kind, documentTitle])).toEqual([
    ["document", "Oceans"],
  ]);
});

test("the same words in several versions are found once, with the others named", async () => {
  const { editor, documentId } = await workspaceWith("As of 2011.\n\nA lasting lantern.\n");
  await importVersion(editor, { documentId, text: "As of 2012.\n\nA lasting lantern.\n\nA new lantern.\n" });
  const { hits } = await find(editor, "lantern");
  expect(hits.map(({ alsoIn }) => alsoIn.length).sort()).toEqual([0, 1]);
  expect((await find(editor, "lantern", { kinds: ["note"] })).hits).toEqual([]);
  expect((await find(editor, "lantern", { documentId: randomUUID() })).hits).toEqual([]);
});

test("Arabic and Chinese are found, by one sign too", async () => {
  const { editor } = await workspaceWith("打击人口贩运的行动。\n\nمكافحة والاتجار بالأشخاص\n");
  expect(words(await find(editor, "人口贩运"))).toEqual([["text", "人口贩运"]]);
  expect(words(await find(editor, "贩"))).toEqual([["text", "贩"]]);
  expect((await find(editor, "贩人")).hits).toEqual([]);
  expect((await find(editor, "بالأشخاص")).hits).toHaveLength(1);
});

test("attack-52, attack-56: a search finds nothing of another workspace, and nothing for the holder of a link", async () => {
  const theirs = await workspaceWith("A very particular cormorant.\n");
  await theirs.note("A heron");
  expect((await find(theirs.editor, "cormorant")).hits).toHaveLength(1);
  const stranger = await (await makeWorkspace()).person("admin");
  for (const q of ["cormorant", "heron", "corm*"]) {
    expect((await find(stranger, q)).hits).toEqual([]);
    await expect(find(stranger, q, { workspaceId: theirs.workspace.id })).rejects.toMatchObject({
      code: "not-found",
    });
  }
  expect((await find(stranger, "cormorant", { documentId: theirs.documentId })).hits).toEqual([]);
  const holder: Viewer = {
    kind: "share",
    scope: {
      linkId: randomUUID(),
      workspaceId: theirs.workspace.id,
      documentId: theirs.documentId,
      versionIds: [theirs.versionId],
      positionId: null,
      topicId: null,
      briefingId: null,
      changeKey: null,
      withNotes: true,
      withNames: true,
      withReview: false,
      withNewer: false,
      withComments: false,
      expiresAt: "",
    },
  };
  for (const viewer of [holder, { kind: "nobody" } as const])
    await expect(find(viewer, "cormorant", { workspaceId: theirs.workspace.id })).rejects.toMatchObject({
      code: "not-found",
    });
});

test("a deleted document is not found, though its entries are there", async () => {
  const { editor, documentId } = await workspaceWith("A gannet.\n");
  expect((await find(editor, "gannet")).hits).toHaveLength(1);
  const { prisma } = await database();
  await prisma.document.update({ where: { id: documentId }, data: { deletedAt: new Date() } });
  expect((await find(editor, "gannet")).hits).toEqual([]);
});

test("a day narrows notes and replies to that of who asks, and texts to that of their version", async () => {
  const { editor, versionId, note } = await workspaceWith("The lamps are lit at dusk.\n");
  const { prisma } = await database();
  await prisma.version.update({ where: { id: versionId }, data: { dateIso: "2013-10-02" } });
  const { id } = await note("Who lights the lamps?");
  // Nine in the morning of the third in Auckland, ten in the morning of the second in Honolulu.
  await prisma.annotation.update({ where: { id }, data: { createdAt: new Date("2013-10-02T20:00:00Z") } });
  const on = async (day: string, timeZone: string | null) =>
    words(await searchWorkspace(editor, { q: "lamps", from: day, to: day }, { timeZone })).map(
      ([kind]) => kind,
    );
  expect(await on("2013-10-02", null)).toEqual(["note", "text"]);
  expect(await on("2013-10-02", "Pacific/Auckland")).toEqual(["text"]);
  expect(await on("2013-10-03", "Pacific/Auckland")).toEqual(["note"]);
  expect(await on("2013-10-02", "Pacific/Honolulu")).toEqual(["note", "text"]);
  expect(await on("2013-10-03", "Pacific/Honolulu")).toEqual([]);
  const since = async (from: string, timeZone: string) =>
    words(await searchWorkspace(editor, { q: "lamps", from }, { timeZone })).map(([kind]) => kind);
  expect(await since("2013-10-03", "Pacific/Auckland")).toEqual(["note"]);
  expect(await since("2013-10-03", "Pacific/Honolulu")).toEqual([]);
});

test("attack-65: signs that mean something to a database are looked for as they are", async () => {
  const { editor } = await workspaceWith("It costs 100 % of nothing.\n");
  for (const q of [
    "' OR 1=1--",
    "%",
    "_",
    "\\",
    ":*",
    "a:*B",
    "<->",
    '"',
    "'",
    "((",
    "!!x",
    "& |",
    "😀",
    "a\\'b",
    "ﷺ",
    "\u0301",
  ])
    expect(Array.isArray((await find(editor, q)).hits), q).toBe(true);
  await expect(find(editor, "a ".repeat(150))).rejects.toMatchObject({ code: "invalid" });
});
