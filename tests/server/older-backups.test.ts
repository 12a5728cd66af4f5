import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { openBackup } from "@/lib/server/backup/open-backup";
import { restoreBackup } from "@/lib/server/backup/restore-backup";
import { writeBackup } from "@/lib/server/backup/write-backup";
import { closeDatabase, database, databaseSlot } from "@/lib/server/db/database";
import { openDatabase } from "@/lib/server/db/open-database";
import { env } from "@/lib/server/env";
import { listNotes } from "@/lib/server/services/annotations/list-notes";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { shapeOf } from "@/tests/fixtures/databases/shape-of";
import { type OwnPostgres, startOwn } from "@/tests/fixtures/databases/start-postgres";

const STORED = "tests/fixtures/backups";

let scratch: string;
let server: OwnPostgres;
let made = 0;

beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), "variorum-older-"));
  server = await startOwn();
});
afterAll(async () => {
  await closeDatabase();
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
});

async function use(kind: "embedded" | "PostgreSQL"): Promise<void> {
  await closeDatabase();
  const VARIORUM_DATA = path.join(scratch, `data-${made++}`);
  let DATABASE_URL = "";
  if (kind === "PostgreSQL") {
    const admin = new pg.Client({ connectionString: server.url("postgres") });
    await admin.connect();
    await admin.query(`CREATE DATABASE d${made}`).finally(() => admin.end());
    DATABASE_URL = server.url(`d${made}`);
  }
  databaseSlot().open = () =>
    openDatabase(env({ NODE_ENV: "test", VARIORUM_DATA, DATABASE_URL }), "the test");
}

async function restore(file: string): Promise<readonly string[]> {
  const backup = await openBackup(file);
  try {
    await restoreBackup(backup);
    return backup.manifest.entries.map(({ name, sha256 }) => `${name} ${sha256}`);
  } finally {
    backup.close();
  }
}

test.each(
  readdirSync(STORED).flatMap((file) => [[file, "embedded"] as const, [file, "PostgreSQL"] as const]),
)(
  "a backup of an older version, %s, is restored into this one (%s) as if it had been upgraded",
  async (name, kind) => {
    await use(kind);
    const fresh = await shapeOf();
    await restore(path.join(STORED, name));
    expect(await shapeOf()).toEqual(fresh);

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
    const again = path.join(scratch, `${made++}.zip`);
    await writeBackup(createWriteStream(again));
    await use(kind === "embedded" ? "PostgreSQL" : "embedded");
    await restore(again);
    const third = path.join(scratch, `${made++}.zip`);
    await writeBackup(createWriteStream(third));
    expect(readFileSync(third).equals(readFileSync(again))).toBe(true);
  },
);
