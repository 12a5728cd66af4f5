import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

// Prisma downloads a native schema engine before every verb, which fails on a closed network. Ours is a
// script that serves the same protocol from the official WebAssembly build; see docs/decisions/0002.
process.env.PRISMA_SCHEMA_ENGINE_BINARY = fileURLToPath(new URL("prisma/schema-engine.mjs", import.meta.url));
process.env.CHECKPOINT_DISABLE = "1";

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  // The embedded database has no address; the engine script then opens the data folder instead.
  datasource: { url: process.env.DATABASE_URL || "postgresql://embedded.invalid/variorum" },
});
