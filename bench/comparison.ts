/**
 * Comparison side by side, in one run on one machine: Variorum, jsdiff and diff-match-patch on words, git's word diff.
 *
 *   npx tsx bench/comparison.ts                     the example texts in corpus/
 *   npx tsx bench/comparison.ts --pairs <folder>    <folder>/<name>/old.txt and new.txt
 *   npx tsx bench/comparison.ts --words <file>      [{old: [token], new: [token], edits: [{old: [s, e], new: [s, e]}]}]
 *   npx tsx bench/comparison.ts --align <file>      [{old: [string], new: [string], pairs: [{old: [i], new: [j]}]}]
 *
 * Times are the best of three in a warm process (git: of three processes). jsdiff is stopped after ten seconds,
 * diff-match-patch stops itself after one.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diffArrays, diffWordsWithSpace } from "diff";
import DiffMatchPatch from "diff-match-patch";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { alignPassages } from "@/lib/core/comparison/links/align-passages";
import { compareTokens } from "@/lib/core/comparison/words/compare-tokens";
import { TokenTable } from "@/lib/core/comparison/words/token-table";
import { type WordSequence, wordClass, wordHead } from "@/lib/core/comparison/words/word-sequence";

interface TextPair {
  readonly name: string;
  readonly older: string;
  readonly newer: string;
}

const patience = 10_000;

function bestOf(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && (round === 0 || best < patience / 3); round++) {
    const from = performance.now();
    run();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

/** Inserted and deleted characters, and milliseconds; `null` where the peer gave up. */
type Figures = { ms: number; characters: number } | null;

const peers: Record<string, (pair: TextPair) => Figures> = {
  variorum: ({ older, newer }) => {
    const compare = () => compareTexts({ text: older }, { text: newer });
    let characters = 0;
    for (const change of compare().changes) {
      if (!change.older || !change.newer) characters += size(change.older) + size(change.newer);
      for (const edit of change.words) characters += size(edit.older) + size(edit.newer);
    }
    return { ms: bestOf(compare), characters };
  },
  jsdiff: ({ older, newer }) => {
    const parts = diffWordsWithSpace(older, newer, { timeout: patience });
    if (!parts) return null;
    const characters = parts.reduce(
      (sum, part) => sum + (part.added || part.removed ? part.value.length : 0),
      0,
    );
    return { ms: bestOf(() => diffWordsWithSpace(older, newer, { timeout: patience })), characters };
  },
  "diff-match-patch": ({ older, newer }) => {
    const tool = new DiffMatchPatch();
    const parts = tool.diff_main(older, newer);
    const characters = parts.reduce((sum, [kind, text]) => sum + (kind === 0 ? 0 : text.length), 0);
    return { ms: bestOf(() => tool.diff_main(older, newer)), characters };
  },
  git: ({ older, newer }) => {
    const folder = mkdtempSync(join(tmpdir(), "variorum-bench-"));
    const files = ["old.txt", "new.txt"].map((name) => join(folder, name));
    writeFileSync(files[0] as string, older);
    writeFileSync(files[1] as string, newer);
    const run = () =>
      spawnSync("git", ["diff", "--no-index", "--word-diff=porcelain", "--histogram", ...files], {
        encoding: "utf8",
        maxBuffer: 1 << 30,
      });
    const { stdout, error } = run();
    const ms = error ? 0 : bestOf(run);
    rmSync(folder, { recursive: true });
    if (error) return null;
    const lines = stdout.split("\n").slice(4);
    return {
      ms,
      characters: lines.reduce((sum, line) => sum + (/^[+-]/.test(line) ? line.length - 1 : 0), 0),
    };
  },
};

const size = (range: { start: number; end: number } | null) => (range ? range.end - range.start : 0);

function comparePairs(pairs: readonly TextPair[]): void {
  const totals = new Map<string, { ms: number; characters: number; failed: number }>();
  for (const pair of pairs) {
    const cells = Object.entries(peers).map(([peer, run]) => {
      const figures = run(pair);
      const total = totals.get(peer) ?? { ms: 0, characters: 0, failed: 0 };
      total.ms += figures?.ms ?? 0;
      total.characters += figures?.characters ?? 0;
      total.failed += figures ? 0 : 1;
      totals.set(peer, total);
      return figures
        ? `${peer} ${figures.ms.toFixed(1)} ms, ${figures.characters} characters`
        : `${peer} gave up`;
    });
    process.stdout.write(`${pair.name}: ${cells.join(" | ")}\n`);
  }
  for (const [peer, { ms, characters, failed }] of totals) {
    process.stdout.write(
      `total ${peer}: ${ms.toFixed(1)} ms, ${characters} characters, ${failed} given up\n`,
    );
  }
}

type Span = readonly [number, number];
interface WordCase {
  readonly old: readonly string[];
  readonly new: readonly string[];
  readonly edits: readonly { readonly old: Span | null; readonly new: Span | null }[];
}

const key = (older: Span | null, newer: Span | null) =>
  [older, newer].map((span) => (span && span[1] > span[0] ? span.join("-") : "")).join("|");

function ownEdits({ old, new: now }: WordCase): string[] {
  const table = new TokenTable();
  const edits = compareTokens(sequence(old, table), sequence(now, table), table.size);
  return edits.filter((edit) => !edit.capital).map((edit) => key([edit.o0, edit.o1], [edit.n0, edit.n1]));
}

function sequence(tokens: readonly string[], table: TokenTable): WordSequence {
  const classes = Uint8Array.from(tokens, wordClass);
  return {
    length: tokens.length,
    ids: Int32Array.from(tokens, (token) => table.idOfStray(token)),
    classes,
    heads: Uint16Array.from(tokens, (token, index) => wordHead(token, classes[index] as number)),
    folded: (index) => (tokens[index] ?? "").toLowerCase(),
    startsSentence: (index) => index === 0 || /^[.?!]$/.test(tokens[index - 1] ?? ""),
  };
}

function jsdiffEdits({ old, new: now }: WordCase): string[] {
  const edits: string[] = [];
  let [o, n] = [0, 0];
  let [o0, n0] = [0, 0];
  const close = () => {
    if (o > o0 || n > n0) edits.push(key([o0, o], [n0, n]));
  };
  for (const part of diffArrays([...old], [...now])) {
    if (part.added) n += part.value.length;
    else if (part.removed) o += part.value.length;
    else {
      close();
      o += part.value.length;
      n += part.value.length;
      [o0, n0] = [o, n];
    }
  }
  close();
  return edits;
}

function compareWordCases(cases: readonly WordCase[]): void {
  for (const [name, edits] of [
    ["variorum", ownEdits],
    ["jsdiff", jsdiffEdits],
  ] as const) {
    let [hit, found, truth, whole] = [0, 0, 0, 0];
    for (const item of cases) {
      const mine = edits(item);
      const right = new Set(item.edits.map((edit) => key(edit.old, edit.new)));
      const hits = mine.filter((edit) => right.has(edit)).length;
      hit += hits;
      found += mine.length;
      truth += right.size;
      if (hits === mine.length && hits === right.size) whole++;
    }
    const f1 = ((2 * hit) / (found + truth)).toFixed(3);
    process.stdout.write(
      `words ${name}: span F1 ${f1}, whole ${((100 * whole) / cases.length).toFixed(1)} %\n`,
    );
  }
}

interface AlignCase {
  readonly old: readonly string[];
  readonly new: readonly string[];
  readonly pairs: readonly { readonly old: readonly number[]; readonly new: readonly number[] }[];
}

function compareAlignCases(cases: readonly AlignCase[]): void {
  const links = (pairs: readonly { older: readonly number[]; newer: readonly number[] }[]) =>
    new Set(pairs.flatMap(({ older, newer }) => older.flatMap((i) => newer.map((j) => `${i}-${j}`))));
  const equalOnly = (item: AlignCase) =>
    item.old.flatMap((text, i) =>
      item.new.includes(text) ? [{ older: [i], newer: [item.new.indexOf(text)] }] : [],
    );
  for (const [name, align] of [
    ["variorum", (item: AlignCase) => alignPassages(item.old, item.new)],
    ["equal units", equalOnly],
  ] as const) {
    let [hit, found, truth] = [0, 0, 0];
    for (const item of cases) {
      const mine = links(align(item));
      const right = links(item.pairs.map((pair) => ({ older: pair.old, newer: pair.new })));
      hit += [...mine].filter((link) => right.has(link)).length;
      found += mine.size;
      truth += right.size;
    }
    process.stdout.write(`align ${name}: link F1 ${((2 * hit) / (found + truth)).toFixed(3)}\n`);
  }
}

function pairsIn(folder: string): TextPair[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "old.txt")))
    .map((name) => ({
      name,
      older: readFileSync(join(folder, name, "old.txt"), "utf8"),
      newer: readFileSync(join(folder, name, "new.txt"), "utf8"),
    }));
}

function corpusPairs(): TextPair[] {
  const folder = new URL("../corpus/", import.meta.url);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
  return texts.flatMap((older, index) =>
    texts.slice(index + 1).map((newer) => ({
      name: `${older.name} → ${newer.name}`,
      older: older.text,
      newer: newer.text,
    })),
  );
}

const [option, path] = process.argv.slice(2);
if (option === "--pairs" && path) comparePairs(pairsIn(path));
else if (option === "--words" && path) compareWordCases(JSON.parse(readFileSync(path, "utf8")));
else if (option === "--align" && path) compareAlignCases(JSON.parse(readFileSync(path, "utf8")));
else if (!option) comparePairs(corpusPairs());
else {
  process.stderr.write(
    "Usage: npx tsx bench/comparison.ts [--pairs <folder> | --words <file> | --align <file>]\n",
  );
  process.exitCode = 2;
}
