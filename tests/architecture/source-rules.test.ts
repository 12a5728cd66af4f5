import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { RULES } from "@/lib/core/permissions/rules";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Sources by path from the root, without what a program wrote. */
const sources = new Map(
  ["lib", "app", "components", "cli"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .map((file) => path.join(folder, file))
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.startsWith("lib/server/db/generated/"))
      .map((file) => [file, readFileSync(path.join(root, file), "utf8")] as const),
  ),
);

const filesWith = (pattern: RegExp) =>
  [...sources].flatMap(([file, source]) => (pattern.test(source) ? [file] : []));

test("what is stored is read, not cast: only these files say that a value is of a type it does not have", () => {
  expect(filesWith(/\bas unknown as\b/).sort()).toEqual([
    // Makes Prisma's JSON of typed values.
    "lib/server/db/codecs/codec.ts",
    // Node tells with `info` how many bytes were used; its types do not know that.
    "lib/server/import/archives/gzip-members.ts",
    // pdf.js asks for a page to put fonts on; there is none on a server.
    "lib/server/import/pdf/open-pdf.ts",
  ]);
});

test("every rule of the policy is asked for by somebody", () => {
  const server = [...sources]
    .flatMap(([file, source]) => (file.startsWith("lib/server/") ? [source] : []))
    .join("\n");
  expect(Object.keys(RULES).filter((action) => !server.includes(`"${action}"`))).toEqual([]);
});

test("every file of lib/server says that it is the server's", () => {
  const silent = [...sources].filter(
    ([file, source]) =>
      file.startsWith("lib/server/") && file.endsWith(".ts") && !source.startsWith('import "server-only";\n'),
  );
  expect(silent.map(([file]) => file)).toEqual([]);
});

test("lib/server/env.ts alone reads what people set; the others ask how this process was started", () => {
  const readers = filesWith(/\bprocess\.env\b/).filter((file) => !file.startsWith("cli/"));
  expect(readers.sort()).toEqual([
    // Parts are shown by a development build alone.
    "app/parts/page.tsx",
    // Whether it is a development build: the bundler writes the answer in its place.
    "lib/server/auth/content-security-policy.ts",
    "lib/server/env.ts",
    // Where the program lies, known before anything else is.
    "lib/server/project-root.ts",
    // A thread is given that one variable and no other.
    "lib/server/threads/run-in-worker.ts",
  ]);
});

test("a file of the same folder is imported as ./file, every other one as @/folder/file; cli/ runs without an alias", () => {
  const wrong = [...sources].flatMap(([file, source]) => {
    if (file.startsWith("cli/") || file.endsWith(".mjs")) return [];
    const folder = path.dirname(file);
    return [...source.matchAll(/(?:from|import|import\() ?"((?:\.|@\/)[^"]*)"/g)].flatMap(([, name = ""]) => {
      const own = name.startsWith("./")
        ? !name.slice(2).includes("/")
        : path.dirname(name.slice(2)) !== folder;
      return own && !name.startsWith("../") ? [] : [`${file}: ${name}`];
    });
  });
  expect(wrong).toEqual([]);
});

test("no file is longer than 300 lines", () => {
  const long = [...sources].filter(([, source]) => source.split("\n").length > 301);
  expect(long.map(([file]) => file)).toEqual([]);
});

test("ARCHITECTURE.md leads to files that are there, and is one screen", () => {
  const text = readFileSync(path.join(root, "ARCHITECTURE.md"), "utf8");
  const answers = text.slice(text.indexOf("## Where is"));
  const named = [...answers.matchAll(/`((?:lib|app|components|cli)\/[^`]+)`/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThanOrEqual(8);
  expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  expect(text.split("\n").length).toBeLessThanOrEqual(100);
});

test("a number or a string that stands at the top of a file is a constant and written in capitals", () => {
  const literal =
    /^(?:export )?const ([a-z]\w*)(?:: [^=\n]+)? =\s*(?:-?[\d_.]+(?:e\d+)?|"[^"\n]*"|`[^`$\n]*`)(?: as const)?;$/gm;
  const small = [...sources].flatMap(([file, source]) =>
    [...source.matchAll(literal)].map(([, name]) => `${file}: ${name}`),
  );
  expect(small).toEqual([]);
});

test("which day a moment falls on is said where its reader is, and cut off its UTC form nowhere on a page", () => {
  const shown = (file: string) => /^(components|app|lib\/view-models)\//.test(file);
  // The day of a moment that is named so: "at", "createdAt", "since".
  const cut =
    /\b(\w*[aA]t|since)\b(\)|\.toISOString\(\))?\??\.slice\(0, 10\)|formatDay\([^)]*\b(\w*[a-z]At|at|since|when|edited)\b/;
  expect(filesWith(cut).filter(shown).sort()).toEqual([
    // A capture is of one day for everybody, in UTC, as archives name it.
    "components/documents/source-web.tsx",
    "components/provenance/correction-dialog.tsx",
    "lib/view-models/exports/evidence-card.ts",
  ]);
});
