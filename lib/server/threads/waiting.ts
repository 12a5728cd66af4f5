import "server-only";

/** What a person who waits for an import is told, and how the work learns that nobody waits any more. */
export interface Waiting {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: { readonly share: number; readonly step: string }) => void) | undefined;
}

/** The same without what is absent, for parts that know exact optional properties. */
export function waitingOf({ signal, onProgress }: Waiting) {
  return { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) };
}
