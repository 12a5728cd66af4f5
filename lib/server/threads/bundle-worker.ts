import "server-only";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "@/lib/server/project-root";

/** Packages that are loaded when a reader needs them, from the project's own folder. */
const LOADED_LATER = ["pdfjs-dist", "@resvg/resvg-wasm"];
/** Steps of "nice": where both want one processor, the thread gets about a third of what the server gets. */
const LESS_URGENT = 5;
const bundles = new Map<string, Promise<string>>();

/**
 * The code of a worker thread: a module of this project with all it imports, as one script. A thread that had to translate
 * TypeScript file by file would take half a second to start, below a busy server many; this takes a tenth. Each
 * process bundles each module once. It is the same below a built server, a terminal and the tests.
 *
 * The module exports `run(input)`; the thread says when it is ready and waits for its one task. If it exports `warmUp()`, a
 * spare thread does that first.
 */
export function bundleWorker(module: string): Promise<string> {
  const known = bundles.get(module);
  if (known) return known;
  const made = bundle(module);
  bundles.set(module, made);
  // A failure is told to who asked; the next one tries again.
  made.catch(() => bundles.delete(module));
  return made;
}

async function bundle(module: string): Promise<string> {
  const root = projectRoot(module);
  const load = createRequire(join(root, "package.json"));
  const { build } = load("esbuild") as typeof import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [module],
    tsconfig: join(root, "tsconfig.json"),
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    // Makes `server-only` an empty module: this is a server.
    conditions: ["react-server"],
    external: LOADED_LATER,
    // A script has no address of its own; what looks for the project's folder starts from the file that does (project-root.ts).
    define: {
      "import.meta.url": JSON.stringify(pathToFileURL(join(root, "lib/server/project-root.ts")).href),
    },
    logLevel: "silent",
  });
  const code = outputFiles[0]?.text ?? "";
  return `const { parentPort, workerData } = require("node:worker_threads");
// Who waits for a page comes before who waits for a file. Linux alone gives each thread a priority of its own.
if (process.platform === "linux") {
  try {
    const os = require("node:os");
    os.setPriority(0, Math.min(19, os.getPriority(0) + ${LESS_URGENT}));
  } catch {
    // Where it is not allowed, the work is as urgent as the rest.
  }
}
{
  const outer = require("node:module").createRequire(${JSON.stringify(join(root, "package.json"))});
  const module = { exports: {} };
  (function (require, module, exports) {${code}
  })(outer, module, module.exports);
  // A spare thread has time to get used to its work; what is asked of it meanwhile waits for its turn.
  const warm = workerData?.spare && module.exports.warmUp ? module.exports.warmUp() : Promise.resolve();
  warm.catch(() => undefined).then(() => {
    parentPort.once("message", module.exports.run);
    parentPort.postMessage({ kind: "ready" });
  });
}`;
}
