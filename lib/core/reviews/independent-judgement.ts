/** One of the states that a review went through. */
export interface ReviewState {
  readonly reviewed: boolean;
  /** ISO 8601: when the next state took its place; `null` for the one that stands. */
  readonly until: string | null;
}

/**
 * What the first reader said of a change before they could know what a second one said of it: the state that was there
 * when the second reading was opened, where the reader was done with the change, else the first one after it in which they
 * were. Until then the second judgement is not shown to them.
 *
 * @param states in their order
 * @param opened ISO 8601: when the first of the second readings ended
 * @returns `null` where the first reader is not done yet
 */
export function independentJudgement<State extends ReviewState>(
  states: readonly State[],
  opened: string,
): State | null {
  return states.find(({ reviewed, until }) => reviewed && (until === null || until > opened)) ?? null;
}
