/** One verb of the command line. `run` answers the exit code; anything thrown becomes a message and exit 1. */
export interface Command {
  /** One line for the list of verbs. */
  readonly summary: string;
  /** The full text of `variorum <verb> --help`. */
  readonly help: string;
  /** @param quicken makes the next start quicker; for a command that has time for it beside its own work */
  run(args: readonly string[], quicken?: () => Promise<void>): Promise<number>;
}
