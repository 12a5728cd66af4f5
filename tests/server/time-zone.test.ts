import pg from "pg";
import { afterEach, expect, test } from "vitest";
import { openDatabase } from "@/lib/server/db/open-database";
import { env } from "@/lib/server/env";
import { type OwnPostgres, startOwn } from "@/tests/fixtures/databases/start-postgres";

let postgres: OwnPostgres | undefined;
afterEach(() => postgres?.stop());

test("an instant stays the same instant on a server of any time zone, in the night when clocks go forward too", async () => {
  postgres = await startOwn();
  const admin = new pg.Client({ connectionString: postgres.url("postgres") });
  await admin.connect();
  await admin.query("ALTER DATABASE postgres SET timezone TO 'Europe/Berlin'");
  await admin.end();
  const url = postgres.url("postgres");
  const opened = await openDatabase(env({ NODE_ENV: "test", DATABASE_URL: url }), "the test");
  const reader = new pg.Client({ connectionString: url });
  await reader.connect();
  try {
    expect((await reader.query("SHOW timezone")).rows[0]).toEqual({ TimeZone: "Europe/Berlin" });
    // Before, within and after the hour that does not exist in Berlin; a summer and a winter noon.
    for (const iso of [
      "2026-03-29T00:30:00.000Z",
      "2026-03-29T01:30:00.000Z",
      "2026-03-29T02:30:00.000Z",
      "2026-07-01T12:00:00.123Z",
      "2026-12-01T12:00:00.999Z",
    ]) {
      const at = new Date(iso);
      const { id } = await opened.prisma.signInAttempt.create({
        data: { account: "an account", address: "an address", succeeded: true, at },
        select: { id: true },
      });
      const { rows } = await reader.query(
        `SELECT round(extract(epoch FROM "at") * 1000)::float8 AS at FROM "SignInAttempt" WHERE id = $1`,
        [id],
      );
      expect([iso, new Date(rows[0].at).toISOString()]).toEqual([iso, iso]);
      const read = await opened.prisma.signInAttempt.findUniqueOrThrow({ where: { id } });
      expect(read.at.toISOString()).toBe(iso);
      const found = await opened.prisma.signInAttempt.count({ where: { id, at: { lte: at } } });
      expect(found).toBe(1);
    }
  } finally {
    await reader.end();
    await opened.close();
  }
});
