import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";

const script = fileURLToPath(new URL("../../../docker/keep-what-runs.mjs", import.meta.url));
let folder = "";
afterEach(() => folder && rmSync(folder, { recursive: true, force: true }));

/** Packages as npm lays them out, by their folder. */
const PACKAGES = {
  "node_modules/app": { dependencies: { shared: "2", "@scope/inner": "1" } },
  "node_modules/app/node_modules/shared": {},
  "node_modules/shared": {},
  "node_modules/@scope/inner": { optionalDependencies: { "for-this-machine": "1", sharp: "1" } },
  "node_modules/for-this-machine": {},
  "node_modules/sharp": {},
  "node_modules/peer": {},
  "node_modules/with-peer": {
    peerDependencies: { peer: "1", unwanted: "1" },
    peerDependenciesMeta: { unwanted: { optional: true } },
  },
  "node_modules/unwanted": {},
  "node_modules/prisma": { dependencies: { studio: "1", shared: "1" } },
  "node_modules/studio": {},
  "node_modules/@next/swc-linux-x64-gnu": {},
} as const;

test("the client of the schema asks for the compiler of queries that stays", () => {
  const client = readFileSync("lib/server/db/generated/internal/class.ts", "utf8");
  const named = [...client.matchAll(/query_compiler_[a-z]+_bg\.(?!js\b)[a-z]+/g)].map(([name]) => name);
  expect(new Set(named)).toEqual(new Set(["query_compiler_fast_bg.postgresql"]));
});

test("what runs stays with all it needs, and what only builds goes with all that it alone needs", () => {
  folder = mkdtempSync(path.join(tmpdir(), "variorum-picture-"));
  const root = { dependencies: { app: "1", "with-peer": "1", prisma: "1" } };
  writeFileSync(
    path.join(folder, "package-lock.json"),
    JSON.stringify({ packages: { "": root, ...PACKAGES } }),
  );
  for (const place of Object.keys(PACKAGES)) {
    mkdirSync(path.join(folder, place), { recursive: true });
    for (const file of ["index.js", "index.js.map", "index.d.ts", "index.d.mts"])
      writeFileSync(path.join(folder, place, file), "");
  }
  const compilers = ["fast_bg.postgresql", "small_bg.postgresql", "fast_bg.mysql", "fast_bg.cockroachdb"];
  for (const name of compilers)
    writeFileSync(path.join(folder, "node_modules/app", `query_compiler_${name}.wasm-base64.mjs`), "");
  mkdirSync(path.join(folder, "node_modules/.bin"));
  symlinkSync("../prisma/index.js", path.join(folder, "node_modules/.bin/prisma"));
  symlinkSync("../app/index.js", path.join(folder, "node_modules/.bin/app"));

  execFileSync(process.execPath, [script], { cwd: folder });

  const stays = Object.keys(PACKAGES).filter((place) => existsSync(path.join(folder, place, "index.js")));
  expect(stays.sort()).toEqual([
    "node_modules/@scope/inner",
    "node_modules/app",
    "node_modules/app/node_modules/shared",
    "node_modules/for-this-machine",
    "node_modules/peer",
    "node_modules/with-peer",
  ]);
  for (const file of ["index.js.map", "index.d.ts", "index.d.mts"])
    expect(existsSync(path.join(folder, "node_modules/app", file))).toBe(false);
  expect(
    compilers.filter((name) =>
      existsSync(path.join(folder, "node_modules/app", `query_compiler_${name}.wasm-base64.mjs`)),
    ),
  ).toEqual(["fast_bg.postgresql"]);
  expect(existsSync(path.join(folder, "node_modules/.bin/app"))).toBe(true);
  expect(existsSync(path.join(folder, "node_modules/.bin/prisma"))).toBe(false);
  expect(existsSync(path.join(folder, "node_modules/@next"))).toBe(false);
});
