import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { listNotes } from "@/lib/server/services/annotations/list-notes";
import { resolveNotes } from "@/lib/server/services/annotations/resolve-notes";
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
