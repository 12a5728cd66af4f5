import { defineConfig } from "@playwright/test";
import { installedChromium } from "./tests/fixtures/find-chromium";

// Where none is installed, Playwright says how to get its own.
const chromium = installedChromium();
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/start-app.ts",
  outputDir: "test-results",
  reporter: [["list"], ["./tests/e2e/page-of-failure.ts"]],
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  forbidOnly: true,
  use: {
    trace: "retain-on-failure",
    reducedMotion: "reduce",
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      // The shell sets letters on whole pixels unless told; on paper an apostrophe then runs into the letter behind it.
      args: [
        "--disable-background-networking",
        "--font-render-hinting=none",
        ...(asRoot ? ["--no-sandbox"] : []),
      ],
    },
  },
  projects: [
    { name: "first run", testMatch: "main-job.spec.ts" },
    { name: "everything", testIgnore: "main-job.spec.ts", dependencies: ["first run"] },
  ],
});
