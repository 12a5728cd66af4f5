import "server-only";
import type { Prisma } from "@/lib/server/db/generated/client";
import { query } from "./query";

const note = {
  id: true,
  revision: true,
  versionId: true,
  start: true,
  end: true,
  quote: true,
  authorId: true,
  isPrivate: true,
  deletedAt: true,
  position: { select: { label: true } },
  document: { select: { id: true, workspaceId: true, deletedAt: true } },
} as const satisfies Prisma.AnnotationSelect;
export type CitableNoteRow = Prisma.AnnotationGetPayload<{ select: typeof note }>;

/** Notes with the words they were made on and what a permission needs; what they say is not among it. */
export function listCitableNotes(ids: readonly string[]): Promise<readonly CitableNoteRow[]> {
  return query((prisma) =>
    prisma.annotation.findMany({
      where: { id: { in: [...ids] } },
      select: note,
      relationLoadStrategy: "join",
    }),
  );
}
