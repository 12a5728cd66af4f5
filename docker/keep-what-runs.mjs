// Takes out of node_modules what a built Variorum does not run: packages that only build (the compiler of the framework, the command
// line of Prisma with its studio), packages that are optional and unused (pictures are not resized), what
// Prisma has for other databases, maps and type declarations.
// Run it in a folder with package-lock.json, after `npm ci --omit=dev` and `npm run build`. It cannot be undone but by `npm ci`.
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import path from "node:path";

/** Dependencies that `npm ci` and `npm run build` need. */
const ONLY_BUILDS = /^(prisma|@next\/swc-.*)$/;
/** Optional dependencies of what runs, which ours never calls. */
const UNUSED = /^sharp$/;
const FILES = /\.(map|d\.[cm]?ts)$/;
/** Prisma brings what turns queries into SQL for five databases in two sizes each; the client of this schema names one (`query_compiler_fast_bg.postgresql`). */
const OTHER_DATABASES = /^query_compiler_(?!fast_bg\.postgresql\.)/;

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));

/** Where a package that stands at `from` finds another one: in its own folder, or in those above. */
function find(from, name) {
  const above = from.split("/node_modules/");
  for (let depth = above.length; depth >= 0; depth--) {
    const folder = above.slice(0, depth).join("/node_modules/");
    const place = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
    if (packages[place]) return place;
  }
  return null;
}

const kept = new Set();
function keep(place) {
  if (place === null || kept.has(place)) return;
  kept.add(place);
  const {
    dependencies = {},
    optionalDependencies = {},
    peerDependencies = {},
    peerDependenciesMeta = {},
  } = packages[place];
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  for (const name of [...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers])
    if (!ONLY_BUILDS.test(name) && !UNUSED.test(name)) keep(find(place, name));
}
for (const name of Object.keys(packages[""].dependencies)) if (!ONLY_BUILDS.test(name)) keep(find("", name));

for (const place of Object.keys(packages))
  if (place !== "" && !kept.has(place)) {
    // A package that stays may lie in the folder of one that goes.
    const inside = [...kept].some((each) => each.startsWith(`${place}/`));
    if (!inside) rmSync(place, { recursive: true, force: true });
  }

function tidy(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isSymbolicLink()) {
      if (!existsSync(place)) rmSync(place);
    } else if (entry.isDirectory()) tidy(place);
    else if (FILES.test(entry.name) || OTHER_DATABASES.test(entry.name)) rmSync(place);
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
tidy("node_modules");
