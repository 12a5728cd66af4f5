import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { editPositions } from "@/lib/server/services/positions/edit-positions";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { openProvenance } from "@/lib/server/services/versions/open-provenance";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { undoCorrection } from "@/lib/server/services/versions/undo-correction";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

const PAPER = `Office of Example Affairs

1. We support safe and orderly travel.

   It matters to everyone who moves between countries.

2. We oppose the trade in people.
3. We publish what we spend.

Back to Top
`;

async function paper() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { versionId } = await makeVersion(editor, workspace.id, PAPER);
  const read = () => openVersion(editor, versionId);
  const note = async (quote: string) => {
    const { text } = await read();
    const start = text.indexOf(quote);
    const { id } = await createAnnotation(editor, {
      versionId,
      start,
      end: start + quote.length,
      quote,
      body: noteOf("Note"),
      idempotencyKey: randomUUID(),
    });
    return id;
  };
  const positionOf = async (id: string) =>
    (await read()).annotations.find((each) => each.id === id)?.positionId;
  return { workspace, editor, versionId, read, note, positionOf };
}

test("split and merged again: the text stays, identities and notes survive, and undo leads back", async () => {
  const { editor, versionId, read, note, positionOf } = await paper();
  const before = await read();
  const [first, second, third] = before.positions;
  const noteId = await note("everyone who moves");
  expect(await positionOf(noteId)).toBe(first?.id);

  const offset = before.text.indexOf("It matters");
  const split = await editPositions(editor, { edit: "split", versionId, revision: 1, offset });
  const parted = await read();
  expect(parted.positions.map(({ id }) => id)).toEqual([
    first?.id,
    expect.any(String),
    second?.id,
    third?.id,
  ]);
  expect(parted.positions.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4]);
  expect(parted.text).toBe(before.text);
  expect(await positionOf(noteId)).toBe(parted.positions[1]?.id);

  await expect(
    editPositions(editor, { edit: "split", versionId, revision: 1, offset }),
  ).rejects.toMatchObject({ code: "conflict" });

  const merged = await editPositions(editor, {
    edit: "merge",
    versionId,
    revision: split.revision,
    positionId: first?.id ?? "",
  });
  expect((await read()).positions).toEqual(before.positions);
  expect(await positionOf(noteId)).toBe(first?.id);

  await undoCorrection(editor, { versionId, revision: merged.revision });
  expect((await read()).positions).toEqual(parted.positions);
  expect(await positionOf(noteId)).toBe(parted.positions[1]?.id);
});

test("unmarked and marked: notes stay on their words; what is a position already is not marked twice", async () => {
  const { editor, versionId, read, note, positionOf } = await paper();
  const before = await read();
  const second = before.positions[1];
  const noteId = await note("the trade in people");
  const gone = await editPositions(editor, {
    edit: "unmark",
    versionId,
    revision: 1,
    positionId: second?.id ?? "",
  });
  expect((await read()).positions).toHaveLength(2);
  expect(await positionOf(noteId)).toBeNull();
  const start = before.text.indexOf("trade in people");
  const stretch = { start, end: start + 5 };
  const marked = await editPositions(editor, {
    edit: "mark",
    versionId,
    revision: gone.revision,
    ...stretch,
  });
  const after = await read();
  expect(after.positions[1]).toMatchObject({ label: "2", heading: second?.heading, range: second?.range });
  expect(await positionOf(noteId)).toBe(after.positions[1]?.id);
  await expect(
    editPositions(editor, { edit: "mark", versionId, revision: marked.revision, ...stretch }),
  ).rejects.toMatchObject({ code: "conflict" });
  await undoCorrection(editor, { versionId, revision: marked.revision });
  expect((await read()).positions).toHaveLength(2);
});

test("a line is brought back and folded again, with what the import had said", async () => {
  const { editor, versionId, read } = await paper();
  const before = await read();
  const block = before.blocks.findIndex(({ chrome }) => chrome !== null);
  const imported = before.blocks[block]?.chrome;
  const back = await editPositions(editor, { edit: "unfold", versionId, revision: 1, block });
  expect((await read()).blocks[block]).toMatchObject({ chrome: null, was: imported });
  const { leftOut, words } = await openProvenance(editor, versionId);
  expect(leftOut).toEqual([
    expect.objectContaining({ at: block, reason: null, byHand: true, was: imported }),
  ]);
  expect(words.folded).toBe(0);
  await editPositions(editor, { edit: "fold", versionId, revision: back.revision, block });
  expect((await read()).blocks).toEqual(before.blocks);
  await expect(editPositions(editor, { edit: "fold", versionId, revision: 3, block })).rejects.toMatchObject({
    code: "conflict",
  });
});

test("folding the lines of a position takes it away, and undo brings it back as it was", async () => {
  const { editor, versionId, read, note, positionOf } = await paper();
  const before = await read();
  const noteId = await note("publish what we spend");
  const third = before.positions[2];
  const block = before.blocks.findIndex(({ start }) => start === third?.range.start);
  const { revision } = await editPositions(editor, { edit: "fold", versionId, revision: 1, block });
  expect((await read()).positions).toHaveLength(2);
  expect(await positionOf(noteId)).toBeNull();
  await undoCorrection(editor, { versionId, revision });
  expect((await read()).positions).toEqual(before.positions);
  expect(await positionOf(noteId)).toBe(third?.id);
});

test("a position that a share link shows alone is not taken from under it", async () => {
  const { editor, versionId, read } = await paper();
  const [first, second] = (await read()).positions;
  const share = { versionId, positionId: second?.id ?? "", withNotes: false, days: 1 };
  const { link } = await createShareLink(editor, share, "https://x.example");
  const merge = { edit: "merge" as const, versionId, revision: 1, positionId: first?.id ?? "" };
  await expect(editPositions(editor, merge)).rejects.toMatchObject({ code: "conflict" });
  expect((await read()).positions).toHaveLength(3);
  expect((await read()).version.revision).toBe(1);
  await revokeShareLink(editor, { linkId: link.id });
  expect((await editPositions(editor, merge)).revision).toBe(2);
});

test("a reader edits no positions", async () => {
  const { workspace, versionId } = await paper();
  const reader = await workspace.person("reader");
  await expect(
    editPositions(reader, { edit: "unfold", versionId, revision: 1, block: 0 }),
  ).rejects.toMatchObject({ code: "forbidden" });
});
