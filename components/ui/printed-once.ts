/**
 * HTML on its way from a server component to the part of the framework that writes the page. Both run in one
 * process but as separate bundles, so it waits on globalThis.
 */
const KEY = Symbol.for("variorum.printed-once");
const global = globalThis as typeof globalThis & { [KEY]?: Map<string, string> };

/** A page that nobody writes (its reader left) must not keep its text. */
const KEEP_MS = 30_000;

function waiting(): Map<string, string> {
  global[KEY] ??= new Map();
  return global[KEY];
}

/** Leaves HTML to be taken once; answers the name to take it by. */
export function leaveHtml(html: string): string {
  const name = crypto.randomUUID();
  waiting().set(name, html);
  const timer = setTimeout(() => waiting().delete(name), KEEP_MS);
  if (typeof timer === "object") timer.unref();
  return name;
}

/** "" where it has been taken, or in a browser. */
export function takeHtml(name: string): string {
  const html = waiting().get(name) ?? "";
  waiting().delete(name);
  return html;
}
