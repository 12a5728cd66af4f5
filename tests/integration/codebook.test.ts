import { expect, test } from "vitest";
import { database } from "@/lib/server/db/database";
import { createCode } from "@/lib/server/services/codebook/create-code";
import { editCode } from "@/lib/server/services/codebook/edit-code";
import { importCategoryScheme } from "@/lib/server/services/codebook/import-category-scheme";
import { openCodebook } from "@/lib/server/services/codebook/open-codebook";
import { restoreCode } from "@/lib/server/services/codebook/restore-code";
import { retireCode } from "@/lib/server/services/codebook/retire-code";
import { makeWorkspace } from "@/tests/factories/make-workspace";

async function codebook() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const add = (name: string, notation = "") =>
    createCode(editor, {
      workspaceId: workspace.id,
      name,
      notation,
      definition: `What belongs under ${name}.`,
      colour: "teal",
    });
  const names = async () => (await openCodebook(editor, workspace.id)).codes.map(({ name }) => name);
  return { workspace, editor, add, names };
}

test("a code is added, renamed, merged, deleted, and each is undone", async () => {
  const { workspace, editor, add, names } = await codebook();
  const forced = await add("Forced labour");
  const trafficking = await add("Trafficking");
  const said = { notation: "", definition: "All of it.", colour: "rose" } as const;
  await editCode(editor, { ...trafficking, name: "Trafficking in persons", ...said });
  await expect(editCode(editor, { ...trafficking, name: "Something else", ...said })).rejects.toMatchObject({
    code: "conflict",
    details: { current: { name: "Trafficking in persons" } },
  });

  const merged = await retireCode(editor, { ...forced, intoId: trafficking.codeId });
  const view = await openCodebook(editor, workspace.id);
  expect(view.codes).toMatchObject([
    { name: "Trafficking in persons", colour: "rose", merged: [{ name: "Forced labour" }] },
  ]);
  const parted = await restoreCode(editor, merged);
  expect(await names()).toEqual(["Forced labour", "Trafficking in persons"]);

  const deleted = await retireCode(editor, { ...parted, intoId: null });
  expect(await names()).toEqual(["Trafficking in persons"]);
  expect((await openCodebook(editor, workspace.id)).deleted).toMatchObject([{ name: "Forced labour" }]);
  await restoreCode(editor, deleted);
  expect(await names()).toEqual(["Forced labour", "Trafficking in persons"]);

  const { prisma } = await database();
  const acts = await prisma.auditEvent.findMany({
    where: { workspaceId: workspace.id, subject: `code:${forced.codeId}` },
    select: { action: true },
    orderBy: { at: "asc" },
  });
  expect(acts.map(({ action }) => action)).toEqual([
    "code.created",
    "code.merged",
    "code.restored",
    "code.deleted",
    "code.restored",
  ]);
});

test("names are one each, whatever their capitals; a name that was taken meanwhile keeps a deleted code out", async () => {
  const { editor, add, names } = await codebook();
  const visas = await add("Visas");
  await expect(add(" VISAS ".trim())).rejects.toMatchObject({ code: "conflict", message: /called “VISAS”/ });
  const gone = await retireCode(editor, { ...visas, intoId: null });
  await add("visas");
  await expect(restoreCode(editor, gone)).rejects.toMatchObject({ code: "conflict" });
  expect(await names()).toEqual(["visas"]);
});

test("a code is merged into another one in use of its own workspace, and into nothing else", async () => {
  const { editor, add } = await codebook();
  const [one, two] = [await add("One"), await add("Two")];
  const theirs = await codebook();
  const foreign = await theirs.add("Foreign");
  const into = (intoId: string) => retireCode(editor, { ...one, intoId });
  await expect(into(one.codeId)).rejects.toMatchObject({ code: "invalid" });
  await expect(into(foreign.codeId)).rejects.toMatchObject({ code: "not-found" });
  await retireCode(editor, { ...two, intoId: null });
  await expect(into(two.codeId)).rejects.toMatchObject({ code: "invalid" });
});

test("a scheme comes in once; rows that contradict a code are told, and the rest stands", async () => {
  const { workspace, editor, names } = await codebook();
  const send = (csv: string) => importCategoryScheme(editor, { workspaceId: workspace.id, csv });
  const csv = "code,title,definition\n503,Equality,Fair treatment.\n201,Freedom,\n";
  expect(await send(csv)).toEqual({ added: 2, unchanged: 0, problems: [] });
  expect(await send(csv)).toEqual({ added: 0, unchanged: 2, problems: [] });
  expect(await names()).toEqual(["Freedom", "Equality"]);
  const { added, problems } = await send("code,title\n503,Equality\n504,\n605,Law and order\n");
  expect(added).toBe(1);
  expect(problems).toEqual([
    {
      row: 2,
      message:
        "says otherwise what the codebook has as “Equality” (503); change it there, or give the row another name and code",
    },
    { row: 3, message: "has no name" },
  ]);
});
