import type { LiveEvent } from "@/lib/contracts/live-event";

/** An event as it came over the wire; `null` for one that this page knows nothing of, as of a server of a later release. */
export function eventOf(data: unknown): LiveEvent | null {
  if (typeof data !== "object" || data === null || !("kind" in data)) return null;
  const { kind, ids, people, count } = data as Readonly<Record<string, unknown>>;
  if (kind === "listening" || kind === "judgements") return { kind };
  if (kind === "present") return { kind, people: wordsOf(people) ?? [] };
  if (kind === "unread") return typeof count === "number" ? { kind, count } : null;
  if (kind !== "notes") return null;
  return { kind, ids: wordsOf(ids) };
}

const wordsOf = (given: unknown): readonly string[] | null =>
  Array.isArray(given) && given.every((each) => typeof each === "string") ? given : null;
