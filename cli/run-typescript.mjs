// Lets plain Node run the TypeScript of this project without a build step. `server-only` throws outside a
// React server bundle; a terminal is a server too, so here it resolves to an empty module.
import { register as registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { register as registerTypeScript } from "tsx/esm/api";

const emptyServerOnly = `
export async function resolve(specifier, context, next) {
  if (specifier === "server-only") return { url: "data:text/javascript,export{}", shortCircuit: true };
  return next(specifier, context);
}`;

// The path names of this project hold wherever a command is called from.
registerTypeScript({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
registerHooks(`data:text/javascript,${encodeURIComponent(emptyServerOnly)}`);
