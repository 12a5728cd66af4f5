import type { LiveEvent } from "@/lib/contracts/live-event";

/** An event as it came over the wire; `null` for one that this page knows nothing of, as of a server of a later release. */
export function eventOf(data: unknown): LiveEvent | null {
  if (typeof data !== "object" || data === null || !("kind" in data)) return null;
  const { kind, ids } = data as { readonly kind: unknown; readonly ids?: unknown };
  if (kind === "listening" || kind === "judgements") return { kind };
  if (kind !== "notes") return null;
  return {
    kind,
    ids: Array.isArray(ids) && ids.every((id) => typeof id === "string") ? ids : null,
  };
}
