import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** Whatever the built pages are made of. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

const stampFile = (root: string) => path.join(root, ".next", "variorum-sources");

/**
 * Builds the pages where they are not built yet or a source has changed since, unless VARIORUM_BUILT=1 says that they are. Answers
 * whether it built.
 * @param beside work for which there is time meanwhile
 */
export async function buildIfNeeded(
  root: string,
  say: (line: string) => void,
  beside?: () => Promise<void>,
): Promise<boolean> {
  // A picture of a container keeps no fractions of a second, so that each file would look edited; nobody edits there.
  if (process.env.VARIORUM_BUILT === "1") return false;
  const stamp = stampOf(root);
  const file = stampFile(root);
  const built = existsSync(path.join(root, ".next", "BUILD_ID")) && existsSync(file);
  if (built && readFileSync(file, "utf8") === stamp) return false;
  say("Building the pages; this is done once and takes about half a minute …");
  await Promise.all([build(root), beside?.()]);
  writeFileSync(file, stamp);
  return true;
}

/** A digest of names, sizes and times: a fresh clone, a pull and an edit all change it, and it costs milliseconds. */
function stampOf(root: string): string {
  const digest = createHash("sha256");
  const visit = (name: string) => {
    const stat = statSync(path.join(root, name), { throwIfNoEntry: false });
    if (!stat) return;
    if (!stat.isDirectory()) {
      digest.update(`${name}\0${stat.size}\0${stat.mtimeMs}\n`);
      return;
    }
    for (const entry of readdirSync(path.join(root, name)).sort()) visit(`${name}/${entry}`);
  };
  for (const source of SOURCES) visit(source);
  return digest.digest("hex");
}

function build(root: string): Promise<void> {
  const next = createRequire(path.join(root, "package.json")).resolve("next/dist/bin/next");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [next, "build"], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
    });
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error("the pages could not be built; the lines above say why")),
    );
  });
}
