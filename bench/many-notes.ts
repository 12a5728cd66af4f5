import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium, type Page } from "@playwright/test";
import { select } from "@/tests/e2e/signed-in";
import { findChromium } from "@/tests/fixtures/find-chromium";
import { signIn } from "@/tests/fixtures/server/sign-in";
import { startServer } from "@/tests/fixtures/server/start-server";
import { makeExampleInstallation, postNote, textOf } from "./example-installation";

// A document with many notes in a real browser: how long until it answers, and how long a key takes in a new note:
//   node --conditions=react-server --import ./cli/run-typescript.mjs bench/many-notes.ts [notes, default 1000]
// The server is started anew before the page is opened and left alone for a while, as by whoever starts one before work.
// "answers" is from the start of the navigation until the page takes keys; a key, from its event until the next picture is drawn.

const notes = Number(process.argv[2] ?? 1_000);
const LOADS = 10;
const BEFORE_WORK_MS = 20_000;
const WORDS = "whoever keeps the registers answers for them in June and says so in writing to the board";

const scratch = mkdtempSync(path.join(tmpdir(), "variorum-many-notes-"));
const environment = {
  VARIORUM_DATA: path.join(scratch, "data"),
  DATABASE_URL: "",
  VARIORUM_SECRET: "a server that is measured knows its secret again",
};
const { email, password, tokens, version } = await makeExampleInstallation(environment);
let server = await startServer(environment);
const browser = await chromium.launch({
  executablePath: findChromium(console.log),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const text = await textOf(server.url, tokens[0] ?? "", version);
  for (let at = 0; at < notes; at++) {
    const answer = await postNote(server.url, tokens[at % tokens.length] ?? "", {
      version,
      text,
      key: randomUUID(),
    });
    if (!answer.ok) throw new Error(`note ${at + 1} was answered with ${answer.status}`);
  }
  await server.stop({ keepData: true });
  server = await startServer(environment);
  await wait(BEFORE_WORK_MS);
  const [name = "", value = ""] = (await signIn(server.url, email, password)).split("=");
  const context = await browser.newContext();
  await context.addCookies([{ name, value: decodeURIComponent(value), url: server.url }]);
  const page = await context.newPage();
  await page.addInitScript(() =>
    document.addEventListener("page-answers", () => {
      document.documentElement.dataset.answered = `${performance.now()}`;
    }),
  );
  const loads: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    await page.goto(`${server.url}/versions/${version}`);
    loads.push(Number(await page.locator("html[data-answered]").getAttribute("data-answered")));
  }
  say(`${notes} notes: first opened`, loads.slice(0, 1));
  say(`${notes} notes: the page answers`, loads);
  say("a key in a new note", await keysOf(page));
} finally {
  await browser.close();
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
}

async function keysOf(page: Page): Promise<number[]> {
  const word = (await page.locator("main [data-at]").first().innerText()).split(" ")[0] ?? "";
  await select(page, "main", word);
  await page
    .getByRole("toolbar", { name: "Selected passage" })
    .getByRole("button", { name: "Annotate" })
    .click();
  await page.getByRole("textbox", { name: /^Note on/ }).focus();
  const waits = await page.evaluateHandle(() => {
    const list: number[] = [];
    addEventListener(
      "keydown",
      () => {
        const began = performance.now();
        // Behind the next picture.
        requestAnimationFrame(() => setTimeout(() => list.push(performance.now() - began)));
      },
      true,
    );
    return list;
  });
  await page.keyboard.type(WORDS, { delay: 60 });
  await page.waitForTimeout(200);
  return waits.jsonValue();
}

function say(what: string, waits: readonly number[]): void {
  const sorted = waits.toSorted((one, other) => one - other);
  const at = (share: number) => `${(sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0)} ms`;
  console.log(`${what.padEnd(32)} median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}, of ${sorted.length}`);
}
