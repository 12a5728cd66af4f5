/** One device that somebody is signed in on. */
export interface SessionView {
  readonly id: string;
  readonly device: string;
  readonly startedAt: string;
  readonly lastUsedAt: string;
  /** The session that asks. */
  readonly isThis: boolean;
}

export interface AccountView {
  readonly name: string;
  readonly email: string;
  readonly sessions: readonly SessionView[];
}
