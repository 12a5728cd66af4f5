import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { signIn } from "@/tests/fixtures/server/sign-in";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";

const email = "admin@example.gov";
const password = "an administrator needs a password";
const scratch = mkdtempSync(path.join(tmpdir(), "variorum-full-"));
let server: RunningServer | undefined;
afterEach(async () => {
  await server?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

/** A data folder on a disk of its own, of so many megabytes: in a namespace of its own, which needs no rights on Linux. */
const onSmallDisk = (megabytes: number) => [
  "unshare",
  "--map-root-user",
  "--mount",
  "sh",
  "-c",
  `mount -t tmpfs -o size=${megabytes}m variorum "$VARIORUM_DATA" && exec "$@"`,
  "sh",
];

const get = (address: string, cookie = "") =>
  fetch(`${server?.url}${address}`, { redirect: "manual", headers: { cookie } });

/** Adds a version of a megabyte that does not get smaller; whatever comes of it. */
async function writeMuch(cookie: string): Promise<string> {
  const home = await (await get("/", cookie)).text();
  const documentId = /\/documents\/([0-9a-f-]{36})/.exec(home)?.[1];
  const about = encodeURIComponent(JSON.stringify({ documentId, fileName: "words.txt" }));
  const body = Array.from({ length: 12_000 }, () => randomBytes(40).toString("hex")).join(" \n\n");
  const answer = await fetch(`${server?.url}/api/imports?about=${about}`, {
    method: "POST",
    headers: { cookie, origin: server?.url ?? "", "content-type": "application/octet-stream" },
    body,
  });
  return answer.text();
}

async function fillUp(fill: string, cookie: string): Promise<string> {
  spawnSync("dd", ["if=/dev/zero", `of=${fill}`, "bs=1M"]);
  let told = "";
  for (let tries = 0; tries < 40 && (await get("/sign-in")).status !== 503; tries++)
    told = await writeMuch(cookie);
  expect((await get("/sign-in")).status).toBe(503);
  return told;
}

async function until(status: number, address: string) {
  for (let tries = 0; tries < 100 && (await get(address)).status !== status; tries++)
    await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await get(address)).status).toBe(status);
}

// Namespaces are Linux's own.
test.runIf(process.platform === "linux")(
  "attack-72: a full disk is said on a readable page, goes on when there is room, and a stop stops",
  async () => {
    const file = path.join(scratch, "password");
    writeFileSync(file, password, { mode: 0o600 });
    server = await startServer({ ADMIN_EMAIL: email, ADMIN_PASSWORD_FILE: file }, onSmallDisk(160));
    const cookie = await signIn(server.url, email, password);
    // The disk as the server sees it.
    const fill = path.join(`/proc/${server.process.pid}/root${server.dataFolder}`, "fill");
    expect(await fillUp(fill, cookie)).toMatch(/disk of the database is full|database cannot be reached/);
    expect(await (await get("/")).text()).toMatch(/cannot reach its database/);
    expect(server.log()).toMatch(/disk of the database is full/);

    rmSync(fill);
    await until(200, "/sign-in");
    expect(await signIn(server.url, email, password)).toMatch(/session/);

    await fillUp(fill, cookie);
    const began = Date.now();
    await server.stop();
    expect(Date.now() - began).toBeLessThan(30_000);
    expect(server.process.exitCode).toBe(0);
  },
);
