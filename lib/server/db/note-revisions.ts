import "server-only";
import { query } from "./query";

/** What a note said before each act upon it, the oldest first. */
export function listNoteRevisions(annotationId: string) {
  return query((prisma) =>
    prisma.annotationRevision.findMany({
      where: { annotationId },
      select: {
        revision: true,
        bodyText: true,
        tags: true,
        stance: true,
        assignee: { select: { name: true } },
        dueOn: true,
        change: true,
        at: true,
        by: { select: { name: true } },
      },
      orderBy: { revision: "asc" },
      relationLoadStrategy: "join",
    }),
  );
}
