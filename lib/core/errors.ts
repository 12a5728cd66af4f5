/** Every way a request can fail, as a closed list. The edge maps each to an HTTP status and a page. */
export type AppErrorCode =
  | "invalid" // 422: the input breaks a stated rule
  | "unauthenticated" // 401: nobody is signed in
  | "forbidden" // 403: signed in, known thing, not allowed
  | "not-found" // 404: unknown, foreign, revoked and expired alike
  | "gone" // 410: was kept for a while and no longer is; send it again
  | "conflict" // 409: stale revision, or taken already
  | "too-large" // 413
  | "unsupported" // 415: a kind of file or a content that is refused by name
  | "unreadable" // 422: the file is damaged or not what it claims to be
  | "busy" // 429: too many tries, or a limited resource is in use
  | "unavailable"; // 503: the database or a part the request needs is away

/**
 * An expected failure. `message` is shown to people: what happened, what was kept, what to do.
 * `details` is data for the caller (such as both texts of a stale edit); it must be safe to send to the viewer.
 */
export class AppError extends Error {
  override readonly name = "AppError";
  constructor(
    readonly code: AppErrorCode,
    message: string,
    readonly details?: Readonly<Record<string, unknown>>,
  ) {
    super(message);
  }
}

/**
 * Whether something thrown is an AppError. By name, not by class: a server bundles this module more than
 * once, and an error made by one copy must be known to the others.
 */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === "AppError" && "code" in error;
}

/** Whether a write failed because what may be there once is there already. */
export const isDuplicate = (error: unknown): error is AppError =>
  isAppError(error) && error.code === "conflict" && error.details?.unique === true;
