import { expect, test } from "vitest";
import { database } from "@/lib/server/db/database";
import { databaseMoment, inTransaction } from "@/lib/server/db/query";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { makeWorkspace } from "@/tests/factories/make-workspace";

test("the moment stays while people read, and passes with every kind of write", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { id } = await createDocument(editor, { workspaceId: workspace.id, title: "A paper" });
  const { prisma } = await database();
  let last = "";
  // Others may write to the same server meanwhile; some time nobody does.
  await expect
    .poll(
      async () => {
        last = await databaseMoment();
        await openHome(editor);
        return (await databaseMoment()) === last;
      },
      { timeout: 60_000 },
    )
    .toBe(true);

  for (const write of [
    () => prisma.document.update({ where: { id }, data: { title: "Another title" } }),
    () =>
      inTransaction((transaction) =>
        transaction.document.update({ where: { id }, data: { title: "A third" } }),
      ),
    () => createDocument(editor, { workspaceId: workspace.id, title: "A second paper" }),
    () => prisma.$executeRaw`UPDATE "Document" SET title = 'A fourth' WHERE id = ${id}::uuid`,
    () => prisma.document.delete({ where: { id } }),
  ]) {
    await write();
    const now = await databaseMoment();
    expect(now).not.toBe(last);
    last = now;
  }
});

test("what is written in a transaction counts when it ends, not before, and the moment of its middle never comes back", async () => {
  const { kind } = await database();
  const workspace = await makeWorkspace();
  const before = await databaseMoment();
  const moments: string[] = [];
  await inTransaction(async (transaction) => {
    await transaction.workspace.update({ where: { id: workspace.id }, data: { name: "Renamed" } });
    // The embedded database has one session: nobody can look while somebody else writes.
    if (kind === "postgresql") moments.push(await databaseMoment());
  });
  const after = await databaseMoment();
  expect([before, ...moments]).not.toContain(after);
});
