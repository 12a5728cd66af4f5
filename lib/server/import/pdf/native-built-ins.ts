import "server-only";

/**
 * The engine's build for Node 20 brings polyfills, and they put functions of their own in the place of the language's: Node 20's `push` does not throw
 * where nothing is pushed onto a list whose length is read-only, so every `push` of the thread takes eight times as long, and
 * `JSON.stringify` nine times. Nothing here or in the engine depends on those cases.
 */
const native = { push: Array.prototype.push, parse: JSON.parse, stringify: JSON.stringify };

/** Puts the language's own functions back; to be called once each part of the engine is loaded. */
export function restoreBuiltIns(): void {
  put(Array.prototype, "push", native.push);
  put(JSON, "parse", native.parse);
  put(JSON, "stringify", native.stringify);
}

function put(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, writable: true, configurable: true, enumerable: false });
}
