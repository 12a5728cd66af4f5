import "server-only";
import { AppError } from "@/lib/core/errors";
import type { Person } from "@/lib/core/permissions/viewer";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query } from "./query";

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

/** With who makes it as its administrator. @returns its id */
export function insertWorkspace(viewer: Person, name: string): Promise<string> {
  return inTransaction(async (transaction) => {
    const { id } = await transaction.workspace.create({
      data: { name, memberships: { create: { userId: viewer.userId, role: "admin" } } },
      select: { id: true },
    });
    await insertAudit(transaction, {
      workspaceId: id,
      actor: actorOf(viewer),
      action: "workspace.created",
      subject: `workspace:${id}`,
    });
    return id;
  });
}

/** @throws AppError "conflict" where it is not called `before` any more */
export function updateWorkspaceName(viewer: Person, id: string, before: string, name: string): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.workspace.updateMany({ where: { id, name: before }, data: { name } });
    if (count === 0)
      throw new AppError(
        "conflict",
        "Somebody else has renamed this workspace in the meantime. Nothing was changed.",
      );
    await insertAudit(transaction, {
      workspaceId: id,
      actor: actorOf(viewer),
      action: "workspace.renamed",
      subject: `workspace:${id}`,
      details: { from: before, to: name },
    });
  });
}

/** What a page is about, by what stands in its address. */
export type PageSubject =
  | { readonly documentId: string }
  | { readonly topicId: string }
  | { readonly briefingId: string }
  | { readonly linkId: string }
  | { readonly webhookId: string };

/** The workspace it belongs to, whoever may open it; `null` where there is no such thing. */
export async function findWorkspaceOf(about: PageSubject): Promise<string | null> {
  const row = await query((prisma) => {
    const select = { workspaceId: true } as const;
    if ("documentId" in about) return prisma.document.findUnique({ where: { id: about.documentId }, select });
    if ("topicId" in about) return prisma.code.findUnique({ where: { id: about.topicId }, select });
    if ("briefingId" in about) return prisma.briefing.findUnique({ where: { id: about.briefingId }, select });
    if ("linkId" in about) return prisma.shareLink.findUnique({ where: { id: about.linkId }, select });
    return prisma.webhook.findUnique({ where: { id: about.webhookId }, select });
  });
  return row?.workspaceId ?? null;
}
