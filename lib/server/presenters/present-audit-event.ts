import "server-only";
import type { AuditEventView } from "@/lib/contracts/audit-view";
import type { AuditEventRow } from "@/lib/server/db/audit-events";

/** @param names by "user:<id>", "document:<id>" …, as far as the things are there still */
export function presentAuditEvent(
  { id, at, actor, action, subject, details }: AuditEventRow,
  names: ReadonlyMap<string, string>,
): AuditEventView {
  return {
    id,
    at: at.toISOString(),
    by: sayActor(actor, names),
    action,
    // Who did something with their own account is said once.
    what: subject === actor ? null : (names.get(subject) ?? null),
    details:
      typeof details === "object" && details !== null && !Array.isArray(details)
        ? Object.entries(details).flatMap(([name, value]) =>
            value === null || typeof value === "object" || isId(String(value)) || OFFSETS.has(name)
              ? []
              : [[name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`), String(value)] as const],
          )
        : [],
  };
}

/** Places in a text, which tell a person nothing. */
const OFFSETS: ReadonlySet<string> = new Set(["start", "end"]);

/** What tells a person nothing. */
const isId = (value: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

function sayActor(actor: string, names: ReadonlyMap<string, string>): string {
  if (actor.startsWith("user:")) return names.get(actor) ?? "somebody who is no longer here";
  if (actor.startsWith("share:")) return "the holder of a share link";
  return "the system";
}
