import type { Command } from "../command";

const help = `
Usage: variorum migrate

Brings the database up to date: the embedded one in the data folder, or the PostgreSQL server of DATABASE_URL.
"variorum start" does the same; this is for doing it apart, or after a migration failed.
`;

export const command: Command = {
  summary: "bring the database up to date",
  help,
  async run() {
    const { database, closeDatabase, databaseSlot } = await import("../../lib/server/db/database");
    databaseSlot().purpose = "variorum migrate";
    const { kind, migrated } = await database();
    const where = kind === "embedded" ? "the embedded database" : "PostgreSQL";
    process.stdout.write(
      migrated.length > 0
        ? `Applied to ${where}: ${migrated.join(", ")}\n`
        : `Nothing to do: ${where} is up to date.\n`,
    );
    await closeDatabase();
    return 0;
  },
};
