import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Two successive versions of one file. */
export interface FilePair {
  readonly name: string;
  readonly older: string;
  readonly newer: string;
}

interface Revision {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const isText = /\.(?:md|markdown|txt|rst|adoc|html?)$/iu;
/** Shorter files say nothing, longer ones are dumps. Characters. */
const [shortest, longest] = [200, 1_000_000];
const largestAnswer = 1 << 30;
/** Folders are looked into so deep. */
const deepest = 3;

/** Git directories below a folder, bare or not, in order of their names. */
export function repositoriesIn(folder: string, depth = 0): string[] {
  for (const place of [folder, join(folder, ".git")]) {
    if (existsSync(join(place, "HEAD")) && existsSync(join(place, "objects"))) return [place];
  }
  if (depth === deepest) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => repositoriesIn(join(folder, entry.name), depth + 1));
}

/**
 * At most `most` pairs of a repository, spread evenly over its history, at most `perFile` of one file. What is no UTF-8 text, or is
 * not in the repository (a partial clone), is left out.
 */
export function versionPairs(repository: string, most: number, perFile: number): FilePair[] {
  const name = nameOf(repository);
  const revisions = spread(revisionsOf(repository, perFile), most);
  const texts = textsOf(
    repository,
    revisions.flatMap(({ from, to }) => [from, to]),
  );
  return revisions.flatMap(({ file, from, to }) => {
    const [older, newer] = [texts.get(from), texts.get(to)];
    if (older === undefined || newer === undefined) return [];
    return [{ name: `${name}:${file} ${from.slice(0, 8)}..${to.slice(0, 8)}`, older, newer }];
  });
}

function nameOf(repository: string): string {
  const last = basename(repository);
  return last === ".git" ? basename(dirname(repository)) : last;
}

function revisionsOf(repository: string, perFile: number): Revision[] {
  const log = [
    "log",
    "--no-renames",
    "--no-merges",
    "--diff-filter=M",
    "--raw",
    "--no-abbrev",
    "--format=",
    "-z",
  ];
  const fields = git(repository, log).toString("utf8").split("\0");
  const count = new Map<string, number>();
  const revisions: Revision[] = [];
  for (let k = 0; k + 1 < fields.length; k += 2) {
    const [, , from = "", to = ""] = (fields[k] as string).trim().split(" ");
    const file = fields[k + 1] as string;
    const seen = count.get(file) ?? 0;
    if (!isText.test(file) || from === to || seen >= perFile) continue;
    count.set(file, seen + 1);
    revisions.push({ file, from, to });
  }
  return revisions;
}

function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, k) => list[Math.floor((k * list.length) / most)] as T);
}

/** Texts by the name of their blob; all of a repository in one process. */
function textsOf(repository: string, blobs: readonly string[]): Map<string, string> {
  const answer = git(repository, ["cat-file", "--batch"], `${[...new Set(blobs)].join("\n")}\n`);
  const texts = new Map<string, string>();
  for (let at = 0; at < answer.length; ) {
    const lineEnd = answer.indexOf(0x0a, at);
    const [blob = "", kind, size] = answer.toString("latin1", at, lineEnd).split(" ");
    at = lineEnd + 1;
    if (kind !== "blob") continue;
    const text = asText(answer.subarray(at, at + Number(size)));
    if (text !== null) texts.set(blob, text);
    at += Number(size) + 1;
  }
  return texts;
}

function asText(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
    return text.includes("\0") || text.length < shortest || text.length > longest ? null : text;
  } catch {
    return null;
  }
}

function git(repository: string, args: readonly string[], input = ""): Buffer {
  const { error, stdout } = spawnSync("git", [`--git-dir=${repository}`, ...args], {
    input,
    maxBuffer: largestAnswer,
  });
  if (error) throw error;
  return stdout;
}
