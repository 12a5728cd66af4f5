import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { runCommand } from "@/tests/fixtures/processes/run-command";
import { signIn } from "@/tests/fixtures/server/sign-in";
import { startServer } from "@/tests/fixtures/server/start-server";

const email = "admin@example.gov";
const password = "an administrator needs a password";
const scratch = mkdtempSync(path.join(tmpdir(), "variorum-read-only-"));
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

/**
 * The data folder as nobody may write to it, not even root, until the file "writable" is beside it: in a namespace of its own, which needs no rights
 * on Linux.
 */
const READ_ONLY = [
  "unshare",
  "--map-root-user",
  "--mount",
  "sh",
  "-c",
  `mount --bind "$VARIORUM_DATA" "$VARIORUM_DATA" && mount -o remount,ro,bind "$VARIORUM_DATA" || exit 3
  ( while [ ! -e "$VARIORUM_DATA/../writable" ] && kill -0 $$ 2>/dev/null; do sleep 0.2; done
    mount -o remount,rw,bind "$VARIORUM_DATA" ) >/dev/null 2>&1 &
  exec "$@"`,
  "sh",
];
const SAYS =
  /The data folder .*data cannot be written to \(read-only file system\)\. .* VARIORUM_DATA\. Nothing was changed\./;

// Namespaces are Linux's own.
test.runIf(process.platform === "linux")(
  "attack-72: a data folder that cannot be written to is named, by pages as a database that is away, and once it can be the server goes on by itself",
  async () => {
    const file = path.join(scratch, "password");
    writeFileSync(file, password, { mode: 0o600 });
    const VARIORUM_DATA = path.join(scratch, "data");
    mkdirSync(VARIORUM_DATA);
    const environment = { VARIORUM_DATA, ADMIN_EMAIL: email, ADMIN_PASSWORD_FILE: file };
    const first = await startServer(environment);
    await signIn(first.url, email, password);
    await first.stop({ keepData: true });

    for (const words of [["migrate"], ["backup", path.join(scratch, "all.zip")]]) {
      const { end, said } = await runCommand(
        words,
        { ...environment, DATABASE_URL: "" },
        undefined,
        READ_ONLY,
      );
      expect(end).toBe(1);
      expect(said).toMatch(SAYS);
      // For people: no stack.
      expect(said).not.toMatch(/^\s+at /m);
    }

    const server = await startServer(environment, READ_ONLY);
    try {
      expect(server.log()).toMatch(SAYS);
      const page = await fetch(`${server.url}/sign-in`);
      expect([page.status, page.headers.get("retry-after")]).toEqual([503, "5"]);
      const words = await page.text();
      expect(words).toMatch(/cannot reach its database/);
      // Where the data lies is for whoever runs it.
      expect(words).not.toContain(scratch);
      writeFileSync(path.join(scratch, "writable"), "");
      for (let tries = 0; tries < 100 && (await fetch(`${server.url}/sign-in`)).status !== 200; tries++)
        await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await signIn(server.url, email, password)).toMatch(/session/);
    } finally {
      await server.stop({ keepData: true });
    }
  },
);
