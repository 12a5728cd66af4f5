import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database } from "@/lib/server/db/database";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

async function editorWithVersion() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  return { editor, ...(await makeVersion(editor, workspace.id)) };
}

test("a retry storm of one note writes one note; another note under its key is refused", async () => {
  const { editor, versionId, documentId } = await editorWithVersion();
  const input = {
    versionId,
    start: 0,
    end: 6,
    quote: "Office",
    body: noteOf("once"),
    idempotencyKey: randomUUID(),
  };
  const notes = await Promise.all(Array.from({ length: 10 }, () => createAnnotation(editor, input)));
  expect(new Set(notes.map(({ id }) => id)).size).toBe(1);
  const { prisma } = await database();
  expect(await prisma.annotation.count({ where: { documentId } })).toBe(1);
  await expect(createAnnotation(editor, { ...input, body: noteOf("other") })).rejects.toMatchObject({
    code: "invalid",
  });

  const reply = { annotationId: notes[0]?.id ?? "", body: noteOf("reply"), idempotencyKey: randomUUID() };
  const replies = await Promise.all(Array.from({ length: 10 }, () => createReply(editor, reply)));
  expect(new Set(replies.map(({ id }) => id)).size).toBe(1);
  await expect(createReply(editor, { ...reply, body: noteOf("other") })).rejects.toMatchObject({
    code: "invalid",
  });
});

test("attack-30, attack-61: the same bytes become one version, however often and how much at once they come", async () => {
  const { editor, documentId } = await editorWithVersion();
  const text = "A second version.\n\n1. With one position.";
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => importVersion(editor, { documentId, text })),
  );
  expect(new Set(answers.map(({ version }) => version.id)).size).toBe(1);
  expect(answers.filter(({ known }) => !known)).toHaveLength(1);
  const { prisma } = await database();
  expect(await prisma.version.count({ where: { documentId } })).toBe(2);
});
