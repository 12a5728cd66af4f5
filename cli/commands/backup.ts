import { createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
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
  const { env } = await import("../../lib/server/env");
  const { operatorKey } = await import("../../lib/server/auth/operator-key");
  const { addressOfHolder } = await import("../../lib/server/db/hold-folder");
  const { databaseUrl, dataFolder } = env();
  const address = databaseUrl ? null : addressOfHolder(dataFolder);
  if (address) return ask(address, operatorKey(), file);

  const { closeDatabase, databaseSlot } = await import("../../lib/server/db/database");
  databaseSlot().purpose = "variorum backup";
  const { takeBackup } = await import("../../lib/server/services/installation/take-backup");
  try {
    await takeBackup(`Bearer ${operatorKey()}`, file);
  } finally {
    await closeDatabase();
  }
}

/** The server that holds the folder reads it for us. */
async function ask(address: string, key: string, file: string): Promise<void> {
  const answer = await fetch(`${address}/api/backup`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, origin: address },
  });
  if (!answer.ok || !answer.body)
    throw new Error(
      `the server at ${address} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`,
    );
  await pipeline(answer.body, createWriteStream(file, { flags: "wx", mode: 0o600, flush: true }));
}
