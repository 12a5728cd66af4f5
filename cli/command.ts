/** One verb of the command line. `run` answers the exit code; anything thrown becomes a message and exit 1. */
export interface Command {
  /** One line for the list of verbs. */
  readonly summary: string;
  /** The full text of `variorum <verb> --help`. */
  readonly help: string;
  run(args: readonly string[]): Promise<number>;
}
