import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { database } from "@/lib/server/db/database";
import { inTransaction } from "@/lib/server/db/query";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

/** Renames one document and then another, with time between for somebody else to rename the second. */
const rename = (first: string, second: string, title: string) =>
  inTransaction(async (transaction) => {
    for (const id of [first, second]) {
      await transaction.document.update({ where: { id }, data: { title }, select: { id: true } });
      await sleep(200);
    }
    return title;
  });

test("two transactions that wait for one another are both done, one after the other", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { documentId: one } = await makeVersion(editor, workspace.id, "One quay.\n", "One");
  const { documentId: two } = await makeVersion(editor, workspace.id, "Two quays.\n", "Two");
  expect(await Promise.all([rename(one, two, "there"), rename(two, one, "back")])).toEqual(["there", "back"]);
  const { prisma } = await database();
  const rows = await prisma.document.findMany({ where: { id: { in: [one, two] } }, select: { title: true } });
  expect(new Set(rows.map(({ title }) => title)).size, "each was whole").toBe(1);
});

test("what an act itself refuses is not tried again", async () => {
  let tried = 0;
  await expect(
    inTransaction(async () => {
      tried++;
      throw new Error("refused");
    }),
  ).rejects.toThrow("refused");
  expect(tried).toBe(1);
});
