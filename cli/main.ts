import type { Command } from "./command";

/** Verbs are loaded when called, so that `--help` and `batch` do not pay for a database. */
const commands: Record<string, () => Promise<{ command: Command }>> = {
  start: () => import("./commands/start"),
  migrate: () => import("./commands/migrate"),
  backup: () => import("./commands/backup"),
  restore: () => import("./commands/restore"),
  user: () => import("./commands/user"),
  seed: () => import("./commands/seed"),
  import: () => import("./commands/import"),
  facts: () => import("./commands/facts"),
  diff: () => import("./commands/diff"),
  export: () => import("./commands/export"),
  annotations: () => import("./commands/annotations"),
  search: () => import("./commands/search"),
  batch: () => import("./commands/batch"),
};

async function usage(): Promise<string> {
  const rows = await Promise.all(
    Object.entries(commands).map(
      async ([verb, load]) => `  ${verb.padEnd(12)} ${(await load()).command.summary}`,
    ),
  );
  return [
    "Usage: variorum <command> [options]",
    "",
    ...rows,
    "",
    "variorum <command> --help tells more.",
    "",
  ].join("\n");
}

/** Dispatches `variorum …`; answers the exit code (0 done, 1 failed, 2 wrong usage). */
export async function main(argv: readonly string[], quicken?: () => Promise<void>): Promise<number> {
  const [verb, ...args] = argv;
  if (!verb || verb === "--help" || verb === "-h" || verb === "help") {
    process.stdout.write(await usage());
    return verb ? 0 : 2;
  }
  const load = Object.hasOwn(commands, verb) ? commands[verb] : undefined;
  if (!load) {
    process.stderr.write(`variorum: no command "${verb}".\n\n${await usage()}`);
    return 2;
  }
  const { command } = await load();
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${command.help.trim()}\n`);
    return 0;
  }
  try {
    return await command.run(args, quicken);
  } catch (error) {
    process.stderr.write(`variorum ${verb}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
