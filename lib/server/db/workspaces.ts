import "server-only";
import { query } from "./query";

export function findWorkspaceName(id: string) {
  return query((prisma) => prisma.workspace.findUnique({ where: { id }, select: { name: true } }));
}
