// Every worker thread of this project starts here: plain JavaScript, so that it runs the same below a built server,
// a terminal and the tests, where the caller's bundle is of no use. It lets Node read TypeScript and the project's path
// names, loads the module that `workerData.module` names (a path from the project's root) and waits for its one task.
import { register as registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { register as registerTypeScript } from "tsx/esm/api";

const emptyServerOnly = `
export async function resolve(specifier, context, next) {
  if (specifier === "server-only") return { url: "data:text/javascript,export{}", shortCircuit: true };
  return next(specifier, context);
}`;

const root = new URL("../../", import.meta.url);
registerTypeScript({ tsconfig: fileURLToPath(new URL("tsconfig.json", root)) });
registerHooks(`data:text/javascript,${encodeURIComponent(emptyServerOnly)}`);
const { run } = await import(new URL(workerData.module, root).href);
parentPort.once("message", run);
