import "server-only";
import type { NoteDocument } from "@/lib/core/notes/note-document";
import type { Person, Viewer } from "@/lib/core/permissions/viewer";
import { noteCodec } from "@/lib/server/db/codecs/note";
import type { Prisma } from "@/lib/server/db/generated/client";
import type { Decoded } from "./decoded";
import { query } from "./query";

const author = { select: { id: true, name: true } } as const;

const reply = {
  id: true,
  body: true,
  bodyText: true,
  sourceCreator: true,
  createdAt: true,
  editedAt: true,
  revision: true,
  author,
} as const satisfies Prisma.ReplySelect;

const placement = {
  versionId: true,
  status: true,
  start: true,
  end: true,
  score: true,
  method: true,
  decision: true,
  revision: true,
  engineVersion: true,
} as const satisfies Prisma.PlacementSelect;

/** An annotation with its thread and its places in the given versions. */
const threadIn = (versionIds: readonly string[]) =>
  ({
    id: true,
    documentId: true,
    versionId: true,
    positionId: true,
    body: true,
    bodyText: true,
    start: true,
    end: true,
    quote: true,
    prefix: true,
    suffix: true,
    tags: true,
    stance: true,
    isPrivate: true,
    resolvedAt: true,
    resolvedBy: { select: { name: true } },
    assignee: { select: { id: true, name: true } },
    dueOn: true,
    sourceCreator: true,
    revision: true,
    createdAt: true,
    editedAt: true,
    deletedAt: true,
    author,
    version: { select: { label: true } },
    replies: { where: { deletedAt: null }, select: reply, orderBy: { createdAt: "asc" } },
    placements: { where: { versionId: { in: [...versionIds] } }, select: placement },
  }) as const satisfies Prisma.AnnotationSelect;

type Thread = ReturnType<typeof threadIn>;
type StoredThread = Prisma.AnnotationGetPayload<{ select: Thread }>;
export type ReplyRow = Decoded<
  Prisma.ReplyGetPayload<{ select: typeof reply }>,
  { readonly body: NoteDocument }
>;
export type AnnotationRow = Decoded<
  StoredThread,
  { readonly body: NoteDocument; readonly replies: readonly ReplyRow[] }
>;
export type PlacementRow = Prisma.PlacementGetPayload<{ select: typeof placement }>;

export const decodeThread = <Row extends StoredThread>(row: Row) => ({
  ...row,
  body: noteCodec.decode(row.body),
  replies: row.replies.map((each): ReplyRow => ({ ...each, body: noteCodec.decode(each.body) })),
});

/** All notes, deleted ones too, but the private drafts of others. A share link has none of its own. */
export const noDraftsOfOthers = (viewer: Viewer) =>
  ({
    OR: [{ isPrivate: false }, ...(viewer.kind === "person" ? [{ authorId: viewer.userId }] : [])],
  }) satisfies Prisma.AnnotationWhereInput;

/** The notes that somebody may know of. */
export const notesThereFor = (viewer: Viewer) =>
  ({ deletedAt: null, ...noDraftsOfOthers(viewer) }) satisfies Prisma.AnnotationWhereInput;

/**
 * Those of the versions' documents that the viewer may know of, or of the given ones, with their places in the versions; the documents
 * need not be known yet.
 */
export async function listAnnotationsOfVersions(
  viewer: Viewer,
  versionIds: readonly string[],
  ids: readonly string[] | null = null,
): Promise<AnnotationRow[]> {
  // From the document down: asked of the notes with a condition on their document, PostgreSQL has one table to join more than it
  // puts in order (join_collapse_limit) and reads the notes of every document.
  const documents = await query((prisma) =>
    prisma.document.findMany({
      where: { versions: { some: { id: { in: [...versionIds] } } } },
      select: {
        annotations: {
          where: { ...(ids ? { id: { in: [...ids] } } : {}), ...notesThereFor(viewer) },
          select: threadIn(versionIds),
          orderBy: [{ start: "asc" }, { createdAt: "asc" }],
        },
      },
      relationLoadStrategy: "join",
    }),
  );
  const rows = documents.flatMap(({ annotations }) => annotations);
  return rows.map(decodeThread);
}

/** Every annotation of a document, for carrying them all to a new version. */
export function listPassages(documentId: string) {
  return query((prisma) =>
    prisma.annotation.findMany({
      where: { documentId, deletedAt: null },
      select: { id: true, versionId: true, start: true, end: true, quote: true, prefix: true, suffix: true },
    }),
  );
}

export const annotationWithSubject = {
  ...threadIn([]),
  authorId: true,
  document: { select: { workspaceId: true, deletedAt: true, heldAt: true } },
} as const satisfies Prisma.AnnotationSelect;
type StoredSubject = Prisma.AnnotationGetPayload<{ select: typeof annotationWithSubject }>;
export type AnnotationSubjectRow = Decoded<StoredSubject, Pick<AnnotationRow, "body" | "replies">>;

async function findWhere(
  where: Prisma.AnnotationWhereUniqueInput,
  placedIn: readonly string[] = [],
): Promise<AnnotationSubjectRow | null> {
  const row = await query((prisma) =>
    prisma.annotation.findUnique({
      where,
      select: { ...annotationWithSubject, ...threadIn(placedIn) },
      relationLoadStrategy: "join",
    }),
  );
  return row && decodeThread(row);
}

/** One annotation with what a permission needs to know, deleted or not. */
export const findAnnotation = (annotationId: string) => findWhere({ id: annotationId });

/** The same with its place in one version. */
export const findAnnotationIn = (annotationId: string, versionId: string) =>
  findWhere({ id: annotationId }, [versionId]);

export const findAnnotationByKey = (authorId: string, idempotencyKey: string) =>
  findWhere({ authorId_idempotencyKey: { authorId, idempotencyKey } });

/** Those of these ids that the person may know of in a workspace, with what a permission needs to know; deleted ones are left out. */
export async function listAnnotationsHere(
  viewer: Person,
  workspaceId: string,
  ids: readonly string[],
): Promise<AnnotationSubjectRow[]> {
  const rows = await query((prisma) =>
    prisma.annotation.findMany({
      where: {
        id: { in: [...ids] },
        ...notesThereFor(viewer),
        document: { workspaceId, deletedAt: null },
      },
      select: annotationWithSubject,
      relationLoadStrategy: "join",
    }),
  );
  return rows.map(decodeThread);
}
