import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { NotesQuestion } from "@/lib/contracts/notes-input";
import { CreateSavedViewInput } from "@/lib/contracts/saved-view-input";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { database } from "@/lib/server/db/database";
import { createSavedView } from "@/lib/server/services/saved-views/create-saved-view";
import { deleteSavedView } from "@/lib/server/services/saved-views/delete-saved-view";
import { editSavedView } from "@/lib/server/services/saved-views/edit-saved-view";
import { listSavedViews } from "@/lib/server/services/saved-views/list-saved-views";
import { restoreSavedView } from "@/lib/server/services/saved-views/restore-saved-view";
import { listJumpTargets } from "@/lib/server/services/workspace/list-jump-targets";
import { openAudit } from "@/lib/server/services/workspace/open-audit";
import { makeWorkspace } from "@/tests/factories/make-workspace";

const OPEN_QUESTIONS: NotesQuestion = { stance: "question", state: "open", assigned: "me", sort: "oldest" };

async function people() {
  const workspace = await makeWorkspace();
  const [reader, editor, other, admin] = [
    await workspace.person("reader"),
    await workspace.person("editor"),
    await workspace.person("editor"),
    await workspace.person("admin"),
  ];
  const save = async (viewer: Viewer, name: string, shared = false, asked = OPEN_QUESTIONS) => {
    const input = CreateSavedViewInput.parse({ workspaceId: workspace.id, name, asked, shared });
    return (await createSavedView(viewer, input)).viewId;
  };
  return { workspace, reader, editor, other, admin, save };
}
const named = async (viewer: Viewer) => (await listSavedViews(viewer)).views.map(({ name }) => name);

test("a view is kept as it asks, found by its owner alone, named anew, asked anew and shared with everybody", async () => {
  const { editor, other, admin, reader, save } = await people();
  const viewId = await save(editor, "Open questions");
  const [view] = (await listSavedViews(editor)).views;
  expect(view).toEqual({
    id: viewId,
    revision: 1,
    name: "Open questions",
    asked: OPEN_QUESTIONS,
    shared: false,
    ownerName: null,
    may: { edit: true, delete: true },
  });
  expect([await named(other), await named(admin), await named(reader)]).toEqual([[], [], []]);
  await editSavedView(editor, {
    viewId,
    revision: 1,
    name: "Concerns",
    asked: { stance: "concern" },
    shared: true,
  });
  expect((await listSavedViews(other)).views).toEqual([
    {
      id: viewId,
      revision: 2,
      name: "Concerns",
      asked: { stance: "concern" },
      shared: true,
      ownerName: "A editor",
      may: { edit: false, delete: false },
    },
  ]);
  expect((await listSavedViews(admin)).views[0]?.may).toEqual({ edit: true, delete: true });
  const stale = { viewId, revision: 1, name: "Mine", asked: {}, shared: true };
  await expect(editSavedView(admin, stale)).rejects.toMatchObject({ code: "conflict" });
  await editSavedView(editor, { ...stale, revision: 2, shared: false });
  expect(await named(other)).toEqual([]);
});

test("what somebody keeps to themselves is not there for anybody else, whoever asks and whatever they ask", async () => {
  const { editor, admin, save } = await people();
  const viewId = await save(editor, "Zyzzyva");
  const edit = { viewId, revision: 1, name: "x", asked: {}, shared: false };
  for (const act of [
    () => editSavedView(admin, edit),
    () => deleteSavedView(admin, { viewId }),
    () => restoreSavedView(admin, { viewId }),
  ])
    await expect(act()).rejects.toMatchObject({ code: "not-found" });
  expect(JSON.stringify(await listJumpTargets(admin, "Zyzz"))).not.toContain(viewId);
  const { events } = await openAudit(admin, {});
  expect(events.map(({ action }) => action)).toContain("saved-view.created");
  expect(JSON.stringify(events)).not.toContain("Zyzzyva");
});

test("who may not share keeps views to themselves, and one who may no longer cannot change what everybody sees", async () => {
  const { workspace, reader, editor, save } = await people();
  await expect(save(reader, "Theirs", true)).rejects.toMatchObject({ code: "forbidden" });
  const own = await save(reader, "Theirs");
  expect((await listSavedViews(reader)).mayShare).toBe(false);
  const share = { viewId: own, revision: 1, name: "Theirs", asked: {}, shared: true };
  await expect(editSavedView(reader, share)).rejects.toMatchObject({ code: "forbidden" });
  const viewId = await save(editor, "Ours", true);
  const { prisma } = await database();
  await prisma.membership.updateMany({
    where: { userId: editor.userId, workspaceId: workspace.id },
    data: { role: "reader" },
  });
  const demoted = await viewerOfUser(editor.userId);
  const rename = { viewId, revision: 1, name: "x", asked: {}, shared: true };
  await expect(editSavedView(demoted, rename)).rejects.toMatchObject({ code: "forbidden" });
  expect((await listSavedViews(demoted)).views[0]?.may).toEqual({ edit: false, delete: true });
  await deleteSavedView(demoted, { viewId });
  expect(await named(reader)).toEqual(["Theirs"]);
});

test("a deleted view leaves every list and comes back, unless its name was given away, and is gone after a day", async () => {
  const { editor, reader, save } = await people();
  const viewId = await save(editor, "Ours", true);
  await deleteSavedView(editor, { viewId });
  await deleteSavedView(editor, { viewId });
  expect([await named(editor), await named(reader)]).toEqual([[], []]);
  expect(JSON.stringify(await listJumpTargets(editor, "Ours"))).not.toContain(viewId);
  await restoreSavedView(editor, { viewId });
  expect(await named(reader)).toEqual(["Ours"]);
  await deleteSavedView(editor, { viewId });
  const second = await save(editor, "ours");
  await expect(restoreSavedView(editor, { viewId })).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("“Ours” already"),
  });
  const { prisma } = await database();
  const longAgo = new Date(Date.now() - 25 * 3_600_000);
  await prisma.savedView.update({ where: { id: viewId }, data: { deletedAt: longAgo } });
  await deleteSavedView(editor, { viewId: second });
  await expect(restoreSavedView(editor, { viewId })).rejects.toMatchObject({ code: "not-found" });
  await restoreSavedView(editor, { viewId: second });
  expect(await named(editor)).toEqual(["ours"]);
});

test("names are one line that can be seen, long or from right to left, and no person has two of one name", async () => {
  const { editor, other, save } = await people();
  await save(editor, "  Open\n\tquestions\u0000\u0007 ");
  await save(editor, "أسئلة مفتوحة");
  await save(editor, "x".repeat(120));
  expect(await named(editor)).toEqual(["Open questions", "x".repeat(120), "أسئلة مفتوحة"]);
  for (const same of ["open QUESTIONS", "Ｏｐｅｎ questions"])
    await expect(save(editor, same)).rejects.toMatchObject({
      code: "conflict",
      message: `You have a view called “${same}” already. Choose another name.`,
    });
  await save(other, "Open questions", true);
  expect(await named(editor)).toHaveLength(4);
  for (const none of ["", " \n ", "\u200b\u2066\u2069", "\u0000", "y".repeat(121)])
    await expect(save(editor, none)).rejects.toMatchObject({ name: "ZodError" });
});

test("the palette finds a view by words of its name, of whom it is, and none of a workspace that one left", async () => {
  const { workspace, editor, other, save } = await people();
  const mine = await save(editor, "Überfällige Fragen 100%");
  const theirs = await save(other, "Fragen an alle", true);
  const found = async (viewer: Viewer, typed: string) =>
    (await listJumpTargets(viewer, typed)).filter(({ kind }) => kind === "view");
  expect(await found(editor, "fragen")).toEqual([
    {
      kind: "view",
      href: `/notes?view=${theirs}`,
      label: "Fragen an alle",
      detail: "All notes, shared by A editor",
    },
    { kind: "view", href: `/notes?view=${mine}`, label: "Überfällige Fragen 100%", detail: "All notes" },
  ]);
  expect((await found(editor, "100%")).map(({ href }) => href)).toEqual([`/notes?view=${mine}`]);
  expect(await found(editor, "%")).toHaveLength(1);
  expect(await found(other, "überfällige")).toEqual([]);
  const { prisma } = await database();
  await prisma.membership.deleteMany({ where: { userId: editor.userId, workspaceId: workspace.id } });
  expect(await found(await viewerOfUser(editor.userId), "fragen")).toEqual([]);
});

test("a view may ask for a document that is gone and for somebody who has left", async () => {
  const { editor, save } = await people();
  const asked = { documentId: randomUUID(), authorId: randomUUID(), tag: "a tag that was" };
  await save(editor, "Of old", false, asked);
  expect((await listSavedViews(editor)).views[0]?.asked).toEqual(asked);
});

test("a person has a hundred views at most", async () => {
  const { workspace, editor, save } = await people();
  const { prisma } = await database();
  await prisma.savedView.createMany({
    data: Array.from({ length: 100 }, (_, at) => ({
      workspaceId: workspace.id,
      ownerId: editor.userId,
      name: `View ${at}`,
      nameKey: `view ${at}`,
      asked: {},
    })),
  });
  await expect(save(editor, "One more")).rejects.toMatchObject({ code: "too-large" });
  await deleteSavedView(editor, { viewId: (await listSavedViews(editor)).views[0]?.id ?? "" });
  await save(editor, "One more");
});
