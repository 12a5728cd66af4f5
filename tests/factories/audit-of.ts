import { database } from "@/lib/server/db/database";

/** What the audit log tells of a thing ("document:…"), oldest first. */
export async function auditOf(subject: string): Promise<readonly string[]> {
  const { prisma } = await database();
  const rows = await prisma.auditEvent.findMany({
    where: { subject },
    select: { action: true },
    orderBy: { at: "asc" },
  });
  return rows.map(({ action }) => action);
}
