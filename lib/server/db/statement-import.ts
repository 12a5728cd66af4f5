import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import { actorOf, insertAudit } from "./audit";
import { inTransaction } from "./query";
import type { NewStatement } from "./topics";

/** Puts many statements on a version in few queries; how many were not in place before. Those that are stay as they are. */
export function importStatements(
  viewer: Person,
  workspaceId: string,
  versionId: string,
  statements: readonly NewStatement[],
): Promise<number> {
  return inTransaction(async (transaction) => {
    const key = ({ codeId, start, end }: Pick<NewStatement, "codeId" | "start" | "end">) =>
      `${codeId} ${start} ${end}`;
    const there = await transaction.statement.findMany({
      where: { versionId },
      select: { id: true, codeId: true, start: true, end: true, removedAt: true },
    });
    const known = new Map(there.map((row) => [key(row), row]));
    const asked = new Map(statements.map((statement) => [key(statement), statement]));
    const back = [...asked.keys()].flatMap((each) => {
      const row = known.get(each);
      return row?.removedAt ? [row.id] : [];
    });
    const fresh = [...asked].filter(([each]) => !known.has(each)).map(([, statement]) => statement);
    const written = { addedById: viewer.userId, addedAt: new Date(), removedAt: null };
    await transaction.statement.createMany({
      data: fresh.map((statement) => ({ ...statement, ...written })),
      skipDuplicates: true,
    });
    await transaction.statement.updateMany({ where: { id: { in: back } }, data: written });
    const placed = fresh.length + back.length;
    if (placed > 0)
      await insertAudit(transaction, {
        workspaceId,
        actor: actorOf(viewer),
        action: "statements.imported",
        subject: `version:${versionId}`,
        details: { placed },
      });
    return placed;
  });
}
