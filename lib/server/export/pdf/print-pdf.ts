import "server-only";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setInterval as every } from "node:timers/promises";
import { AppError, isAppError } from "@/lib/core/errors";
import { env, programFolders } from "@/lib/server/env";
import { log } from "@/lib/server/log";
import { crowding } from "@/lib/server/threads/crowding";
import { workQueue } from "@/lib/server/threads/work-queue";
import { ChromiumPipe } from "./chromium-pipe";
import { findChromium } from "./find-chromium";
import { memoryOfGroup } from "./memory-of-group";

interface Limits {
  readonly milliseconds: number;
  /** Of Chromium with all its processes. */
  readonly bytes: number;
  readonly pdfBytes: number;
}

const LIMITS: Limits = { milliseconds: 30_000, bytes: 1_500_000_000, pdfBytes: 60_000_000 };
const MOST_CHARACTERS = 20_000_000;
const CHUNK_BYTES = 1_000_000;
const LOOK_MILLISECONDS = 200;

const TOO_LARGE =
  "This paper is too large to be made a PDF here. Take it away as HTML or Word, or print it from the browser.";
const NONE =
  "There is no Chromium on the server to make a PDF with. Print the page from the browser, and choose “Save as PDF” there.";

/**
 * A page that stands alone as a tagged PDF, by a Chromium of this machine in a process of its own, which is ended at its time and its memory.
 * The page is handed over through a pipe; it runs no script, and whatever it asks for is refused, be it a file or an address.
 *
 * @throws AppError "unavailable" where there is no Chromium or it fails; "too-large"; "busy"
 */
export async function printPdf(
  html: string,
  signal?: AbortSignal,
  limits: Limits = LIMITS,
): Promise<Uint8Array<ArrayBuffer>> {
  const program = findChromium();
  if (program === null) throw new AppError("unavailable", NONE);
  if (html.length > MOST_CHARACTERS) throw new AppError("too-large", TOO_LARGE);
  const leave = await workQueue("prints").enter(signal);
  try {
    return await inFolder((folder) => printBy(start(program, folder), html, limits, signal));
  } catch (error) {
    if (isAppError(error) || signal?.aborted) throw error;
    log("error", "A PDF could not be made by Chromium.", { program, reason: String(error) });
    throw new AppError(
      "unavailable",
      "The PDF could not be made on the server. Print the page from the browser instead, and tell an administrator.",
    );
  } finally {
    leave();
  }
}

async function inFolder<Result>(act: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), "variorum-print-"));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

async function printBy(child: ChildProcess, html: string, limits: Limits, signal?: AbortSignal) {
  const stop = new AbortController();
  try {
    return await Promise.race([
      print(child, html, limits.pdfBytes),
      endAfter(limits, child, stop.signal),
      ...(signal ? [refusedBy(signal, stop.signal)] : []),
    ]);
  } finally {
    stop.abort();
    await kill(child);
  }
}

/** Whether papers can be made PDFs here. */
export const canPrintPdf = (): boolean => findChromium() !== null;

function start(program: string, folder: string): ChildProcess {
  // As root Chromium starts only without its own walls. What it is given is of our own making, and it runs no script.
  const asRoot = process.getuid?.() === 0 || !env().chromiumSandbox ? ["--no-sandbox"] : [];
  const options = [
    "--headless",
    "--remote-debugging-pipe",
    `--user-data-dir=${folder}`,
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--no-proxy-server",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-gpu",
    "--disable-sync",
    "--no-first-run",
    "--no-pings",
    ...asRoot,
  ];
  return spawn(program, options, {
    cwd: folder,
    // The server's secrets are no business of a browser's.
    env: {
      NODE_ENV: "production",
      PATH: programFolders().join(path.delimiter),
      HOME: folder,
      TMPDIR: folder,
      LANG: "C.UTF-8",
    },
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    // A group of its own, so that all of its processes can be ended at once.
    detached: true,
  });
}

async function print(child: ChildProcess, html: string, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const pipe = new ChromiumPipe(child, (method, { requestId }) => {
    if (method === "Fetch.requestPaused")
      pipe
        .ask("Fetch.failRequest", { requestId, errorReason: "BlockedByClient" }, session)
        .catch(() => undefined);
  });
  const { targetId } = await pipe.ask("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await pipe.ask("Target.attachToTarget", { targetId, flatten: true });
  const session = String(sessionId);
  const ask = (method: string, params?: Readonly<Record<string, unknown>>) =>
    pipe.ask(method, params, session);
  await ask("Emulation.setScriptExecutionDisabled", { value: true });
  await ask("Fetch.enable", { patterns: [{ urlPattern: "*" }] });
  await ask("Page.enable");
  const { frameTree } = await ask("Page.getFrameTree");
  const { frame } = frameTree as { readonly frame: { readonly id: string } };
  await ask("Page.setDocumentContent", { frameId: frame.id, html });
  const { stream } = await ask("Page.printToPDF", {
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
    transferMode: "ReturnAsStream",
  });
  const chunks: Buffer[] = [];
  for (let length = 0, more = true; more; ) {
    const { data, eof } = await ask("IO.read", { handle: stream, size: CHUNK_BYTES });
    const chunk = Buffer.from(String(data), "base64");
    length += chunk.length;
    if (length > mostBytes) throw new AppError("too-large", TOO_LARGE);
    chunks.push(chunk);
    more = eof !== true;
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Fails when time is up or too much memory is held; never answers otherwise. On a busy machine time is longer, up to fourfold. */
async function endAfter(
  { milliseconds, bytes }: Limits,
  child: ChildProcess,
  done: AbortSignal,
): Promise<never> {
  const end = performance.now() + milliseconds * crowding();
  for await (const _ of every(LOOK_MILLISECONDS, null, { signal: done })) {
    if (performance.now() > end) throw new AppError("too-large", TOO_LARGE);
    if (child.pid && (await memoryOfGroup(child.pid)) > bytes) throw new AppError("too-large", TOO_LARGE);
  }
  throw new Error("ended before its time");
}

const refusedBy = (signal: AbortSignal, done: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true, signal: done });
  });

/** Ends Chromium with all its processes, and waits until it is gone: its folder is taken away next. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
  await gone;
}
