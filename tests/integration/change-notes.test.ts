import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { NoteAct } from "@/lib/contracts/notes-input";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { changeNotes } from "@/lib/server/services/annotations/change-notes";
import { listNotes } from "@/lib/server/services/annotations/list-notes";
import { openAnnotationHistory } from "@/lib/server/services/annotations/open-annotation-history";
import { createCode } from "@/lib/server/services/codebook/create-code";
import { holdDocument } from "@/lib/server/services/documents/hold-document";
import { openInbox } from "@/lib/server/services/inbox/open-inbox";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

import { noteOf, noteTo } from "@/tests/factories/note-of";
import { writeSampleNote } from "@/tests/factories/write-sample-note";

async function office() {
  const workspace = await makeWorkspace();
  const author = await workspace.person("editor");
  const colleague = await workspace.person("reviewer");
  const admin = await workspace.person("admin");
  const { documentId, versionId } = await makeVersion(author, workspace.id);
  const notes: string[] = [];
  for (let at = 0; at < 3; at++)
    notes.push(
      (await writeSampleNote(author, versionId, noteOf(`Note ${at}`), { tags: at === 0 ? ["old"] : [] })).id,
    );
  const change = (viewer: Viewer, act: NoteAct, ids = notes, revision = 1) =>
    changeNotes(viewer, { notes: ids.map((annotationId) => ({ annotationId, revision, act })) });
  const rows = async (viewer: Viewer = author) => (await listNotes(viewer, { sort: "oldest" })).rows;
  return { workspace, author, colleague, admin, documentId, versionId, notes, change, rows };
}

test("notes are tagged under the present names of codes, each keeps what it said, and the way back is the same way", async () => {
  const { workspace, author, notes, change, rows } = await office();
  const stated = { notation: "", definition: "", colour: "teal" as const };
  await createCode(author, { workspaceId: workspace.id, name: "Borders", ...stated });
  const done = await change(author, { kind: "tagged", tags: ["BORDERS", "free"] });
  expect(done).toMatchObject({ stale: 0, changed: [{ revision: 2 }, { revision: 2 }, { revision: 2 }] });
  expect((await rows()).map(({ tags }) => tags)).toEqual(Array(3).fill(["Borders", "free"]));
  const history = await openAnnotationHistory(author, { annotationId: notes[0] ?? "" });
  expect(JSON.stringify(history)).toContain("old");
  // So already: nothing is written, and nothing is said to have been.
  expect(await change(author, { kind: "tagged", tags: ["borders", "free"] }, notes, 2)).toEqual({
    changed: [],
    stale: 0,
  });
  await change(author, { kind: "tagged", tags: ["old"] }, notes.slice(0, 1), 2);
  expect((await rows())[0]?.tags).toEqual(["old"]);
});

test("notes get a stance and lose it; what somebody changed in the meantime stays as it is", async () => {
  const { author, change, notes, rows } = await office();
  await change(author, { kind: "stance", stance: "concern" }, notes.slice(0, 1));
  expect(await change(author, { kind: "stance", stance: "question" })).toMatchObject({
    stale: 1,
    changed: [{ annotationId: notes[1] }, { annotationId: notes[2] }],
  });
  expect((await rows()).map(({ stance }) => stance)).toEqual(["concern", "question", "question"]);
  await change(author, { kind: "stance", stance: null }, notes, 2);
  expect((await rows()).map(({ stance }) => stance)).toEqual([null, null, null]);
});

test("notes are deleted together and come back together; under a hold none of them goes", async () => {
  const { author, admin, documentId, change, notes, rows } = await office();
  await change(author, { kind: "deleted" });
  expect(await rows()).toEqual([]);
  expect(await change(author, { kind: "restored" }, notes, 2)).toMatchObject({ stale: 0 });
  expect((await rows()).map(({ id, revision }) => [id, revision])).toEqual(notes.map((id) => [id, 3]));
  await holdDocument(admin, { documentId, reason: "A case" });
  await expect(change(author, { kind: "deleted" }, notes, 3)).rejects.toMatchObject({ code: "conflict" });
  expect(await rows()).toHaveLength(3);
});

test("drafts are shared together, and who is mentioned in one is told then", async () => {
  const { author, colleague, versionId, change, rows } = await office();
  const draft = await writeSampleNote(author, versionId, noteTo("Look, ", colleague), { isPrivate: true });
  expect((await openInbox(colleague, {})).unread).toBe(0);
  await change(author, { kind: "shared" }, [draft.id]);
  expect((await openInbox(colleague, {})).unread).toBe(1);
  expect((await rows(colleague)).map(({ id }) => id)).toContain(draft.id);
});

test("attack-51: notes of others are changed by their author and by administrators alone, and one of them refuses all", async () => {
  const { author, colleague, admin, versionId, change, notes, rows } = await office();
  const own = await writeSampleNote(colleague, versionId, noteOf("My own"));
  const acts: readonly NoteAct[] = [
    { kind: "tagged", tags: ["mine"] },
    { kind: "stance", stance: "support" },
    { kind: "deleted" },
    { kind: "restored" },
    { kind: "shared" },
  ];
  for (const act of acts)
    await expect(change(colleague, act, [own.id, ...notes])).rejects.toMatchObject({ code: "forbidden" });
  const draft = await writeSampleNote(author, versionId, noteOf("Hidden"), { isPrivate: true });
  const stranger = await (await makeWorkspace("Elsewhere")).person("admin");
  for (const act of acts) {
    for (const viewer of [colleague, admin])
      await expect(change(viewer, act, [draft.id])).rejects.toMatchObject({ code: "not-found" });
    for (const viewer of [stranger, { kind: "nobody" } as const])
      await expect(change(viewer, act, notes)).rejects.toMatchObject({ code: "not-found" });
    await expect(change(author, act, [randomUUID()])).rejects.toMatchObject({ code: "not-found" });
  }
  expect((await rows()).every(({ revision, tags }) => revision === 1 && !tags.includes("mine"))).toBe(true);
  expect((await rows(colleague)).map(({ may }) => may.edit)).toEqual([false, false, false, true]);
  expect(await change(admin, { kind: "stance", stance: "support" })).toMatchObject({ stale: 0 });
});
