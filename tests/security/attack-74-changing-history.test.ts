import { expect, test } from "vitest";
import { database } from "@/lib/server/db/database";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

test("the database refuses to change or remove an audit entry", async () => {
  const workspace = await makeWorkspace();
  await makeVersion(await workspace.person("editor"), workspace.id);
  const { prisma } = await database();
  const before = await prisma.auditEvent.findMany({ orderBy: { id: "asc" } });
  expect(before.length).toBeGreaterThanOrEqual(2);
  await expect(prisma.auditEvent.updateMany({ data: { actor: "somebody else" } })).rejects.toThrow(
    /only grows/,
  );
  await expect(prisma.auditEvent.deleteMany()).rejects.toThrow(/only grows/);
  await expect(prisma.$executeRaw`TRUNCATE "AuditEvent"`).rejects.toThrow(/only grows/);
  expect(await prisma.auditEvent.findMany({ orderBy: { id: "asc" } })).toEqual(before);
});

test("the database refuses to change a version's bytes, text, blocks or hash; its label may be corrected", async () => {
  const workspace = await makeWorkspace();
  const { versionId: id } = await makeVersion(await workspace.person("editor"), workspace.id);
  const { prisma } = await database();
  for (const data of [
    { text: "x" },
    { bytes: new Uint8Array([1]) },
    { sha256: "x" },
    { blocks: [] },
    { mediaType: "x" },
  ]) {
    await expect(prisma.version.update({ where: { id }, data })).rejects.toThrow(/immutable/);
  }
  await prisma.version.update({ where: { id }, data: { label: "Corrected" } });
});
