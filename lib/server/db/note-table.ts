import "server-only";
import type { PlaceInList } from "@/lib/contracts/list-place";
import type { NotesInput } from "@/lib/contracts/notes-input";
import type { NoteDocument } from "@/lib/core/notes/note-document";
import type { Person } from "@/lib/core/permissions/viewer";
import { noteCodec } from "@/lib/server/db/codecs/note";
import type { Prisma } from "@/lib/server/db/generated/client";
import { notesThereFor } from "./annotations";
import { query } from "./query";

const row = {
  id: true,
  documentId: true,
  versionId: true,
  revision: true,
  authorId: true,
  quote: true,
  bodyText: true,
  tags: true,
  stance: true,
  isPrivate: true,
  resolvedAt: true,
  assignee: { select: { id: true, name: true } },
  dueOn: true,
  sourceCreator: true,
  createdAt: true,
  author: { select: { name: true } },
  document: { select: { title: true } },
  version: { select: { label: true } },
  position: { select: { label: true } },
  _count: { select: { replies: { where: { deletedAt: null } } } },
} as const satisfies Prisma.AnnotationSelect;
export type NoteTableRow = Prisma.AnnotationGetPayload<{ select: typeof row }>;

const inState = (viewer: Person, asked: NonNullable<NotesInput["state"]>) =>
  ({
    open: { resolvedAt: null },
    resolved: { resolvedAt: { not: null } },
    // Those of others are kept from the viewer anyway; an index is not asked for them.
    draft: { isPrivate: true, authorId: viewer.userId },
  })[asked] satisfies Prisma.AnnotationWhereInput;

const assignedTo = (viewer: Person, asked: NonNullable<NotesInput["assigned"]>) =>
  asked === "nobody" ? { assigneeId: null } : { assigneeId: asked === "me" ? viewer.userId : asked };

/** Settled threads are due no longer, whatever day they had. */
const dueBy = (asked: NonNullable<NotesInput["due"]>, today: string) => ({
  resolvedAt: null,
  dueOn: { any: { not: null }, today, overdue: { lt: today } }[asked],
});

/** Notes of a workspace that the person may know of, in order of time, behind a place of that order. */
export function listNoteRows(
  viewer: Person,
  workspaceId: string,
  input: NotesInput,
  /** Keys of the tag asked for. */
  tagKeys: readonly string[] | null,
  after: PlaceInList | null,
  take: number,
  /** The day it is where the person is: "2026-12-01". */
  today: string,
): Promise<NoteTableRow[]> {
  const { documentId, stance, state, assigned, due, sort } = input;
  const authorId = input.mine ? viewer.userId : input.authorId;
  const [order, beyond] = sort === "oldest" ? (["asc", "gt"] as const) : (["desc", "lt"] as const);
  const from = after && {
    // The first condition is what an index can begin with.
    createdAt: sort === "oldest" ? { gte: after.at } : { lte: after.at },
    OR: [{ createdAt: { [beyond]: after.at } }, { createdAt: after.at, id: { [beyond]: after.id } }],
  };
  return query((prisma) =>
    prisma.annotation.findMany({
      where: {
        AND: [
          notesThereFor(viewer),
          { document: { workspaceId, deletedAt: null } },
          documentId ? { documentId } : {},
          authorId ? { authorId } : {},
          tagKeys ? { tagKeys: { hasSome: [...tagKeys] } } : {},
          stance ? { stance } : {},
          state ? inState(viewer, state) : {},
          assigned ? assignedTo(viewer, assigned) : {},
          due ? dueBy(due, today) : {},
          from ?? {},
        ],
      },
      select: row,
      orderBy: [{ createdAt: order }, { id: order }],
      take,
      relationLoadStrategy: "join",
    }),
  );
}

/** What notes say, in their own form, of rows that were read before. */
export async function listNoteBodies(ids: readonly string[]): Promise<ReadonlyMap<string, NoteDocument>> {
  const rows = await query((prisma) =>
    prisma.annotation.findMany({ where: { id: { in: [...ids] } }, select: { id: true, body: true } }),
  );
  return new Map(rows.map(({ id, body }) => [id, noteCodec.decode(body)]));
}
