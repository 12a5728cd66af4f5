import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EmbeddedEngine, openEngine } from "@/lib/server/db/embedded-engine";
import { EmbeddedStream } from "@/lib/server/db/embedded-stream";

// The database of a data folder as `npm start` opens it: in a thread, spoken to by the PostgreSQL driver.
const folder = mkdtempSync(path.join(tmpdir(), "variorum-engine-"));
let engine: EmbeddedEngine;
const client = () => {
  const made = new pg.Client({
    user: "postgres",
    database: "postgres",
    stream: () => new EmbeddedStream(engine),
  });
  made.on("error", () => undefined);
  return made;
};

beforeAll(async () => {
  engine = await openEngine(path.join(folder, "pglite"));
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a connection that goes leaves no open transaction and no prepared statement to the next", async () => {
  const first = client();
  await first.connect();
  await first.query("CREATE TABLE word (text text)");
  await first.query("BEGIN");
  await first.query({ name: "put", text: "INSERT INTO word VALUES ($1)", values: ["never committed"] });
  await first.end();
  const second = client();
  await second.connect();
  await second.query({ name: "put", text: "INSERT INTO word VALUES ($1)", values: ["committed"] });
  expect((await second.query("SELECT text FROM word")).rows).toEqual([{ text: "committed" }]);
  await second.end();
});

test("wrong SQL is answered as such, and the connection goes on", async () => {
  const asked = client();
  await asked.connect();
  await expect(asked.query("SELECT $1::int", ["no number"])).rejects.toMatchObject({ code: "22P02" });
  await expect(asked.query("SELEKT 1")).rejects.toMatchObject({ code: "42601" });
  const long = "ü🙂".repeat(500_000);
  expect((await asked.query("SELECT $1::text AS long", [long])).rows).toEqual([{ long }]);
  await asked.end();
});

test("a thread that broke is replaced: what was acknowledged is there", async () => {
  const before = client();
  await before.connect();
  await before.query("CREATE TABLE kept (text text)");
  await before.query("INSERT INTO kept VALUES ('acknowledged')");
  // A greeting that names nobody ends this engine.
  const nobody = Buffer.from("\0\0\0\x0f\0\x03\0\0user\0\0\0", "latin1");
  await expect(engine.ask(nobody)).rejects.toMatchObject({ code: "unavailable" });
  await expect(before.query("SELECT 1")).resolves.toBeTruthy();
  const after = client();
  await after.connect();
  expect((await after.query("SELECT text FROM kept")).rows).toEqual([{ text: "acknowledged" }]);
  await after.end();
});
