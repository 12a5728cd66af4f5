/**
 * Time of reading facts, by length: `node --import tsx bench/facts.ts`. Repeats the example texts to 0.5, 1 and 2 million
 * characters; best of three runs, in milliseconds of the clock and of the processor.
 */
import { readdirSync, readFileSync } from "node:fs";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { compareFacts } from "@/lib/core/facts/changes/compare-facts";
import { findFacts } from "@/lib/core/facts/find-facts";

const corpus = new URL("../corpus/", import.meta.url);
const base = readdirSync(corpus)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, corpus), "utf8"))
  .join("\n\n");

for (const characters of [500_000, 1_000_000, 2_000_000]) {
  const document = readPlainText(base.repeat(Math.ceil(characters / base.length)).slice(0, characters));
  let clock = Number.POSITIVE_INFINITY;
  let processor = Number.POSITIVE_INFINITY;
  let facts = findFacts(document);
  for (let run = 0; run < 3; run++) {
    const used = process.cpuUsage();
    const started = performance.now();
    facts = findFacts(document);
    clock = Math.min(clock, performance.now() - started);
    processor = Math.min(processor, process.cpuUsage(used).user / 1_000);
  }
  const started = performance.now();
  compareFacts(facts, facts);
  process.stdout.write(
    `${characters} characters: ${facts.length} facts in ${Math.round(clock)} ms (processor ${Math.round(processor)} ms); compared with themselves in ${Math.round(performance.now() - started)} ms\n`,
  );
}
