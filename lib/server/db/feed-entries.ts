import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import { notesThereFor } from "./annotations";
import { query } from "./query";

export interface FeedOf {
  readonly workspaceId: string;
  readonly documentId: string | null;
}

const documentsOf = ({ workspaceId, documentId }: FeedOf) => ({
  workspaceId,
  deletedAt: null,
  ...(documentId ? { id: documentId } : { archivedAt: null }),
});

const note = {
  id: true,
  versionId: true,
  quote: true,
  document: { select: { title: true } },
  position: { select: { label: true } },
} as const;

const said = {
  bodyText: true,
  createdAt: true,
  sourceCreator: true,
  author: { select: { name: true } },
} as const;

/** The newest versions, notes and replies that the person may know of, so many of each. A draft is in no feed, its author's neither. */
export async function listFeedEntries(viewer: Person, of: FeedOf, take: number) {
  const document = documentsOf(of);
  const annotation = { AND: [notesThereFor(viewer), { isPrivate: false, document }] };
  const [versions, notes, replies] = await Promise.all([
    query((prisma) =>
      prisma.version.findMany({
        where: { document },
        select: {
          id: true,
          label: true,
          dateIso: true,
          dateBasis: true,
          ordinal: true,
          createdAt: true,
          document: {
            select: {
              title: true,
              versions: { select: { id: true, label: true }, orderBy: { ordinal: "asc" } },
            },
          },
        },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take,
        relationLoadStrategy: "join",
      }),
    ),
    query((prisma) =>
      prisma.annotation.findMany({
        where: annotation,
        select: { ...note, ...said },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take,
        relationLoadStrategy: "join",
      }),
    ),
    query((prisma) =>
      prisma.reply.findMany({
        where: { deletedAt: null, annotation },
        select: { id: true, ...said, annotation: { select: note } },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take,
        relationLoadStrategy: "join",
      }),
    ),
  ]);
  return { versions, notes, replies };
}
