import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer } from "@/tests/fixtures/server/start-server";

const admin = "admin@example.gov";
let scratch: string;
let folder: string;
beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), "variorum-terminal-"));
  const file = path.join(scratch, "password");
  writeFileSync(file, "an admin needs a password", { mode: 0o600 });
  const server = await startServer({ ADMIN_EMAIL: admin, ADMIN_PASSWORD_FILE: file });
  folder = server.dataFolder;
  await server.stop({ keepData: true });
});
afterAll(() => {
  for (const each of [scratch, folder]) rmSync(each, { recursive: true, force: true });
});

/** A command on the folder of a server that is stopped. */
function command(...words: readonly string[]): Promise<{ code: number | null; out: string; said: string }> {
  const child = spawn(process.execPath, ["cli/variorum.mjs", ...words], {
    env: { ...process.env, VARIORUM_DATA: folder, DATABASE_URL: "", VARIORUM_TOKEN: "" },
  });
  let [out, said] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, out, said })));
}

test("without a server, texts and facts are found as a member reads them, and by nobody who is none", async () => {
  const paper = path.join(scratch, "paper.txt");
  writeFileSync(
    paper,
    "Office of Lighthouses\n\nMr. Amos Petrel is the Director of the Office of Lighthouses.\n\nWe light lamps.\n",
  );
  const title = "Lighthouses";
  expect((await command("import", paper, "--document", title, "--create", "--as", admin)).code).toBe(0);

  const lamps = await command("search", "lamp", "--as", admin);
  expect(lamps).toMatchObject({ code: 0, out: expect.stringContaining("We light [lamps].") });
  expect(lamps.out).toContain(title);

  const facts = await command("search", "petrel", "--topic", "leadership", "--json", "--as", admin);
  const [fact, ...others] = facts.out.trim().split("\n");
  expect(others).toEqual([]);
  expect(JSON.parse(fact ?? "")).toMatchObject({
    kind: "fact",
    fact: { topic: "leadership", statement: "Director Amos Petrel" },
  });

  expect((await command("search", "lamp", "--kind", "note", "--as", admin)).out).toBe("");
  const stranger = await command("search", "lamp", "--as", "stranger@example.gov");
  expect(stranger.code).not.toBe(0);
  expect(stranger.out).toBe("");
  expect((await command("search", "lamp", "--topic", "passwords", "--as", admin)).code).not.toBe(0);
});
