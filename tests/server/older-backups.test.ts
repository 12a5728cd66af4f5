import { createWriteStream, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { openBackup } from "@/lib/server/backup/open-backup";
import { restoreBackup } from "@/lib/server/backup/restore-backup";
import { writeBackup } from "@/lib/server/backup/write-backup";
import { database } from "@/lib/server/db/database";
import { listNotes } from "@/lib/server/services/annotations/list-notes";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { DATABASE_KINDS, emptyDatabases } from "@/tests/fixtures/databases/empty-databases";
import { shapeOf } from "@/tests/fixtures/databases/shape-of";

const STORED = "tests/fixtures/backups";

const { file, fresh, use } = emptyDatabases();

async function restore(file: string): Promise<readonly string[]> {
  const backup = await openBackup(file);
  try {
    await restoreBackup(backup);
    return backup.manifest.entries.map(({ name, sha256 }) => `${name} ${sha256}`);
  } finally {
    backup.close();
  }
}

test.each(readdirSync(STORED).flatMap((file) => DATABASE_KINDS.map((kind) => [file, kind] as const)))(
  "a backup of an older version, %s, is restored into this one (%s) as if it had been upgraded",
  async (name, kind) => {
    await use(await fresh(kind));
    const shape = await shapeOf();
    await restore(path.join(STORED, name));
    expect(await shapeOf()).toEqual(shape);

    const { prisma } = await database();
    const { userId, workspaceId } = await prisma.membership.findFirstOrThrow({
      where: {
        role: "editor",
        workspace: { documents: { some: { title: { contains: "Trafficking" } } } },
      },
      select: { userId: true, workspaceId: true },
    });
    const viewer = await viewerOfUser(userId);
    const home = await openHome(viewer);
    expect(home.documents.length).toBeGreaterThan(2);
    const document = await openDocument(viewer, home.documents[0]?.id ?? "");
    expect(document.versions.length).toBeGreaterThan(0);
    expect(await prisma.annotation.count({ where: { document: { workspaceId } } })).toBeGreaterThan(0);
    const { rows: notes } = await listNotes(viewer, {});
    expect(notes.length).toBeGreaterThan(0);

    // What it is now, it is in a backup of this version too, in either database.
    const again = file("again.zip");
    await writeBackup(createWriteStream(again));
    await use(await fresh(kind === "PostgreSQL" ? "the embedded database" : "PostgreSQL"));
    await restore(again);
    const third = file("again.zip");
    await writeBackup(createWriteStream(third));
    expect(readFileSync(third).equals(readFileSync(again))).toBe(true);
  },
);
