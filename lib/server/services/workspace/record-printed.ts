import "server-only";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { auditPrinted } from "@/lib/server/db/audit";

/** What can be made a PDF on the server. */
interface Printed {
  readonly kind: "briefing" | "topic" | "comparison";
  readonly workspaceId: string;
  /** Of the briefing, of the topic's code, of the newer version. */
  readonly id: string;
}

/** Keeps in the audit log that a person had a PDF made of what they had opened. */
export async function recordPrinted(viewer: Viewer, { kind, workspaceId, id }: Printed): Promise<void> {
  assertPersonCan(viewer, "workspace.read", { workspaceId });
  const names = { briefing: "briefing", topic: "code", comparison: "version" } as const;
  await auditPrinted(viewer, { workspaceId, action: `${kind}.printed`, subject: `${names[kind]}:${id}` });
}
