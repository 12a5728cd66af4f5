/** Answers one request of a batch; the `id` is added by the loop. */
export type Responder = (request: Record<string, unknown>) => unknown | Promise<unknown>;
