import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signIn } from "@/tests/fixtures/server/sign-in";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";

const admin = "admin@example.gov";
const password = "an admin needs a password";
let scratch: string;
let server: RunningServer;
beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), "variorum-operator-"));
  const file = path.join(scratch, "password");
  writeFileSync(file, password, { mode: 0o600 });
  server = await startServer({ ADMIN_EMAIL: admin, ADMIN_PASSWORD_FILE: file });
});
afterAll(async () => {
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
});

/** A command beside the running server, on its folder. @returns the exit code and all that it said */
function command(words: readonly string[], typed = ""): Promise<string> {
  const child = spawn(process.execPath, ["cli/variorum.mjs", ...words], {
    env: { ...process.env, VARIORUM_DATA: server.dataFolder, DATABASE_URL: "" },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  child.stdin.end(`${typed}\n`);
  return new Promise((resolve) => child.once("close", (code) => resolve(`${code} ${said}`)));
}
const home = async (cookie: string) =>
  (await fetch(server.url, { redirect: "manual", headers: { cookie } })).status;

test("people are listed, added, disabled and given passwords while the server holds the embedded database", async () => {
  const email = "new@example.gov";
  expect(await command(["user", "list"])).toMatch(/^0 admin@example\.gov\t/);
  expect(await command(["user", "add", email, "--name", "New"], "short")).toMatch(/^1 .*12/s);
  expect(await command(["user", "add", email, "--name", "New", "--role", "owner"])).toMatch(/^1 .*--role/s);
  expect(await command(["user", "add", email, "--name", "New", "--role", "reader"], "a first password")).toBe(
    `0 Done: add ${email}\n`,
  );
  expect(await command(["user", "add", email], "a first password")).toMatch(/^1 .*exists already/s);
  const cookie = await signIn(server.url, email, "a first password");
  expect(await home(cookie)).toBe(200);
  expect(await command(["user", "disable", email])).toBe(`0 Done: disable ${email}\n`);
  expect(await home(cookie)).toBe(307);
  expect(await command(["user", "list"])).toContain(`${email}\tNew\treader of Our workspace\tdisabled`);
  expect(await command(["user", "disable", admin])).toMatch(/^1 .*last administrator/s);
  await command(["user", "enable", email]);
  await command(["user", "password", email], "a second password");
  const again = await signIn(server.url, email, "a second password");
  expect(await home(again)).toBe(200);
  expect(await command(["user", "reset-two-step", email])).toBe(`0 Done: reset-two-step ${email}\n`);
  expect(await home(again)).toBe(307);
  expect(await command(["user", "reset-two-step", "nobody@example.gov"])).toMatch(/^1 /);
});

test("a backup is taken while the server runs, and is whole", async () => {
  const file = path.join(scratch, "backup.zip");
  expect(await command(["backup", file])).toMatch(/^0 .*checked/s);
  expect(await command(["restore", "--check", file])).toMatch(/^0 The file is whole/);
});

test("nobody but the operator asks the server for either, whatever they are", async () => {
  const cookie = await signIn(server.url, admin, password);
  for (const at of ["/api/accounts", "/api/backup"])
    for (const authorization of ["", "Bearer ", "Bearer guessed", `Bearer ${"x".repeat(43)}`]) {
      const answer = await fetch(server.url + at, {
        method: "POST",
        headers: { cookie, origin: server.url, authorization, "content-type": "application/json" },
        body: JSON.stringify({ verb: "list" }),
      });
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain("@");
    }
});
