import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";

/** On globalThis because the framework bundles routes and pages apart, and the server in front is a third copy of this module. */
const KEY = Symbol.for("variorum.request-id");
const global = globalThis as typeof globalThis & { [KEY]?: AsyncLocalStorage<string> };

const store = (): AsyncLocalStorage<string> => {
  global[KEY] ??= new AsyncLocalStorage();
  return global[KEY];
};

/** Whatever `act` logs, however deep and late, bears this number. */
export const withRequestId = <Result>(id: string, act: () => Result): Result => store().run(id, act);

/** The number of the request that is being answered; `null` outside of one. */
export const currentRequestId = (): string | null => store().getStore() ?? null;
