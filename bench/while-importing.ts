import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { importBytes } from "@/lib/server/import/import-bytes";
import { signIn } from "@/tests/fixtures/server/sign-in";
import { startServer } from "@/tests/fixtures/server/start-server";
import { bytesOf, page, pdf } from "./made-files";

// How the built app answers others while large files are imported into it, and how much memory reading one takes:
//   node --import ./cli/run-typescript.mjs bench/while-importing.ts [seconds of each load, default 20]
// Memory is that of the whole process (RSS), above what it was before: the limit of the thread holds its heap alone.

const FILES = {
  "PDF, 100 pages": { name: "a.pdf", bytes: () => pdf(100) },
  "HTML, 2 MB": { name: "a.html", bytes: () => bytesOf(page(2_000_000)) },
} as const;
type Name = keyof typeof FILES;
/** Times each page is asked for before. */
const WARM = 100;
const NAMES = Object.keys(FILES) as Name[];
const READERS = 5;
const PAUSE_MS = 300;
const self = fileURLToPath(import.meta.url);
const start = fileURLToPath(new URL("../cli/run-typescript.mjs", import.meta.url));

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

/** Reads one file in this process, which does nothing else, and prints the most memory it took. */
async function memoryOf(name: Name): Promise<void> {
  const { name: fileName, bytes } = FILES[name];
  // What only the first import needs is there already: the code of the thread, and the one kept ready.
  await importBytes({ bytes: bytesOf(page(200_000)), fileName: "warm.html" });
  const content = bytes();
  await sleep(1_500);
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 5);
  await importBytes({ bytes: content, fileName });
  clearInterval(timer);
  console.log(`${name.padEnd(16)} RSS ${megabytes(most - before)} above the ${megabytes(before)} before`);
}

/** @param anew as a reload with the shift key: each page is made, none sent again */
async function readersOf(
  url: string,
  pages: readonly string[],
  cookie: string,
  anew: boolean,
  until: () => boolean,
) {
  const waits: number[] = [];
  const reader = async (_: unknown, at: number) => {
    await sleep((PAUSE_MS * at) / READERS);
    for (let turn = at; !until(); turn++) {
      const began = performance.now();
      const answer = await fetch(url + (pages[turn % pages.length] ?? "/"), {
        headers: { cookie, ...(anew ? { "cache-control": "no-cache" } : {}) },
      });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${answer.url} answers ${answer.status}`);
      waits.push(performance.now() - began);
      await sleep(PAUSE_MS);
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return waits.toSorted((one, other) => one - other);
}

function say(name: string, waits: readonly number[], more = ""): void {
  const at = (share: number) => `${(waits[Math.floor(waits.length * share)] ?? 0).toFixed(0)} ms`.padStart(7);
  console.log(
    `${name.padEnd(34)} p50${at(0.5)}  p95${at(0.95)}  most${at(0.9999)}  ${waits.length} answers  ${more}`,
  );
}

async function answersWhileImporting(seconds: number): Promise<void> {
  const scratch = mkdtempSync(path.join(tmpdir(), "variorum-bench-"));
  const password = "a bench needs a password";
  const secret = path.join(scratch, "password");
  writeFileSync(secret, password, { mode: 0o600 });
  const server = await startServer({ ADMIN_EMAIL: "bench@example.gov", ADMIN_PASSWORD_FILE: secret });
  try {
    const cookie = await signIn(server.url, "bench@example.gov", password);
    const idIn = (html: string, kind: string) =>
      new RegExp(`/${kind}/([0-9a-f-]{36})`, "g").exec(html)?.[1] ?? "";
    const textOf = async (at: string) =>
      (await fetch(server.url + at, { headers: { cookie, "cache-control": "no-cache" } })).text();
    const documentId = idIn(await textOf("/"), "documents");
    const versionId = idIn(await textOf(`/documents/${documentId}`), "versions");
    const pages = ["/", `/documents/${documentId}`, `/versions/${versionId}`, "/api/health"];
    // A server that has just started runs slower code.
    for (let turn = 0; turn < WARM; turn++) for (const at of pages) await textOf(at);

    for (const anew of [false, true]) {
      const until = performance.now() + seconds * 1_000;
      const waits = await readersOf(server.url, pages, cookie, anew, () => performance.now() > until);
      say(`nobody imports${anew ? ", pages anew" : ""}`, waits);
    }
    for (const [name, anew] of NAMES.flatMap((each) => [[each, false] as const, [each, true] as const])) {
      const { name: fileName, bytes } = FILES[name];
      const content = bytes();
      const until = performance.now() + seconds * 1_000;
      const imports: number[] = [];
      const importing = (async () => {
        while (performance.now() < until) {
          const began = performance.now();
          const about = encodeURIComponent(JSON.stringify({ place: { documentId }, fileName }));
          const answer = await fetch(`${server.url}/api/imports/preview?about=${about}`, {
            method: "POST",
            headers: { cookie, origin: server.url, "content-type": "application/octet-stream" },
            body: new Blob([Uint8Array.from(content)]),
          });
          const said = await answer.text();
          if (!said.includes('"words"')) throw new Error(`The import failed: ${said.slice(0, 300)}`);
          imports.push(performance.now() - began);
        }
      })();
      const waits = await readersOf(server.url, pages, cookie, anew, () => performance.now() > until);
      await importing;
      const middle = imports.toSorted((one, other) => one - other)[Math.floor(imports.length / 2)] ?? 0;
      say(
        `while ${name}${anew ? ", pages anew" : ""}`,
        waits,
        `${imports.length} imports, median ${middle.toFixed(0)} ms`,
      );
    }
  } finally {
    await server.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}

const asked = NAMES.find((name) => name === process.argv[3]);
if (process.argv[2] === "--memory" && asked) await memoryOf(asked);
else {
  for (const name of NAMES) {
    const child = spawn(process.execPath, ["--import", start, self, "--memory", name], { stdio: "inherit" });
    await new Promise((resolve) => child.once("exit", resolve));
  }
  await answersWhileImporting(Number(process.argv[2] ?? 20));
}
