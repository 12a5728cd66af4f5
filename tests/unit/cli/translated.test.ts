import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A small project with the real loader. */
function project(): {
  write: (file: string, text: string) => void;
  run: (translate?: boolean) => string;
  folder: string;
} {
  const folder = mkdtempSync(path.join(tmpdir(), "variorum-translated-"));
  folders.push(folder);
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
  mkdirSync(path.join(folder, "cli"));
  mkdirSync(path.join(folder, "node_modules"));
  for (const name of ["tsx", "esbuild"])
    symlinkSync(path.join(root, "node_modules", name), path.join(folder, "node_modules", name));
  for (const file of ["cli/translated.mjs", "cli/run-typescript.mjs"])
    cpSync(path.join(root, file), path.join(folder, file));
  write("package.json", '{"type":"module"}');
  write("tsconfig.json", '{"compilerOptions":{"paths":{"@/*":["./*"]}}}');
  write(
    "cli/main.ts",
    'import "server-only";\nimport { word } from "@/cli/word";\nexport const main: () => string = () => word;',
  );
  write("cli/word.ts", 'export const word: string = "first";');
  write(
    "cli/run.mjs",
    `import { loadMain, translate } from "./translated.mjs";
const { main } = await loadMain();
console.log(main(), process.env.VARIORUM_ROOT ?? "as it stands");
if (process.argv[2]) await translate();`,
  );
  const { VARIORUM_ROOT: _, ...env } = process.env;
  const run = (translate = false) =>
    execFileSync(process.execPath, [path.join(folder, "cli/run.mjs"), ...(translate ? ["translate"] : [])], {
      encoding: "utf8",
      cwd: tmpdir(),
      env,
    }).trim();
  return { write, run, folder };
}

test("the copy is used from wherever it is called, and never once a source has changed", () => {
  const { write, run, folder } = project();
  expect(run(true)).toBe("first as it stands");
  expect(run()).toBe(`first ${folder}`);
  write("cli/word.ts", 'export const word: string = "second one";');
  expect(run(true)).toBe("second one as it stands");
  expect(run()).toBe(`second one ${folder}`);
  expect(readdirSync(path.join(folder, "node_modules/.cache"))).toEqual(["variorum"]);
});

test("what cannot be translated leaves no copy behind, and a broken copy is none", () => {
  const { write, run } = project();
  run(true);
  write("node_modules/.cache/variorum/made-of.json", "{");
  expect(run()).toBe("first as it stands");
  // Nobody loads it, so it runs; as a whole it cannot be translated.
  write("cli/main.ts", 'export const main = () => "third";\nexport const later = () => import("./broken");');
  write("cli/broken.ts", "export const = 1;");
  expect(run(true)).toBe("third as it stands");
  expect(run()).toBe("third as it stands");
});
