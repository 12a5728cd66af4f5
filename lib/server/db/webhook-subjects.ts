import "server-only";
import { query } from "./query";

const document = {
  select: { id: true, title: true, deletedAt: true, trashOf: { select: { id: true, title: true } } },
} as const;
const version = { id: true, label: true, document } as const;

/** Who did something, as far as they are there still. */
export const findActorName = (userId: string) =>
  query((prisma) => prisma.user.findUnique({ where: { id: userId }, select: { id: true, name: true } }));

/** What is in a workspace; in the trash too. */
export const findToldDocument = (workspaceId: string, id: string) =>
  query((prisma) =>
    prisma.document.findFirst({
      where: { id, workspaceId },
      select: { id: true, title: true, deletedAt: true },
    }),
  );

export const findToldVersion = (workspaceId: string, id: string) =>
  query((prisma) =>
    prisma.version.findFirst({
      where: { id, document: { workspaceId } },
      select: version,
      relationLoadStrategy: "join",
    }),
  );

const thereForAll = (workspaceId: string) => ({
  isPrivate: false,
  deletedAt: null,
  document: { workspaceId, deletedAt: null },
});
const note = { id: true, version: { select: version } } as const;

/** A note that every member may read: no draft, and nothing that was deleted. */
export const findToldNote = (workspaceId: string, id: string) =>
  query((prisma) =>
    prisma.annotation.findFirst({
      where: { id, ...thereForAll(workspaceId) },
      select: note,
      relationLoadStrategy: "join",
    }),
  );

export const findToldReply = (workspaceId: string, id: string) =>
  query((prisma) =>
    prisma.reply.findFirst({
      where: { id, deletedAt: null, annotation: thereForAll(workspaceId) },
      select: { id: true, annotation: { select: note } },
      relationLoadStrategy: "join",
    }),
  );

/** What a guest of a share link said, and which words it is about: nothing that was removed or withdrawn. */
export const findToldGuestComment = (workspaceId: string, id: string) =>
  query((prisma) =>
    prisma.guestComment.findFirst({
      where: { id, workspaceId, deletedAt: null, version: { document: { deletedAt: null } } },
      select: { id: true, olderVersionId: true, version: { select: version } },
      relationLoadStrategy: "join",
    }),
  );

/** The comparison that a person signed off, or withdrew from, last before a moment, by its newer version. */
export const findToldSignOff = (
  newerVersionId: string,
  signedById: string,
  until: Date,
  withdrawn: boolean,
) =>
  query((prisma) =>
    prisma.signOff.findFirst({
      where: withdrawn
        ? { newerVersionId, signedById, withdrawnAt: { lte: until } }
        : { newerVersionId, signedById, signedAt: { lte: until } },
      select: { olderVersionId: true },
      orderBy: withdrawn ? { withdrawnAt: "desc" } : { signedAt: "desc" },
    }),
  );
