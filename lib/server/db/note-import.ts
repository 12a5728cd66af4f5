import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import { notesThereFor } from "./annotations";
import { query } from "./query";

/** Ids of one reading of the database. */
const BATCH = 5_000;

/** The days that notes of a workspace are due by; those without one are left out. */
export async function listDueDays(
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const days = new Map<string, string>();
  for (let from = 0; from < ids.length; from += BATCH) {
    const part = ids.slice(from, from + BATCH);
    const rows = await query((prisma) =>
      prisma.annotation.findMany({
        where: { id: { in: part }, dueOn: { not: null }, document: { workspaceId } },
        select: { id: true, dueOn: true },
      }),
    );
    for (const { id, dueOn } of rows) if (dueOn) days.set(id, dueOn);
  }
  return days;
}

/** Versions of a workspace by the title of their document and their own name, which may be "" for any. A few of them where many are called so. */
export function listVersionsCalled(workspaceId: string, title: string, label: string) {
  return query((prisma) =>
    prisma.version.findMany({
      where: { ...(label === "" ? {} : { label }), document: { workspaceId, deletedAt: null, title } },
      select: { id: true },
      orderBy: { createdAt: "desc" },
      take: 20,
    }),
  );
}

/** Where the notes of a version stand that the person may know of, and what they say. */
export function listNotesOn(viewer: Person, versionId: string) {
  return query((prisma) =>
    prisma.annotation.findMany({
      where: { versionId, ...notesThereFor(viewer) },
      select: { start: true, end: true, bodyText: true },
    }),
  );
}

/** Which of these keys the person has written notes with before, deleted ones too. */
export async function listKeysUsed(authorId: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await query((prisma) =>
    prisma.annotation.findMany({
      where: { authorId, idempotencyKey: { in: [...keys] } },
      select: { idempotencyKey: true },
    }),
  );
  return new Set(rows.map(({ idempotencyKey }) => idempotencyKey));
}
