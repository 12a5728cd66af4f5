import { parseArgs } from "node:util";
import type { Command } from "../command";
import { EXPORTS, exportNamed, formsOf } from "../exports/exports";

const rows = EXPORTS.map(
  ({ what, of, forms }) => `  ${`${what} ${of}`.trim().padEnd(24)} ${forms.join(", ")}`,
);

const help = `
Usage: variorum export WHAT [ID …] (--as EMAIL | --server URL) [--form FORM] [--url ADDRESS] > FILE

What there is to take away, and in which forms; the first one unless --form names another:
${rows.join("\n")}

The ids are those in the addresses of the pages. ADDRESS is where people open this Variorum and makes the addresses in the file.
With an access token in VARIORUM_TOKEN a running server is asked, that at VARIORUM_URL or --server. Else the database is
opened, the embedded one by one process at a time: stop the server first, or use PostgreSQL. A PDF needs a Chromium where it is made.
`;

export const command: Command = {
  summary: "take away facts, changes, reviews, notes, a briefing, a topic or a matrix",
  help,
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: "string" },
        server: { type: "string" },
        form: { type: "string" },
        url: { type: "string" },
      },
    });
    const [what, ...ids] = positionals;
    const asked = exportNamed(what, ids.length);
    const { askRemote, remoteServer } = await import("../remote/remote-server");
    const remote = remoteServer(values.server);
    if (!asked || (!remote && !values.as)) {
      process.stderr.write(`${help.trim()}\n`);
      return 2;
    }
    const form = formsOf(asked, values.form);
    const { UUID } = await import("../import-texts");
    for (const id of ids)
      if (!UUID.test(id)) throw new Error(`“${id}” is no id: copy it from the address of the page.`);
    if (remote) {
      const answer = await askRemote(remote, asked.address(ids, form));
      process.stdout.write(new Uint8Array(await answer.arrayBuffer()));
      return 0;
    }
    const { exportLocally } = await import("../exports/export-locally");
    process.stdout.write(await exportLocally(asked.what, ids, form, values.as ?? "", values.url));
    return 0;
  },
};
