import "server-only";
import { query } from "./query";

export function findWorkspaceName(id: string) {
  return query((prisma) => prisma.workspace.findUnique({ where: { id }, select: { name: true } }));
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
