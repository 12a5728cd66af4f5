import { readFileSync } from "node:fs";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** Prints what stood on the page when a test failed: where the tests run, its folder may be gone before anybody looks. */
export default class PageOfFailure implements Reporter {
  onTestEnd({ title }: TestCase, { attachments }: TestResult): void {
    for (const { name, path } of attachments) {
      if (name !== "error-context" || !path) continue;
      const parts = readFileSync(path, "utf8").split(/^# /mu);
      const page = parts.find((part) => part.startsWith("Page snapshot")) ?? "";
      process.stdout.write(`\n${title}\n${page}\n`);
    }
  }

  printsToStdio(): boolean {
    return true;
  }
}
