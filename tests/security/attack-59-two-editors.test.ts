import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isAppError } from "@/lib/core/errors";
import { database } from "@/lib/server/db/database";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { editAnnotation } from "@/lib/server/services/annotations/edit-annotation";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

async function writtenNote() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const admin = await workspace.person("admin");
  const { versionId } = await makeVersion(editor, workspace.id);
  const passage = { versionId, start: 0, end: 6, quote: "Office", body: noteOf("first") };
  const note = await createAnnotation(editor, { ...passage, idempotencyKey: randomUUID() });
  return { editor, admin, note };
}

test("the second of two edits of one revision gets both texts, and nothing is overwritten", async () => {
  const { editor, admin, note } = await writtenNote();
  await editAnnotation(editor, { annotationId: note.id, revision: 1, body: noteOf("the editor's") });
  const late = editAnnotation(admin, {
    annotationId: note.id,
    revision: 1,
    body: noteOf("the administrator's"),
  });
  await expect(late).rejects.toMatchObject({
    code: "conflict",
    details: {
      yours: { text: "the administrator's" },
      current: { text: "the editor's", revision: 2, deleted: false },
    },
  });
});

test("of edits at the same moment exactly one counts, and every text ever saved is in the history", async () => {
  const { editor, admin, note } = await writtenNote();
  const saved = ["first"];
  let revision = 1;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 6 }), async (writers) => {
      const texts = Array.from({ length: writers }, (_, writer) => `${revision} by ${writer}`);
      const tries = await Promise.allSettled(
        texts.map((text, writer) =>
          editAnnotation(writer % 2 ? admin : editor, {
            annotationId: note.id,
            revision,
            body: noteOf(text),
          }),
        ),
      );
      const done = tries.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
      const refused = tries.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
      expect(done).toHaveLength(1);
      expect(refused.every((error) => isAppError(error) && error.code === "conflict")).toBe(true);
      saved.push(done[0]?.text ?? "");
      revision += 1;
    }),
    { numRuns: 8 },
  );
  const { prisma } = await database();
  const history = await prisma.annotationRevision.findMany({
    where: { annotationId: note.id },
    orderBy: { revision: "asc" },
  });
  const now = await prisma.annotation.findUnique({ where: { id: note.id } });
  expect([...history.map(({ bodyText }) => bodyText), now?.bodyText]).toEqual(saved);
});
