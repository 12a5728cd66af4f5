import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { deleteAnnotation } from "@/lib/server/services/annotations/delete-annotation";
import { editAnnotation } from "@/lib/server/services/annotations/edit-annotation";
import { openAnnotationHistory } from "@/lib/server/services/annotations/open-annotation-history";
import { resolveAnnotation } from "@/lib/server/services/annotations/resolve-annotation";
import { restoreAnnotation } from "@/lib/server/services/annotations/restore-annotation";
import { shareAnnotation } from "@/lib/server/services/annotations/share-annotation";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

async function noteIn(input: { isPrivate?: boolean; stance?: "concern" } = {}) {
  const workspace = await makeWorkspace();
  const author = await workspace.person("reviewer");
  const editor = await workspace.person("editor");
  const { versionId } = await makeVersion(editor, workspace.id, "One sentence about borders.\n");
  const note = await createAnnotation(author, {
    versionId,
    start: 0,
    end: 3,
    quote: "One",
    body: noteOf("First words"),
    idempotencyKey: randomUUID(),
    ...input,
  });
  return { author, editor, versionId, note };
}

test("a thread is settled by anybody who may annotate, shown so, and opened again", async () => {
  const { editor, author, versionId, note } = await noteIn();
  expect(note.resolved).toBeNull();
  const settled = await resolveAnnotation(editor, { annotationId: note.id, revision: 1, resolved: true });
  expect(settled.resolved?.byName).toBe(editor.name);
  expect((await openVersion(author, versionId)).annotations[0]?.resolved).toEqual(settled.resolved);
  const again = await resolveAnnotation(editor, { annotationId: note.id, revision: 1, resolved: true });
  expect(again.revision).toBe(settled.revision);
  await expect(
    resolveAnnotation(editor, { annotationId: note.id, revision: 1, resolved: false }),
  ).rejects.toMatchObject({ code: "conflict" });
  const open = await resolveAnnotation(editor, {
    annotationId: note.id,
    revision: settled.revision,
    resolved: false,
  });
  expect(open.resolved).toBeNull();
});

test("a stance is set, changed and taken away; the history tells what each step made", async () => {
  const { author, note } = await noteIn({ stance: "concern" });
  expect(note.stance).toBe("concern");
  const edited = await editAnnotation(author, {
    annotationId: note.id,
    revision: 1,
    body: noteOf("Second words"),
    stance: null,
    tags: ["scope"],
  });
  expect(edited.stance).toBeNull();
  const gone = await deleteAnnotation(author, { annotationId: note.id, revision: 2 });
  await restoreAnnotation(author, { annotationId: note.id, revision: gone.revision });
  const { steps } = await openAnnotationHistory(author, { annotationId: note.id });
  expect(steps.map(({ change, text, stance, tags }) => [change, text, stance, tags])).toEqual([
    ["restored", "Second words", null, ["scope"]],
    ["deleted", "Second words", null, ["scope"]],
    ["edited", "Second words", null, ["scope"]],
    ["written", "First words", "concern", []],
  ]);
});

test("what a note said as a private draft is told to its author alone", async () => {
  const { author, editor, versionId, note } = await noteIn({ isPrivate: true });
  expect((await openVersion(author, versionId)).annotations).toHaveLength(1);
  expect((await openVersion(editor, versionId)).annotations).toEqual([]);
  await expect(openAnnotationHistory(editor, { annotationId: note.id })).rejects.toMatchObject({
    code: "not-found",
  });
  const edited = await editAnnotation(author, {
    annotationId: note.id,
    revision: 1,
    body: noteOf("Fit for all"),
  });
  await shareAnnotation(author, { annotationId: note.id, revision: edited.revision });
  expect((await openVersion(editor, versionId)).annotations.map(({ text }) => text)).toEqual(["Fit for all"]);
  const told = await openAnnotationHistory(editor, { annotationId: note.id });
  expect(told.steps.map(({ change, text }) => [change, text])).toEqual([["shared", "Fit for all"]]);
  expect((await openAnnotationHistory(author, { annotationId: note.id })).steps).toHaveLength(3);
});
