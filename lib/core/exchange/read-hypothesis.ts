import { cleanText } from "@/lib/core/notes/clean-text";
import { noteFromMarkdown } from "@/lib/core/notes/note-from-markdown";
import type { ExchangePerson, ExchangeTarget } from "./exchange-annotation";
import { iriOf, isObject, type JsonObject, listOf, own, ownString, timeOf } from "./json-parts";
import { type ReadEntry, UnreadableEntry, type Warn } from "./read-entry";
import { readTags } from "./read-tags";

/** Where Hypothesis shows an annotation: an address of its own that never changes. */
const addressOf = (id: string): string => `https://hypothes.is/a/${id}`;

/**
 * Reads one row of the Hypothesis API or export. Its text is Markdown and comes in as what it means; its
 * positions count in the page's text as a browser saw it, not in ours, so only quote and context are taken.
 */
export function readHypothesis(row: JsonObject, warn: Warn): ReadEntry {
  const id = idOf(own(row, "id"));
  const entry = {
    id,
    creator: readUser(row),
    created: readTime(row, "created"),
    modified: readTime(row, "updated"),
    note: noteFromMarkdown(ownString(row, "text") ?? ""),
    tags: readTags(listOf(own(row, "tags")), warn),
    rights: null,
  };
  const parent = listOf(own(row, "references")).at(-1);
  if (parent !== undefined) return { kind: "reply", reply: { ...entry, inReplyTo: idOf(parent) } };
  return { kind: "annotation", annotation: { ...entry, target: readTarget(row), replies: [] } };
}

function fail(what: string): never {
  throw new UnreadableEntry(what);
}

function idOf(value: unknown): string {
  return typeof value === "string" && /^[\w-]{1,64}$/.test(value)
    ? addressOf(value)
    : fail("has no Hypothesis id");
}

function readTime(row: JsonObject, key: string): string | null {
  const value = own(row, key);
  return value === undefined || value === null
    ? null
    : (timeOf(value) ?? fail(`has a “${key}” that is no date and time`));
}

function readUser(row: JsonObject): ExchangePerson | null {
  const user = ownString(row, "user");
  const info = own(row, "user_info");
  const shown = isObject(info) ? ownString(info, "display_name") : null;
  const account = user ? /^acct:([^@]+)@/.exec(user)?.[1] : null;
  const name = cleanText(shown ?? account ?? user ?? "")
    .trim()
    .slice(0, 200);
  return name ? { id: iriOf(user), name } : null;
}

function readTarget(row: JsonObject): ExchangeTarget {
  const [target] = listOf(own(row, "target"));
  const selectors = isObject(target) ? listOf(own(target, "selector")) : [];
  const found = selectors.find((one) => isObject(one) && own(one, "type") === "TextQuoteSelector");
  const quote = isObject(found) ? found : {};
  if (selectors.length > 0 && !ownString(quote, "exact"))
    fail("has no TextQuoteSelector, so its passage cannot be found by its words");
  return {
    source: iriOf(own(row, "uri")) ?? fail("is about a page whose address is no absolute IRI"),
    quote: cleanText(ownString(quote, "exact") ?? ""),
    prefix: cleanText(ownString(quote, "prefix") ?? ""),
    suffix: cleanText(ownString(quote, "suffix") ?? ""),
    position: null,
    sourceDate: null,
    cached: null,
  };
}
