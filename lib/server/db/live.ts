import "server-only";
import type { NoteMarks } from "@/lib/core/notes/note-mark";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { noDraftsOfOthers, notesThereFor } from "./annotations";
import { query } from "./query";
import { NOTICE_CHANNEL, type PresenceNotice } from "./write-notices";

/** Those of the notes that a viewer may know of, deleted ones too: private drafts of others are left out. */
export async function listNotesToTell(viewer: Viewer, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await query((prisma) =>
    prisma.annotation.findMany({
      where: { id: { in: [...ids] }, ...noDraftsOfOthers(viewer) },
      select: { id: true },
    }),
  );
  return rows.map(({ id }) => id);
}

/** In which state the notes of a version's document are that a viewer may know of, without their words. */
export async function listNoteMarks(viewer: Viewer, versionId: string): Promise<readonly NoteMarks[]> {
  const rows = await query((prisma) =>
    prisma.annotation.findMany({
      where: { document: { versions: { some: { id: versionId } } }, ...notesThereFor(viewer) },
      select: {
        id: true,
        revision: true,
        replies: { where: { deletedAt: null }, select: { id: true, revision: true } },
        placements: { where: { versionId }, select: { revision: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
  return rows.map(({ id, revision, replies, placements }) => ({
    id,
    revision,
    placeRevision: placements[0]?.revision ?? 1,
    replies,
  }));
}

/** Tells every process, this one too, whom this one has at something. */
export async function tellPresence({ thing, process, people, asks }: PresenceNotice): Promise<void> {
  const payload = JSON.stringify({ here: thing, process, people, asks });
  await query((prisma) => prisma.$executeRaw`SELECT pg_notify(${NOTICE_CHANNEL}, ${payload})`);
}
