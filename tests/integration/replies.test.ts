import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { deleteReply } from "@/lib/server/services/annotations/delete-reply";
import { restoreReply } from "@/lib/server/services/annotations/restore-reply";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

test("undoing the deletion of a reply brings the same reply back, where it stood", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { versionId } = await makeVersion(editor, workspace.id);
  const place = { versionId, start: 0, end: 6, quote: SAMPLE.slice(0, 6) };
  const note = await createAnnotation(editor, {
    ...place,
    body: noteOf("Note"),
    idempotencyKey: randomUUID(),
  });
  const replies = [];
  for (const text of ["First", "Second"])
    replies.push(
      await createReply(editor, { annotationId: note.id, body: noteOf(text), idempotencyKey: randomUUID() }),
    );
  const [first] = replies;
  if (!first) throw new Error("no reply");
  const { revision } = await deleteReply(editor, { replyId: first.id, revision: first.revision });
  await expect(restoreReply(editor, { replyId: first.id, revision: first.revision })).rejects.toMatchObject({
    code: "conflict",
  });
  const reader = await workspace.person("reader");
  await expect(restoreReply(reader, { replyId: first.id, revision })).rejects.toMatchObject({
    code: "forbidden",
  });
  const back = await restoreReply(editor, { replyId: first.id, revision });
  expect(back).toMatchObject({ id: first.id, text: "First", createdAt: first.createdAt });
  const thread = (await openVersion(editor, versionId)).annotations[0]?.replies;
  expect(thread?.map(({ id }) => id)).toEqual(replies.map(({ id }) => id));
  expect(await restoreReply(editor, { replyId: first.id, revision: back.revision })).toEqual(back);
});
