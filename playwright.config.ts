import { existsSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "@playwright/test";

/** A browser that is on the machine: by CHROMIUM_PATH, else on PATH, else Playwright's own where one is installed. */
function chromium(): { executablePath?: string } {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named };
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const found = ["chromium", "chromium-browser", "google-chrome"]
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
  return found ? { executablePath: found } : {};
}

const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/start-app.ts",
  outputDir: "test-results",
  reporter: [["list"]],
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  forbidOnly: true,
  use: {
    trace: "retain-on-failure",
    reducedMotion: "reduce",
    launchOptions: {
      ...chromium(),
      args: ["--disable-background-networking", ...(asRoot ? ["--no-sandbox"] : [])],
    },
  },
  projects: [
    { name: "first run", testMatch: "main-job.spec.ts" },
    { name: "everything", testIgnore: "main-job.spec.ts", dependencies: ["first run"] },
  ],
});
