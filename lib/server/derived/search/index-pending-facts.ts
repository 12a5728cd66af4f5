import "server-only";
import { FACT_RULES } from "@/lib/core/facts/find-facts";
import { indexFactsOf, listPendingFacts } from "@/lib/server/db/search-facts";
import { toldFacts } from "@/lib/server/derived/facts/decided-facts-of";
import { factsOf, type ReadFacts } from "@/lib/server/derived/facts/facts-of";
import { readableFacts } from "@/lib/server/derived/facts/readable-facts";
import { runQueued } from "@/lib/server/threads/run-queued";

/** So many words are read in less time than a thread needs to start. */
const SMALL = 10_000;
/** So many at most go to a thread together, or one text that has more. */
const TOGETHER = 150_000;
const LIMIT_MS = 60_000;
const LIMIT_MEGABYTES = 768;

/**
 * Reads the facts of some versions into the search index, those first that nobody has read yet, beside the pages.
 * @returns how many versions; 0 where none waits
 */
export async function indexPendingFacts(): Promise<number> {
  const waiting = await listPendingFacts();
  const batch: string[] = [];
  let words = 0;
  for (const version of waiting) {
    if (batch.length > 0 && words + version.words > TOGETHER) break;
    batch.push(version.id);
    words += version.words;
  }
  if (batch.length === 0) return 0;
  // What cannot be read is found as text, and waits no longer.
  const read = await factsOf(batch, words <= SMALL ? readHere : readInThread).catch(() => new Map());
  await indexFactsOf(batch, FACT_RULES, new Set(read.keys()), toldFacts);
  return batch.length;
}

const readHere: ReadFacts = async (documents) => readableFacts(documents);

const readInThread: ReadFacts = (documents) =>
  runQueued("facts", {
    module: "lib/server/derived/facts/read-facts-in-thread.ts",
    input: documents,
    milliseconds: LIMIT_MS,
    megabytes: LIMIT_MEGABYTES,
    tooLong: "The facts of these texts take too long to be read.",
    tooBig: "The facts of these texts take too much memory.",
  });
