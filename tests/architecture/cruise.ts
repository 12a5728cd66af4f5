import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseOptions, type ICruiseResult, type IViolation } from "dependency-cruiser";
import { transformSync } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const FOLDERS = ["app", "components", "lib", "cli"];
const FILES = ["instrumentation.ts", "proxy.ts"];

/**
 * Holds the project's imports against the rules of .dependency-cruiser.cjs. dependency-cruiser reads TypeScript
 * through the compiler's old programming interface, which TypeScript 7 no longer has; so it is given a copy of the
 * sources with the types taken out and every import, of types too, left in.
 *
 * `planted` adds files that are not there, by path, to prove that the rules bite.
 */
export async function cruiseProject(
  planted: Readonly<Record<string, string>> = {},
): Promise<{ modules: number; violations: readonly IViolation[] }> {
  const copy = mkdtempSync(path.join(tmpdir(), "variorum-architecture-"));
  try {
    symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
    cpSync(path.join(root, "package.json"), path.join(copy, "package.json"));
    for (const folder of FOLDERS) {
      for (const file of readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })) {
        copySource(copy, path.join(folder, file));
      }
    }
    for (const file of FILES.filter((name) => existsSync(path.join(root, name)))) copySource(copy, file);
    for (const [file, source] of Object.entries(planted)) writeSource(copy, file, source);
    const { forbidden, options } = createRequire(import.meta.url)(path.join(root, ".dependency-cruiser.cjs"));
    const settings: ICruiseOptions = {
      ...options,
      baseDir: copy,
      validate: true,
      preserveSymlinks: true,
      ruleSet: { forbidden },
    };
    const resolving = {
      extensions: [".js", ".jsx", ".mjs", ".json"],
      conditionNames: ["import", "require", "node", "default"],
    };
    const { output } = await cruise([...FOLDERS, ...FILES.map(compiledName)], settings, resolving);
    const { modules, summary } = output as ICruiseResult;
    return { modules: modules.length, violations: summary.violations };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const compiledName = (file: string) => file.replace(/\.ts$/, ".js").replace(/\.tsx$/, ".jsx");

function copySource(copy: string, file: string): void {
  if (/\.(ts|tsx|mjs|js)$/.test(file)) writeSource(copy, file, readFileSync(path.join(root, file), "utf8"));
}

function writeSource(copy: string, file: string, source: string): void {
  const target = path.join(copy, compiledName(file));
  mkdirSync(path.dirname(target), { recursive: true });
  // A type import is a dependency like any other, for circles too: it is written as an import for its effects.
  const withTypes = source.replace(/^(?:import|export) type [\w\s{},*$]*? from ("[^"]+");$/gm, "import $1;");
  const { code } = transformSync(withTypes, {
    loader: file.endsWith("x") ? "tsx" : "ts",
    jsx: "automatic",
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  const toRoot = path.relative(path.dirname(target), copy) || ".";
  writeFileSync(target, code.replace(/(from |import\(|import )"@\//g, `$1"${toRoot}/`));
}
