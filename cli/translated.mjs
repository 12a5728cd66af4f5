// The command line in plain JavaScript. Node 20 reads no TypeScript; translating two hundred files one by one as they are loaded is
// a fifth of a start. A copy of all of them in a few files lies in node_modules/.cache; it is used while no file it
// was made of has changed, and otherwise each file is translated when it is loaded, as if there were no copy.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const parent = path.join(root, "node_modules", ".cache");
const folder = path.join(parent, "variorum");
const ENTRY = "cli/main.ts";

/** Size and time of a file, as one would notice that it was edited, pulled or checked out. */
const markOf = (file) => {
  const stat = statSync(path.join(root, file), { throwIfNoEntry: false });
  return stat ? `${stat.size} ${stat.mtimeMs}` : "";
};

/** @returns {string | null} the address of the copy's entry; `null` where there is none, or a source has changed */
function findCopy() {
  try {
    const { node, marks } = JSON.parse(readFileSync(path.join(folder, "made-of.json"), "utf8"));
    // In a container nobody edits, and no mark would hold: see cli/serving/build-if-needed.ts.
    const isMadeOfThese = () => Object.keys(marks).every((file) => markOf(file) === marks[file]);
    if (node !== process.version || (process.env.VARIORUM_BUILT !== "1" && !isMadeOfThese())) return null;
    return pathToFileURL(path.join(folder, "main.js")).href;
  } catch {
    return null;
  }
}

const copy = findCopy();

/** @returns {Promise<typeof import("./main.ts")>} */
export async function loadMain() {
  if (!copy) {
    await import("./run-typescript.mjs");
    return import("./main.ts");
  }
  // Where the code lies no longer tells where the project is.
  process.env.VARIORUM_ROOT ??= root;
  return import(copy);
}

let translating;

/** Makes the copy for the next start, once, where this one found none. A folder that cannot be written to has none. */
export function translate() {
  if (!copy) translating ??= makeCopy();
  return translating ?? Promise.resolve();
}

async function makeCopy() {
  let made;
  try {
    mkdirSync(parent, { recursive: true });
    made = mkdtempSync(path.join(parent, "variorum-"));
    const { build } = await import("esbuild");
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [ENTRY],
      outdir: made,
      tsconfig: "tsconfig.json",
      bundle: true,
      splitting: true,
      metafile: true,
      platform: "node",
      format: "esm",
      target: "node20",
      packages: "external",
      plugins: [serverOnlyIsEmpty],
      logLevel: "silent",
    });
    const marks = Object.fromEntries(
      Object.keys(metafile.inputs)
        .filter((file) => existsSync(path.join(root, file)))
        .map((file) => [file, markOf(file)]),
    );
    writeFileSync(path.join(made, "package.json"), '{"type":"module"}');
    writeFileSync(path.join(made, "made-of.json"), JSON.stringify({ node: process.version, marks }));
    rmSync(folder, { recursive: true, force: true });
    renameSync(made, folder);
  } catch {
    if (made) rmSync(made, { recursive: true, force: true });
  }
}

/** `server-only` guards bundles for browsers; a terminal is a server. */
const serverOnlyIsEmpty = {
  name: "server-only",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^server-only$/ }, () => ({ path: "server-only", namespace: "empty" }));
    onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "" }));
  },
};
