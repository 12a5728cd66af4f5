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
  /** Where there is none, the issuer alone signs the person in. */
  readonly hasPassword: boolean;
  /** The issuer that people may sign in with, where one is configured, and whether it signs this person in. */
  readonly issuer: { readonly name: string; readonly isConnected: boolean } | null;
}
