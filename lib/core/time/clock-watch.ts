const HOUR_MS = 3_600_000;
/** A longer silence before a start is rarer than a machine that starts with a wrong clock. */
const MOST_SILENT_MS = 7 * 24 * HOUR_MS;
/** So much is no correction of a clock that runs a little fast or slow. */
const MOST_CORRECTED_MS = HOUR_MS;
/** Long enough for a clock to be put right, or for somebody to read the log. */
const WAIT_MS = 24 * HOUR_MS;

/**
 * Whether the clock can be relied on for what cannot be taken back. It is doubted for a day after it went forward by more than time did,
 * and after a start that is more than a week later than all that is known to have happened.
 */
export class ClockWatch {
  #last: { readonly wall: number; readonly steady: number } | null = null;
  #doubtedUntil = Number.NEGATIVE_INFINITY;

  /**
   * @param wall what the clock says: milliseconds since 1970
   * @param steady milliseconds that passed, as nobody can set them (`performance.now`)
   * @param known when the latest thing that is stored happened; asked for at the first look alone
   */
  async isReliable(wall: number, steady: number, known: () => Promise<number | null>): Promise<boolean> {
    const last = this.#last;
    const stored = last ? null : await known();
    const ahead = last
      ? wall - last.wall - (steady - last.steady) - MOST_CORRECTED_MS
      : wall - (stored ?? wall) - MOST_SILENT_MS;
    this.#last = { wall, steady };
    if (ahead > 0) this.#doubtedUntil = steady + WAIT_MS;
    return steady >= this.#doubtedUntil;
  }
}
