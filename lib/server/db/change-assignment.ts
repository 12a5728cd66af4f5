import "server-only";
import type { Prisma } from "@/lib/server/db/generated/client";

/** Who is to see to a change, as it is read everywhere. */
export const changeAssignment = {
  id: true,
  changeKey: true,
  assigneeId: true,
  assignee: { select: { name: true } },
  at: true,
  olderVersionId: true,
  newerVersionId: true,
  olderWords: true,
  newerWords: true,
  dismissedAt: true,
  revision: true,
} as const satisfies Prisma.ChangeAssignmentSelect;

export type ChangeAssignmentRow = Prisma.ChangeAssignmentGetPayload<{ select: typeof changeAssignment }>;
