import { parseArgs } from "node:util";
import type { SearchView } from "@/lib/contracts/search-view";
import type { Command } from "../command";

const help = `
Usage: variorum search 'WORDS' (--as EMAIL | --server URL) [--document ID] [--kind KIND]… [--topic TOPIC] [--tag TAG]
                       [--from DAY] [--to DAY] [--all] [--json]

Looks for words in the texts, facts, notes, replies and titles that EMAIL may read, newest first, and before these in the codes of
the codebook: "a phrase", -without, one OR another, begin*. KIND is document, text, position, fact, note, reply, code or navigation.
TOPIC narrows it to facts: leadership, funding, statistic, programme, office or deadline. TAG narrows it to notes that have it, with
their replies, and to documents that are tagged with it. DAY is one of versions, and of notes and replies a day in UTC. Twenty
places are shown, all of them with --all; --json writes one JSON object a line.
With an access token in VARIORUM_TOKEN a running server is asked, that at VARIORUM_URL or --server; then one --kind at most.
Else the database is opened, the embedded one by one process at a time: stop the server first, or use PostgreSQL.
`;

export const command: Command = {
  summary: "find words in texts, facts and notes",
  help,
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: "string" },
        server: { type: "string" },
        document: { type: "string" },
        kind: { type: "string", multiple: true },
        topic: { type: "string" },
        tag: { type: "string" },
        from: { type: "string" },
        to: { type: "string" },
        all: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    const { remoteServer } = await import("../remote/remote-server");
    const remote = remoteServer(values.server);
    if (positionals.length === 0 || (!remote && !values.as) || (remote && (values.kind ?? []).length > 1)) {
      process.stderr.write(`${help.trim()}\n`);
      return 2;
    }
    const { codeLine, hitLine } = await import("../views/search-hit-line");
    const show = ({ codes, hits }: Pick<SearchView, "codes" | "hits">) => {
      for (const code of codes)
        process.stdout.write(`${values.json ? JSON.stringify({ kind: "code", ...code }) : codeLine(code)}\n`);
      for (const hit of hits) process.stdout.write(`${values.json ? JSON.stringify(hit) : hitLine(hit)}\n`);
    };
    const goOn = (next: string | null) => {
      if (next && !values.all) process.stderr.write("There are more: --all shows them.\n");
      return values.all ? next : null;
    };
    const { document, topic, tag, from, to } = values;
    if (remote) {
      const { searchRemote } = await import("../remote/search-remote");
      let after: string | null = null;
      do {
        const asked = { q: positionals.join(" "), document, kind: values.kind?.[0], topic, tag, from, to };
        const found = await searchRemote(remote, after ? { ...asked, after } : asked);
        show(found);
        after = goOn(found.next);
      } while (after);
      return 0;
    }
    const { closeDatabase, databaseSlot } = await import("../../lib/server/db/database");
    databaseSlot().purpose = "variorum search";
    const { viewerOfEmail } = await import("../../lib/server/auth/viewer-of-email");
    const { fillSearchIndex } = await import("../../lib/server/services/installation/fill-search-index");
    const { searchWorkspace } = await import("../../lib/server/services/search/search-workspace");
    const { readSearchAddress } = await import("../../lib/view-models/search/search-address");
    try {
      const viewer = await viewerOfEmail(values.as ?? "");
      const asked = readSearchAddress({
        q: positionals.join(" "),
        document,
        kind: values.kind,
        topic,
        tag,
        from,
        to,
      });
      await fillSearchIndex();
      let after: string | null = null;
      do {
        const found = await searchWorkspace(viewer, after ? { ...asked, after } : asked);
        show(found);
        after = goOn(found.next);
      } while (after);
      return 0;
    } finally {
      await closeDatabase();
    }
  },
};
