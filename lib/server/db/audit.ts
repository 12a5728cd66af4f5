import "server-only";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { inTransaction, query, type Transaction } from "./query";

export interface AuditEntry {
  readonly workspaceId: string | null;
  readonly actor: string;
  /** "annotation.created", "share-link.revoked", … */
  readonly action: string;
  /** "annotation:<id>" … */
  readonly subject: string;
  readonly details?: Record<string, string | number | boolean | null>;
}

export function actorOf(viewer: Viewer): string {
  if (viewer.kind === "person") return `user:${viewer.userId}`;
  return viewer.kind === "share" ? `share:${viewer.scope.linkId}` : "nobody";
}

/** When the latest act was that the log has; milliseconds since 1970. */
export async function findLatestInstant(): Promise<number | null> {
  const latest = await query((prisma) =>
    prisma.auditEvent.findFirst({ orderBy: { id: "desc" }, select: { at: true } }),
  );
  return latest?.at.getTime() ?? null;
}

/** Written in the transaction of the act itself: no act without its entry. */
export async function insertAudit(transaction: Transaction, entry: AuditEntry): Promise<void> {
  await insertAudits(transaction, [entry]);
}

/** The same of several acts at once. */
export async function insertAudits(transaction: Transaction, entries: readonly AuditEntry[]): Promise<void> {
  await transaction.auditEvent.createMany({
    data: entries.map((entry) => ({ ...entry, details: entry.details ?? {} })),
  });
}

/** That something was made a file to print, which writes nothing else. */
export const auditPrinted = (
  viewer: Viewer,
  entry: Pick<AuditEntry, "workspaceId" | "action" | "subject">,
): Promise<void> =>
  inTransaction((transaction) => insertAudit(transaction, { ...entry, actor: actorOf(viewer) }));

/** What a person did with an account of their own, which is of no workspace. */
export const auditOwnAccount = (
  transaction: Transaction,
  userId: string,
  action: string,
  details?: AuditEntry["details"],
): Promise<void> =>
  insertAudit(transaction, {
    workspaceId: null,
    actor: `user:${userId}`,
    action,
    subject: `user:${userId}`,
    ...(details ? { details } : {}),
  });

/** What the operator did that writes nothing else. */
export const auditOperator = (action: string, details: AuditEntry["details"]): Promise<void> =>
  inTransaction((transaction) =>
    insertAudit(transaction, {
      workspaceId: null,
      actor: "system",
      action,
      subject: "installation",
      ...(details ? { details } : {}),
    }),
  );
