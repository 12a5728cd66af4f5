import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

// docs/words.md says what things are called; here is what they are not called any more.
const DISCOURAGED = [
  /site furniture/i,
  /\bboilerplate (?:text|lines?)\b/i,
  /without a place/i,
  /ends? by itself/i,
  /tak(?:e|en|ing) (?:it |this |that )?back\b/i,
  /as it was read/i,
  /\bleave out\b/i,
  /what (?:it|this document) says of itself/i,
  /(?<!-)\bcosmetic\b/i,
  /\bmere form\b/i,
  /\bso many (?!positions)/i,
  /held against/i,
  /told apart/i,
  /as the rules have it/i,
  /\bgoes on here\b/i,
  /nobody waits/i,
  /\bmeanwhile\./i,
  /\bupon\b/i,
  /\bEmail\b/,
];

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a person may read in a source: string literals of more than one word, labels, and text between tags. */
function readable(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{])\/\/[^\n]*/g, "");
  const strings = code.match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  const between = code.match(/>[^<>{}=;]+</g) ?? [];
  const labels = code.match(/\blabel="[^"]+"/g) ?? [];
  return [...[...strings, ...between].filter((words) => /[\p{L}’] [\p{L}“]|^>/u.test(words)), ...labels];
}

const sources = ["app", "components", "cli", "lib/server", "lib/contracts", "lib/view-models"].flatMap(
  (folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes("generated"))
      .map((file) => path.join(folder, file)),
);

test("what people read says the words of docs/words.md", () => {
  const found = sources.flatMap((file) =>
    readable(readFileSync(path.join(root, file), "utf8")).flatMap((words) =>
      DISCOURAGED.filter((word) => word.test(words)).map(
        (word) => `${file}: ${word} in ${words.slice(0, 120)}`,
      ),
    ),
  );
  expect(found).toEqual([]);
});

test("the test would find one", () => {
  expect(readable('const a = show("Taken back by you."); // "so many"')).toEqual(['"Taken back by you."']);
  expect(readable("<p>As it was read</p>")).toEqual([">As it was read<"]);
  expect(readable('<Field label="Trash">')).toEqual(['label="Trash"']);
});
