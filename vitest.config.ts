import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `server-only` guards bundles; under Vitest there is no bundle, so it stands empty. */
const resolve = { alias: { "@": at("."), "server-only": at("tests/fixtures/empty.ts") } };

/** A service on a real database: the same files run on each. */
const integration = (name: string, globalSetup: string, include: string[]) => ({
  resolve,
  test: {
    name,
    include,
    globalSetup: [globalSetup],
    setupFiles: ["tests/fixtures/databases/own-database.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // The files of a worker share its database, see own-database.ts.
    isolate: false,
    maxWorkers: 2,
  },
});
const pglite = "tests/fixtures/databases/pglite-template.ts";
const postgres = "tests/fixtures/databases/postgres-template.ts";

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        // Pure code: files share a process, and each module is loaded once.
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          testTimeout: 30_000,
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        resolve,
        test: {
          name: "architecture",
          include: ["tests/architecture/**/*.test.ts"],
          testTimeout: 240_000,
          maxWorkers: 2,
        },
      },
      integration("integration-pglite", pglite, ["tests/integration/**/*.test.ts"]),
      integration("integration-postgres", postgres, ["tests/integration/**/*.test.ts"]),
      integration("security", pglite, ["tests/security/**/*.test.ts"]),
      // The built app as `npm start` runs it: real processes, signals and HTTP.
      {
        resolve,
        test: {
          name: "server",
          include: ["tests/server/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
