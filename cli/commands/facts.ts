import { readFile } from "node:fs/promises";
import { decodeText } from "@/lib/core/documents/plain-text/decode-text";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { describeFact } from "@/lib/core/facts/changes/summarise-fact-change";
import { FACT_TOPICS, type Fact, type FactTopic } from "@/lib/core/facts/fact";
import { factsToCsv } from "@/lib/core/facts/facts-to-csv";
import { findFacts } from "@/lib/core/facts/find-facts";
import { languageName, type ReadKind, reads } from "@/lib/core/languages/reads";
import type { Command } from "../command";

/** What must be read in a language for silence on a topic to say anything. */
const READ_AS: Readonly<Record<FactTopic, ReadKind>> = {
  leadership: "leadership",
  office: "leadership",
  funding: "funding",
  statistic: "figures",
  programme: "programmes",
  deadline: "deadlines",
};

const help = `
Usage: variorum facts FILE [--json | --csv] [--topic TOPIC]

Tells what a text states: leadership, funding, statistics, programmes and terms, offices, deadlines;
each with its quote, how sure the rule is, and which rule found it. Topics whose words are not known in
the language of the text are named: of these more may be stated than is told.
Reads plain text; "-" reads standard input.

--json         all fields, as one JSON object with the text's own particulars
--csv          a table for a spreadsheet
--topic TOPIC  one of ${FACT_TOPICS.join(", ")}
`;

interface Options {
  readonly file: string;
  readonly form: "table" | "json" | "csv";
  readonly topic: FactTopic | null;
}

function readOptions(args: readonly string[]): Options {
  let file: string | null = null;
  let form: Options["form"] = "table";
  let topic: FactTopic | null = null;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (arg === "--json") form = "json";
    else if (arg === "--csv") form = "csv";
    else if (arg === "--topic") {
      const wanted = args[++at];
      topic = FACT_TOPICS.find((name) => name === wanted) ?? null;
      if (!topic) throw new Error(`no topic "${wanted ?? ""}". Topics: ${FACT_TOPICS.join(", ")}.`);
    } else if (arg.startsWith("--")) throw new Error(`no option "${arg}". variorum facts --help tells more.`);
    else if (file === null) file = arg;
    else throw new Error("one file at a time, please.");
  }
  if (file === null) throw new Error("which file? variorum facts FILE");
  return { file, form, topic };
}

async function readInput(file: string): Promise<Uint8Array> {
  if (file !== "-") return readFile(file);
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const cut = (text: string, width: number) => {
  const line = text.replace(/\s+/g, " ");
  return line.length <= width ? line.padEnd(width) : `${line.slice(0, width - 1)}…`;
};

/** "Not read in Italian: leadership, funding" for those of the topics; "" where all are read. */
function notRead(lang: string | null, asked: readonly FactTopic[]): string {
  const unread = asked.filter((topic) => !reads(READ_AS[topic], lang));
  return unread.length === 0 ? "" : `Not read in ${languageName(lang)}: ${unread.join(", ")}.\n`;
}

function table(facts: readonly Fact[]): string {
  if (facts.length === 0) return "No facts found.\n";
  const lines: string[] = [];
  for (const topic of FACT_TOPICS) {
    const own = facts.filter((fact) => fact.topic === topic);
    if (own.length === 0) continue;
    lines.push(`${topic} (${own.length})`);
    for (const fact of own)
      lines.push(
        `  ${cut(describeFact(fact), 52)} ${fact.confidence.toFixed(2)}  “${cut(fact.quote, 70).trimEnd()}”`,
      );
    lines.push("");
  }
  return `${lines.join("\n")}`;
}

export const command: Command = {
  summary: "tell the facts of a text with their quotes",
  help,
  async run(args) {
    const { file, form, topic } = readOptions(args);
    const document = readPlainText(decodeText(await readInput(file)).text);
    const facts = findFacts(document).filter((fact) => topic === null || fact.topic === topic);
    if (form === "json")
      process.stdout.write(
        `${JSON.stringify({ lang: document.lang, metadata: document.metadata, facts }, null, 2)}\n`,
      );
    else if (form === "csv")
      process.stdout.write(factsToCsv([{ version: file, date: document.metadata.date?.iso ?? null, facts }]));
    else process.stdout.write(table(facts) + notRead(document.lang, topic ? [topic] : FACT_TOPICS));
    return 0;
  },
};
