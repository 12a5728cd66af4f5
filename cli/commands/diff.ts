import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { comparisonRows } from "@/lib/core/comparison/changes/comparison-rows";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { AppError } from "@/lib/core/errors";
import { importBytes } from "@/lib/server/import/import-bytes";
import type { Command } from "../command";
import { htmlComparison } from "../views/html-comparison";
import { statComparison } from "../views/stat-comparison";
import { terminalComparison } from "../views/terminal-comparison";
import { wordComparison } from "../views/word-comparison";

const help = `
Usage: variorum diff <older> <newer> [options]
       variorum diff <Word file with tracked changes> [options]

Compares two documents (text, Markdown, HTML, PDF, Word, ODT, EPUB) and shows what changed, paragraph by paragraph; or the
text of one Word file before its tracked changes with the text after them.
Exit code: 0 no change, 1 changes or an error (told on standard error), 2 wrong usage.

  --stat           totals only
  --json           the whole comparison as data; offsets are UTF-16 units of the "text" beside it
  --html           a page of its own on standard output
  --docx           a Word file with tracked changes on standard output; it has all changes, and page navigation
                   unless --no-boilerplate
  --all            unchanged paragraphs too
  --context <n>    unchanged paragraphs around a change (default 1)
  --no-cosmetic    hide differences of form (white space, quotes, case, punctuation, list and note marks)
  --no-boilerplate hide changes in page navigation
  --color, --no-color   default: colour where the output is a terminal
`;

export const command: Command = {
  summary: "compare two documents in the terminal, as HTML or as JSON",
  help,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        stat: { type: "boolean" },
        json: { type: "boolean" },
        html: { type: "boolean" },
        docx: { type: "boolean" },
        all: { type: "boolean" },
        context: { type: "string", default: "1" },
        cosmetic: { type: "boolean", default: true },
        boilerplate: { type: "boolean", default: true },
        color: { type: "boolean" },
      },
    });
    const [olderFile, newerFile] = positionals;
    const isAlone = newerFile === undefined;
    if (!olderFile || positionals.length > 2 || (isAlone && !/\.docx$/i.test(olderFile))) {
      process.stderr.write("variorum diff: give two files, the older one first. See variorum diff --help.\n");
      return 2;
    }
    const context = Number(values.context);
    if (!Number.isInteger(context) || context < 0) {
      process.stderr.write(`variorum diff: --context must be a number from 0, not "${values.context}".\n`);
      return 2;
    }
    const [older, newer] = await Promise.all(
      isAlone
        ? [readSide(olderFile, "rejected"), readSide(olderFile, "accepted")]
        : [readSide(olderFile), readSide(newerFile)],
    );
    const names = isAlone
      ? { older: `${basename(olderFile)} before its changes`, newer: `${basename(olderFile)} after them` }
      : { older: basename(olderFile), newer: basename(newerFile) };
    const comparison = compareTexts(older, newer, {
      boilerplate: values.boilerplate ? "include" : "exclude",
    });
    const hidden = new Set(
      comparison.changes
        .filter((change) => change.boilerplate || (!values.cosmetic && change.cosmetic.length > 0))
        .map((change) => change.key),
    );
    const view = {
      names,
      texts: { older: older.text, newer: newer.text },
      comparison,
      hidden,
      context: values.all ? Number.POSITIVE_INFINITY : context,
    };
    if (values.json) {
      const data = {
        older: { file: olderFile, text: older.text },
        newer: { file: newerFile ?? olderFile, text: newer.text },
        comparison,
      };
      process.stdout.write(`${JSON.stringify(data)}\n`);
    } else if (values.docx)
      process.stdout.write(await wordComparison(view, older, newer, values.boilerplate));
    else if (values.stat) process.stdout.write(statComparison(view));
    else {
      const rows = comparisonRows(comparison, older, newer).rows;
      const color = values.color ?? (process.stdout.isTTY === true && !process.env.NO_COLOR);
      process.stdout.write(values.html ? htmlComparison(view, rows) : terminalComparison(view, rows, color));
    }
    return comparison.changes.length > hidden.size ? 1 : 0;
  },
};

async function readSide(file: string, trackedChanges?: "accepted" | "rejected") {
  const { text, blocks, lang, sha256, format } = await importBytes({
    bytes: await readFile(file),
    fileName: basename(file),
    ...(trackedChanges && { trackedChanges }),
  });
  if (trackedChanges && format !== "docx")
    throw new AppError(
      "invalid",
      "Give two files: only a Word file holds a text before its changes and one after them.",
    );
  return { text, blocks, lang, sha256 };
}
