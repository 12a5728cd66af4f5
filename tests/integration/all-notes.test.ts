import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { assignNotes } from "@/lib/server/services/annotations/assign-notes";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { exportNotes } from "@/lib/server/services/annotations/export-notes";
import { listNotes } from "@/lib/server/services/annotations/list-notes";
import { resolveNotes } from "@/lib/server/services/annotations/resolve-notes";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { openInbox } from "@/lib/server/services/inbox/open-inbox";
import { listSearchFilters } from "@/lib/server/services/search/list-search-filters";
import { notesCsv } from "@/lib/view-models/exports/notes-csv";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

async function workspaceWithNotes(many: number) {
  const workspace = await makeWorkspace();
  const author = await workspace.person("editor");
  const other = await workspace.person("reviewer");
  const { documentId, versionId } = await makeVersion(author, workspace.id, "One sentence about borders.\n");
  const ids: string[] = [];
  for (let at = 0; at < many; at++) {
    const note = await createAnnotation(at % 2 === 0 ? author : other, {
      versionId,
      start: 0,
      end: 3,
      quote: "One",
      body: noteOf(`Note ${at}`),
      tags: at % 3 === 0 ? ["third"] : [],
      stance: at % 5 === 0 ? "question" : null,
      isPrivate: at === 1,
      idempotencyKey: randomUUID(),
    });
    ids.push(note.id);
  }
  return { workspace, author, other, documentId, versionId, ids };
}

test("every note is on one page of the table, in either order, and the private drafts of others on none", async () => {
  const { author, other, ids } = await workspaceWithNotes(57);
  for (const sort of ["newest", "oldest"] as const) {
    const first = await listNotes(author, { sort });
    const second = await listNotes(author, { sort, after: first.next ?? "" });
    expect(first.rows).toHaveLength(50);
    expect(second.next).toBeNull();
    const found = [...first.rows, ...second.rows].map(({ id }) => id);
    const expected = ids.filter((_, at) => at !== 1);
    expect([...found].sort()).toEqual([...expected].sort());
    const times = [...first.rows, ...second.rows].map(({ createdAt }) => createdAt);
    expect(times).toEqual(times.toSorted((a, b) => (sort === "oldest" ? 1 : -1) * a.localeCompare(b)));
  }
  expect((await listNotes(other, { state: "draft" })).rows.map(({ id }) => id)).toEqual([ids[1]]);
  expect((await listNotes(author, { state: "draft" })).rows).toEqual([]);
});

test("the table is narrowed by document, person, tag, stance and state", async () => {
  const { author, other, documentId, ids } = await workspaceWithNotes(12);
  const at = async (input: Parameters<typeof listNotes>[1]) =>
    (await listNotes(author, { sort: "oldest", ...input })).rows
      .map(({ id }) => ids.indexOf(id))
      .sort((a, b) => a - b);
  expect(await at({ tag: "third" })).toEqual([0, 3, 6, 9]);
  expect(await at({ stance: "question" })).toEqual([0, 5, 10]);
  expect(await at({ mine: "yes" })).toEqual([0, 2, 4, 6, 8, 10]);
  expect(await at({ authorId: other.userId, documentId })).toEqual([3, 5, 7, 9, 11]);
  expect(await at({ documentId: randomUUID() })).toEqual([]);
});

test("several threads are settled at once; what changed in the meantime stays, what is not there refuses all", async () => {
  const { author, ids } = await workspaceWithNotes(5);
  const named = (at: number, revision = 1) => ({ annotationId: ids[at] ?? "", revision });
  const done = await resolveNotes(author, { notes: [named(0), named(2), named(3, 7)], resolved: true });
  expect(done.stale).toBe(1);
  expect(done.changed.map(({ annotationId }) => ids.indexOf(annotationId))).toEqual([0, 2]);
  expect((await listNotes(author, { state: "resolved" })).rows).toHaveLength(2);
  const foreign = await workspaceWithNotes(1);
  for (const strange of [foreign.ids[0] ?? "", ids[1] ?? "", randomUUID()])
    await expect(
      resolveNotes(author, { notes: [named(4), { annotationId: strange, revision: 1 }], resolved: true }),
    ).rejects.toMatchObject({ code: "not-found" });
  expect((await listNotes(author, { state: "resolved" })).rows).toHaveLength(2);
});

test("several notes are assigned at once, each told; what changed stays, a draft or somebody who cannot come in refuses all", async () => {
  const { workspace, author, other, ids } = await workspaceWithNotes(5);
  const give = (
    at: readonly number[],
    assigneeId: string | null,
    revision = 1,
    dueOn: string | null = null,
  ) =>
    assignNotes(author, {
      notes: at.map((each) => ({ annotationId: ids[each] ?? "", revision, assigneeId, dueOn })),
    });
  const done = await give([0, 2], other.userId, 1, "2026-12-01");
  expect(done).toMatchObject({ stale: 0, changed: [{ revision: 2 }, { revision: 2 }] });
  expect((await listNotes(other, { assigned: "me" })).rows.map(({ assigned }) => assigned?.dueOn)).toEqual([
    "2026-12-01",
    "2026-12-01",
  ]);
  expect((await openInbox(other, {})).rows.map(({ kind }) => kind)).toEqual(["assigned", "assigned"]);
  expect(await give([2, 3], author.userId)).toMatchObject({ stale: 1, changed: [{ annotationId: ids[3] }] });
  const reader = await workspace.person("reader");
  const stranger = await (await makeWorkspace("Elsewhere")).person("admin");
  await expect(give([4], stranger.userId)).rejects.toMatchObject({ code: "invalid" });
  await expect(
    assignNotes(reader, {
      notes: [{ annotationId: ids[4] ?? "", revision: 1, assigneeId: reader.userId, dueOn: null }],
    }),
  ).rejects.toMatchObject({ code: "forbidden" });
  const draft = { annotationId: ids[1] ?? "", revision: 1, assigneeId: author.userId, dueOn: null };
  await expect(assignNotes(other, { notes: [draft] })).rejects.toMatchObject({ code: "invalid" });
  await expect(assignNotes(author, { notes: [draft] })).rejects.toMatchObject({ code: "not-found" });
  expect(await give([0, 2], null, 2)).toMatchObject({ stale: 0, changed: [{}, {}] });
});

test("all pages of a view are taken away at once, whole, without the drafts of others, and nothing in them is a formula", async () => {
  const { author, other, documentId, versionId } = await workspaceWithNotes(204);
  const words = `=HYPERLINK("x") ${"and so on ".repeat(60)}end`;
  await createAnnotation(author, {
    versionId,
    start: 0,
    end: 3,
    quote: "One",
    body: noteOf(words),
    idempotencyKey: randomUUID(),
  });
  const notes = await exportNotes(author, { documentId, sort: "oldest" });
  expect(notes).toHaveLength(204);
  expect(new Set(notes.map(({ id }) => id)).size).toBe(204);
  expect(notes.at(-1)?.text).toBe(words);
  const drafts = await exportNotes(other, { state: "draft" });
  expect(drafts.map(({ text }) => text)).toEqual(["Note 1"]);
  const lines = notesCsv(drafts.concat(notes.slice(-1)), "https://v.example").split("\r\n");
  expect(lines[0]).toMatch(/^\ufeffdocument,version,position,quote,note,author,/);
  expect(lines[1]).toContain(",draft,");
  expect(lines[2]).toContain(`"'=HYPERLINK(""x"")`);
  expect(lines[2]).toContain(`https://v.example/versions/${versionId}#note-`);
});

test("documents of one title can be told apart where notes and searches are narrowed to one", async () => {
  const { workspace, author } = await workspaceWithNotes(0);
  const office = "Office of Ports";
  await createDocument(author, { workspaceId: workspace.id, title: "An example paper", office });
  const { documents } = await listSearchFilters(author);
  expect(documents.map(({ name }) => name)).toEqual(["An example paper", `An example paper (${office})`]);
});
