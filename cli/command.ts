/** One verb of the command line. `run` answers the exit code; anything thrown becomes a message and exit 1. */
export interface Command {
  /** One line for the list of verbs. */
  readonly summary: string;
  /** The full text of `variorum <verb> --help`. */
  readonly help: string;
  /** @param settled called by a command that goes on running once it is up: what makes the next start quicker is done then */
  run(args: readonly string[], settled?: () => void): Promise<number>;
}
