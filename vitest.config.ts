import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `server-only` guards bundles; under Vitest there is no bundle, so it stands empty. */
const resolve = { alias: { "@": at("."), "server-only": at("tests/fixtures/empty.ts") } };

export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: "unit", include: ["tests/unit/**/*.test.ts"], testTimeout: 30_000 } },
      {
        resolve,
        test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"], testTimeout: 60_000 },
      },
      {
        resolve,
        test: { name: "security", include: ["tests/security/**/*.test.ts"], testTimeout: 60_000 },
      },
    ],
  },
});
