import { createInterface } from "node:readline";
import type { Responder } from "../batch/responder";
import type { Command } from "../command";

/** One file a verb in cli/batch/, each exporting `respond`. */
const verbs: Record<string, () => Promise<{ respond: Responder }>> = {
  import: () => import("../batch/import"),
  align: () => import("../batch/align"),
  diff: () => import("../batch/diff"),
  words: () => import("../batch/words"),
  anchor: () => import("../batch/anchor"),
  facts: () => import("../batch/facts"),
  factchanges: () => import("../batch/factchanges"),
};

const help = `
Usage: variorum batch <verb> < requests.jsonl > answers.jsonl

Reads one JSON request a line, answers one JSON line each, in the same order, with the same id.
A request that cannot be answered gives {"id", "error"}; the batch continues.

Verbs: ${Object.keys(verbs).join(", ") || "none yet"}
`;

export const command: Command = {
  summary: "answer JSON Lines requests from standard input",
  help,
  async run([verb]) {
    const load = verb && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
    if (!load) throw new Error(`no batch verb "${verb ?? ""}". ${help.split("\n").at(-2)}`);
    const { respond } = await load();
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (!line.trim()) continue;
      process.stdout.write(`${JSON.stringify(await answer(respond, line))}\n`);
    }
    return 0;
  },
};

async function answer(respond: Responder, line: string): Promise<object> {
  let id: unknown = null;
  try {
    const request: unknown = JSON.parse(line);
    if (typeof request !== "object" || request === null) throw new Error("a request is a JSON object");
    id = "id" in request ? request.id : null;
    return { id, ...((await respond(request as Record<string, unknown>)) as object) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
