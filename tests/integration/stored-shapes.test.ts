import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database } from "@/lib/server/db/database";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { decideFact } from "@/lib/server/services/facts/decide-fact";
import { openDocumentPicture } from "@/lib/server/services/facts/open-document-picture";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { editPositions } from "@/lib/server/services/positions/edit-positions";
import { openPositionMatrix } from "@/lib/server/services/positions/open-position-matrix";
import { openProvenance } from "@/lib/server/services/versions/open-provenance";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { undoCorrection } from "@/lib/server/services/versions/undo-correction";
import { openLadders } from "@/lib/server/services/workspace/open-ladders";
import { saveLadders } from "@/lib/server/services/workspace/save-ladders";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";
import { refusalOf } from "@/tests/fixtures/refusal";

/** The columns whose JSON says its shape. */
const COLUMNS = [
  ["Version", "blocks"],
  ["Version", "metadata"],
  ["Annotation", "body"],
  ["Reply", "body"],
  ["StoredComparison", "result"],
  ["VersionFacts", "facts"],
  ["FactDecision", "fact"],
  ["WordingLadders", "ladders"],
  ["VersionRevision", "before"],
] as const;

const TEXT = `${SAMPLE}\n4. The office spent $5 million on ports in 2012. It is headed by Director Maria Example.\n`;

/** A document with something in each of the columns, and all that is shown of it. */
async function everythingStored() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { documentId, versionId } = await makeVersion(editor, workspace.id, TEXT);
  const { version } = await importVersion(editor, { documentId, text: TEXT.replace("orderly ", "") });
  const idempotencyKey = randomUUID;
  const { id: annotationId } = await createAnnotation(editor, {
    versionId,
    start: 0,
    end: 6,
    quote: "Office",
    body: noteOf("Note"),
    idempotencyKey: idempotencyKey(),
  });
  await createReply(editor, { annotationId, body: noteOf("Reply"), idempotencyKey: idempotencyKey() });
  const ladders = await openLadders(editor, workspace.id);
  await saveLadders(editor, { workspaceId: workspace.id, revision: 0, text: ladders.text });
  await editPositions(editor, { edit: "fold", versionId, revision: 1, block: 0 });
  const pictured = await openDocumentPicture(editor, documentId);
  const fact = pictured.lanes.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells[0]?.facts ?? []))[0];
  await decideFact(editor, { decision: "confirmed", versionId, factKey: fact?.key ?? "", revision: 0 });
  const shown = () =>
    Promise.all([
      openVersion(editor, versionId),
      openProvenance(editor, versionId),
      openComparison(editor, versionId, version.id),
      openDocumentPicture(editor, documentId),
      openPositionMatrix(editor, documentId),
      openLadders(editor, workspace.id),
    ]);
  return { editor, versionId, shown };
}

test("rows of the first program, without shapes, show what they showed; they may be edited and undone", async () => {
  const { editor, versionId, shown } = await everythingStored();
  const before = await shown();
  const { prisma } = await database();
  for (const [table, column] of COLUMNS) {
    const numbered = await prisma.$executeRawUnsafe(
      `UPDATE "${table}" SET "${column}" = "${column}" -> 'value' WHERE "${column}" ->> 'shape' = '2'`,
    );
    expect([table, column, numbered > 0]).toEqual([table, column, true]);
  }
  expect(await shown()).toEqual(before);
  const { revision } = await undoCorrection(editor, { versionId, revision: 2 });
  expect((await openVersion(editor, versionId)).blocks[0]?.chrome).toBeNull();
  await editPositions(editor, { edit: "fold", versionId, revision, block: 0 });
  const [reader] = await shown();
  expect(reader.blocks).toEqual(before[0].blocks);
});

test("a damaged row is refused by name, not shown as something else", async () => {
  const { editor, versionId } = await everythingStored();
  const { prisma } = await database();
  await prisma.$executeRaw`UPDATE "Version" SET "metadata" = '{"shape": 2, "value": {"title": 5}}' WHERE "id" = ${versionId}::uuid`;
  const refusal = await refusalOf(openProvenance(editor, versionId));
  expect(refusal.code).toBe("unreadable");
  expect(refusal.message).toContain("the details of a version › title is not text");
});
