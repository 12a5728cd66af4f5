import "server-only";
import { query } from "./query";

export function findWorkspace(id: string) {
  return query((prisma) =>
    prisma.workspace.findUnique({ where: { id }, select: { name: true, requiresSecondStep: true } }),
  );
}

/** Their names, by name. */
export function listWorkspaceNames(ids: readonly string[]) {
  return query((prisma) =>
    prisma.workspace.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, name: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    }),
  );
}
