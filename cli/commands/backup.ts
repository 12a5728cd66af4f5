import { createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { askHolder, holderAddress } from "../ask-holder";
import type { Command } from "../command";

const help = `
Usage: variorum backup FILE

Writes everything of this installation to one new zip file, as of one moment, while the server runs or not: what people wrote as lines of
JSON a table, each original file once, and a manifest with the SHA-256 of every part. Backups of the same things are the same bytes.

Not in it: sessions, open invitations, and what is computed anew (comparisons, facts). It holds what passwords are checked by; keep it
as you keep the data folder. "variorum restore FILE" puts it into an empty installation, on either database.

On the embedded database, pages wait while the rows are read; on PostgreSQL nobody does.
`;

export const command: Command = {
  summary: "write everything to one file, while the server runs",
  help,
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const [file] = positionals;
    if (!file || positionals.length > 1) {
      process.stderr.write(`${help.trim()}\n`);
      return 2;
    }
    if (existsSync(file)) throw new Error(`${file} is there already; name a new file`);
    const part = `${file}.part`;
    rmSync(part, { force: true });
    try {
      await write(part);
      renameSync(part, file);
    } finally {
      rmSync(part, { force: true });
    }
    // Read once more from the disk: a backup that cannot be restored is none.
    const { openBackup } = await import("../../lib/server/backup/open-backup");
    const backup = await openBackup(file);
    backup.close();
    process.stdout.write(`${file}: ${backup.manifest.entries.length} parts, checked.\n`);
    return 0;
  },
};

async function write(file: string): Promise<void> {
  const address = await holderAddress();
  if (address) {
    // The server that holds the folder reads it for us.
    const { body } = await askHolder(address, "/api/backup");
    if (!body) throw new Error(`the server at ${address} sent nothing`);
    return pipeline(body, createWriteStream(file, { flags: "wx", mode: 0o600, flush: true }));
  }
  const { closeDatabase, databaseSlot } = await import("../../lib/server/db/database");
  databaseSlot().purpose = "variorum backup";
  const { operatorKey } = await import("../../lib/server/auth/operator-key");
  const { takeBackup } = await import("../../lib/server/services/installation/take-backup");
  try {
    await takeBackup(`Bearer ${operatorKey()}`, file);
  } finally {
    await closeDatabase();
  }
}
