import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "@/tests/fixtures/databases/start-postgres";
import { signIn } from "@/tests/fixtures/server/sign-in";
import { startServer } from "@/tests/fixtures/server/start-server";

// How long 20 parallel readers wait for a page, beside a bare page of the same framework in the same run:
//   node --import tsx bench/pages.ts [seconds a page, default 10]
// Each reader has a session of their own. Two loads. Reading: each opens the next page about a second after one has come.
// Without pause: each asks again at once, which tells the most that the machine can do. Two ways of asking: as browsers do,
// where a page is sent again while nothing was written, and "anew" (the header of a reload with the shift key), where
// each one is made. A server that has just started runs slower code; each page is asked for WARM times before.

const seconds = Number(process.argv[2] ?? 10);
const READERS = 20;
const WARM = 300;
const root = fileURLToPath(new URL("..", import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), "variorum-bench-"));
const password = "a bench needs a password";
writeFileSync(path.join(scratch, "password"), password, { mode: 0o600 });

/** @param cookies a session for each reader, or one for all */
async function measure(name: string, url: string, cookies: readonly string[], anew: boolean): Promise<void> {
  const headersOf = (reader: number) => ({
    cookie: cookies[reader % cookies.length] ?? "",
    ...(anew ? { "cache-control": "no-cache" } : {}),
  });
  let warmed = 0;
  const warmUp = async (reader: number) => {
    while (warmed++ < WARM) await (await fetch(url, { headers: headersOf(reader) })).arrayBuffer();
  };
  await Promise.all([0, 1, 2, 3].map(warmUp));
  for (const [load, pause] of [
    ["reading", 1_000],
    ["without pause", 0],
  ] as const) {
    const until = performance.now() + seconds * 1_000;
    const waits: number[] = [];
    let failed = 0;
    const readers = Array.from({ length: READERS }, async (_, reader) => {
      // People do not click in step: they begin one after the other, and no pause is like the last.
      await sleep((pause * reader) / READERS);
      for (let turn = reader; performance.now() < until; turn++) {
        const began = performance.now();
        const answer = await fetch(url, { headers: headersOf(reader) });
        await answer.arrayBuffer();
        waits.push(performance.now() - began);
        if (answer.status !== 200) failed++;
        await sleep(pause * (0.5 + ((turn * 0.618) % 1)));
      }
    });
    await Promise.all(readers);
    waits.sort((one, other) => one - other);
    const at = (share: number) =>
      `${(waits[Math.floor(waits.length * share)] ?? 0).toFixed(0)} ms`.padStart(8);
    process.stdout.write(
      `${name.padEnd(16)} ${load.padEnd(14)} p50${at(0.5)}  p95${at(0.95)}  ${(waits.length / seconds).toFixed(0).padStart(4)}/s  failed ${failed}\n`,
    );
  }
}

/** @returns what the first group of `pattern` holds in a page */
function found(html: string, pattern: RegExp): string {
  const address = pattern.exec(html)?.[1];
  if (!address) throw new Error(`No ${pattern} in the page.`);
  return address;
}

/** The least a page of this framework costs: built and served the same way, nothing on it. */
async function bareServer(): Promise<{ url: string; stop: () => void }> {
  const folder = path.join(scratch, "bare");
  mkdirSync(path.join(folder, "app"), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  writeFileSync(path.join(folder, "package.json"), '{"type":"module"}');
  writeFileSync(
    path.join(folder, "app/layout.jsx"),
    "export default ({ children }) => <html lang='en'><body>{children}</body></html>;",
  );
  writeFileSync(
    path.join(folder, "app/page.jsx"),
    "export const dynamic = 'force-dynamic';\nexport default () => <p>Bare</p>;",
  );
  // Turbopack does not follow a linked node_modules out of the folder.
  const next = path.join(root, "node_modules/next/dist/bin/next");
  const built = spawnSync(process.execPath, [next, "build", "--webpack"], { cwd: folder, encoding: "utf8" });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  const port = await freePort();
  const child = spawn(process.execPath, [next, "start", "-p", String(port)], {
    cwd: folder,
    stdio: "ignore",
  });
  const url = `http://localhost:${port}`;
  for (let tries = 0; tries < 100 && !(await fetch(url).catch(() => null)); tries++) await sleep(200);
  return { url, stop: () => child.kill() };
}

const server = await startServer({
  ADMIN_EMAIL: "bench@example.gov",
  ADMIN_PASSWORD_FILE: path.join(scratch, "password"),
});
try {
  const cookies: string[] = [];
  for (let reader = 0; reader < READERS; reader++)
    cookies.push(await signIn(server.url, "bench@example.gov", password));
  const cookie = cookies[0] ?? "";
  const read = async (at: string) => (await fetch(server.url + at, { headers: { cookie } })).text();
  // By their titles, so that builds that order their lists in other ways are asked for the same pages.
  const document = (title: string) =>
    found(home, new RegExp(`href="(/documents/[0-9a-f-]{36})"[^>]*><bdi[^>]*>${title}<`));
  const home = await read("/");
  const office = document("Trafficking in persons");
  const officePage = await read(office);
  const pages: [string, string][] = [
    ["home", "/"],
    ["reader", found(officePage, /href="(\/versions\/[0-9a-f-]{36})/)],
    ["document", office],
    ["comparison", found(officePage, /href="(\/compare\/[0-9a-f-]{36}\/[0-9a-f-]{36})/)],
  ];
  const bare = await bareServer();
  await measure("bare page", bare.url, [""], false);
  bare.stop();
  for (const [name, at] of pages) {
    const first = await fetch(server.url + at, { headers: { cookie } });
    if (first.status !== 200) throw new Error(`${at} answers ${first.status}`);
    await measure(name, server.url + at, cookies, false);
    await measure(`${name} anew`, server.url + at, cookies, true);
  }
} finally {
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
}
