export interface AuditEventView {
  readonly id: string;
  readonly at: string;
  /** Who acted: a person's name, "the system" or "the holder of a share link". */
  readonly by: string;
  readonly action: string;
  /** The name of what it was done to, where it is known still. */
  readonly what: string | null;
  readonly details: readonly (readonly [name: string, value: string])[];
}

export interface AuditView {
  readonly events: readonly AuditEventView[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** What `after` leads on; `null` at the end. */
  readonly next: string | null;
}
