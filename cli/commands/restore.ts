import { parseArgs } from "node:util";
import type { Command } from "../command";

const help = `
Usage: variorum restore FILE
       variorum restore --check FILE

Puts a backup of "variorum backup" into an empty installation: a new folder (VARIORUM_DATA) or an empty PostgreSQL database
(DATABASE_URL), whichever it was made of. Everything is checked before anything is written, and what is written is there as a whole or not
at all, also if this is killed. People sign in again afterwards; open invitations are made again.

  --check   only say whether the file is whole

A backup of an older version is brought up to date as it is restored. One of a newer version is refused: restore it with that version.
`;

export const command: Command = {
  summary: "put a backup into an empty installation",
  help,
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { check: { type: "boolean", default: false } },
    });
    const [file] = positionals;
    if (!file || positionals.length > 1) {
      process.stderr.write(`${help.trim()}\n`);
      return 2;
    }
    const { openBackup } = await import("../../lib/server/backup/open-backup");
    const backup = await openBackup(file);
    const { closeDatabase, databaseSlot } = await import("../../lib/server/db/database");
    try {
      const entries = backup.manifest.entries.length;
      process.stdout.write(`The file is whole: ${entries} parts, each as it was written.\n`);
      if (values.check) return 0;
      databaseSlot().purpose = "variorum restore";
      const { restoreBackup } = await import("../../lib/server/backup/restore-backup");
      process.stdout.write("Restoring …\n");
      const rows = await restoreBackup(backup);
      process.stdout.write(`Restored ${rows.toLocaleString("en")} rows. Everybody signs in again.\n`);
      return 0;
    } finally {
      backup.close();
      await closeDatabase();
    }
  },
};
