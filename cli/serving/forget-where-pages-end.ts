/** How React names the reason by which it ends every page that went well. */
const ENDED_WELL = /cacheSignals are now aborted/;

/**
 * React ends each page that went well by aborting a signal with an error. Until somebody reads its stack, an error holds what was at
 * work when it was made, the objects that functions were called on too: here a callback of the event loop, which holds its neighbours,
 * and each of those the request that it served. While many people ask without a pause no request is let go any more, and memory grows
 * without an end. Nobody asks where this error was made, and so it forgets it. Other reasons keep their stack.
 */
export function forgetWherePagesEnd(): void {
  const { prototype } = AbortController;
  const { abort } = prototype;
  prototype.abort = function (this: AbortController, reason?: unknown): void {
    if (reason instanceof Error && ENDED_WELL.test(reason.message)) reason.stack = String(reason);
    abort.call(this, reason);
  };
}
