import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { editAnnotation } from "@/lib/server/services/annotations/edit-annotation";
import { listNotes } from "@/lib/server/services/annotations/list-notes";
import { createCode } from "@/lib/server/services/codebook/create-code";
import { editCode } from "@/lib/server/services/codebook/edit-code";
import { listTags } from "@/lib/server/services/codebook/list-tags";
import { restoreCode } from "@/lib/server/services/codebook/restore-code";
import { retireCode } from "@/lib/server/services/codebook/retire-code";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

async function taggedNotes() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { documentId, versionId } = await makeVersion(editor, workspace.id, "One sentence about borders.\n");
  const stated = { notation: "", definition: "What belongs there.", colour: "teal" as const };
  const add = (name: string) => createCode(editor, { workspaceId: workspace.id, name, ...stated });
  const rename = (code: { codeId: string; revision: number }, name: string) =>
    editCode(editor, { ...code, name, ...stated });
  const note = (tags: string[], by = editor, isPrivate = false) =>
    createAnnotation(by, {
      versionId,
      start: 0,
      end: 3,
      quote: "One",
      body: noteOf("x"),
      tags,
      isPrivate,
      idempotencyKey: randomUUID(),
    });
  const shown = async (id: string) =>
    (await openVersion(editor, versionId)).annotations.find((each) => each.id === id);
  const under = async (tag: string) => (await listNotes(editor, { tag })).rows.map(({ id }) => id).sort();
  return { workspace, editor, documentId, versionId, add, rename, note, shown, under };
}

test("a note keeps its code when the code is renamed and merged, and when another takes the name it had", async () => {
  const { editor, add, rename, note, shown, under, versionId } = await taggedNotes();
  const funding = await add("Funding");
  const first = await note(["FUNDING", "to ask"]);
  expect(first).toMatchObject({
    tags: ["Funding", "to ask"],
    codes: [{ id: funding.codeId, colour: "teal" }],
  });
  const renamed = await rename(funding, "Money");
  expect(await shown(first.id)).toMatchObject({ tags: ["Money", "to ask"], codes: [{ name: "Money" }] });
  const second = await note(["funding"]);
  expect(second.tags).toEqual(["Money"]);
  // A name that was left is taken by another code: what was tagged before stays where it belongs.
  const another = await add("Funding");
  expect(await under("Money")).toEqual([first.id, second.id].sort());
  expect(await under("funding")).toEqual([]);
  const third = await note(["Funding"]);
  expect(await under("FUNDING")).toEqual([third.id]);

  const merged = await retireCode(editor, { ...another, intoId: renamed.codeId });
  expect(await shown(third.id)).toMatchObject({ tags: ["Money"], codes: [{ id: renamed.codeId }] });
  expect(await under("Money")).toEqual([first.id, second.id, third.id].sort());
  expect(await under("Funding")).toEqual(await under("Money"));
  await restoreCode(editor, merged);
  expect(await under("Funding")).toEqual([third.id]);
  expect(await shown(third.id)).toMatchObject({ tags: ["Funding"], codes: [{ id: another.codeId }] });

  const edited = await editAnnotation(editor, {
    annotationId: third.id,
    revision: third.revision,
    body: noteOf("y"),
    tags: ["money", "MONEY ", "new"],
    shownOn: versionId,
  });
  expect(edited).toMatchObject({ tags: ["Money", "new"], codes: [{ id: renamed.codeId }] });
  // A code that is deleted leaves its tag as a free one.
  await retireCode(editor, { ...renamed, intoId: null });
  expect(await shown(third.id)).toMatchObject({ tags: ["Money", "new"], codes: [] });
});

test("codes with what they mean, and free tags by use, are offered; nobody's drafts", async () => {
  const { workspace, editor, documentId, add, note } = await taggedNotes();
  const reviewer = await workspace.person("reviewer");
  await add("Trafficking, of persons");
  await note(["to ask", "Trafficking, of persons"]);
  await note(["To ask", "once"], reviewer);
  await note(["to ask"], reviewer);
  await note(["secret"], reviewer, true);
  expect(await listTags(editor, { documentId })).toMatchObject({
    codes: [{ name: "Trafficking, of persons", definition: "What belongs there.", used: 1 }],
    free: [
      { name: "to ask", used: 3 },
      { name: "once", used: 1 },
    ],
  });
  expect((await listTags(reviewer, { documentId })).free.map(({ name }) => name)).toContain("secret");
});
