import { parseArgs } from "node:util";
import type { Command } from "../command";

const help = `
Usage: variorum search 'WORDS' --as EMAIL [--document ID] [--kind KIND]… [--from DAY] [--to DAY] [--all] [--json]

Looks for words in the texts, notes, replies and titles that EMAIL may read, newest first: "a phrase", -without, one OR another,
begin*. KIND is document, text, position, note, reply or navigation. Twenty places are shown, all of them with --all; --json
writes one JSON object a line.
The embedded database can be used by one process at a time: stop the server first, or use PostgreSQL.
`;

export const command: Command = {
  summary: "find words in texts and notes",
  help,
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: "string" },
        document: { type: "string" },
        kind: { type: "string", multiple: true },
        from: { type: "string" },
        to: { type: "string" },
        all: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    if (!values.as || positionals.length === 0) {
      process.stderr.write(`${help.trim()}\n`);
      return 2;
    }
    const { closeDatabase, databaseSlot } = await import("../../lib/server/db/database");
    databaseSlot().purpose = "variorum search";
    const { viewerOfEmail } = await import("../../lib/server/auth/viewer-of-email");
    const { fillSearchIndex } = await import("../../lib/server/services/installation/fill-search-index");
    const { searchWorkspace } = await import("../../lib/server/services/search/search-workspace");
    const { readSearchAddress } = await import("../../lib/view-models/search/search-address");
    const { hitLine } = await import("../views/search-hit-line");
    try {
      const viewer = await viewerOfEmail(values.as);
      const asked = readSearchAddress({
        q: positionals.join(" "),
        document: values.document,
        kind: values.kind,
        from: values.from,
        to: values.to,
      });
      await fillSearchIndex();
      let after: string | null = null;
      do {
        const found = await searchWorkspace(viewer, after ? { ...asked, after } : asked);
        for (const hit of found.hits)
          process.stdout.write(`${values.json ? JSON.stringify(hit) : hitLine(hit)}\n`);
        after = values.all ? found.next : null;
        if (found.next && !values.all) process.stderr.write("There are more: --all shows them.\n");
      } while (after);
      return 0;
    } finally {
      await closeDatabase();
    }
  },
};
