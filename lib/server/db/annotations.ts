import "server-only";
import type { NoteChange } from "@/lib/contracts/annotation-view";
import { codeKey } from "@/lib/core/codebook/code";
import type { NoteDocument } from "@/lib/core/notes/note-document";
import type { Told } from "@/lib/core/notes/whom-to-tell";
import type { Person, Viewer } from "@/lib/core/permissions/viewer";
import { noteCodec } from "@/lib/server/db/codecs/note";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import type { Decoded } from "./decoded";
import { insertNotices } from "./notices";
import { inTransaction, query, type Transaction } from "./query";

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

const decode = <Row extends StoredThread>(row: Row) => ({
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
  return rows.map(decode);
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

const withSubject = {
  ...threadIn([]),
  authorId: true,
  document: { select: { workspaceId: true, deletedAt: true } },
} as const satisfies Prisma.AnnotationSelect;
type StoredSubject = Prisma.AnnotationGetPayload<{ select: typeof withSubject }>;
export type AnnotationSubjectRow = Decoded<StoredSubject, Pick<AnnotationRow, "body" | "replies">>;

async function findWhere(
  where: Prisma.AnnotationWhereUniqueInput,
  placedIn: readonly string[] = [],
): Promise<AnnotationSubjectRow | null> {
  const row = await query((prisma) =>
    prisma.annotation.findUnique({
      where,
      select: { ...withSubject, ...threadIn(placedIn) },
      relationLoadStrategy: "join",
    }),
  );
  return row && decode(row);
}

/** One annotation with what a permission needs to know, deleted or not. */
export const findAnnotation = (annotationId: string) => findWhere({ id: annotationId });

/** The same with its place in one version. */
export const findAnnotationIn = (annotationId: string, versionId: string) =>
  findWhere({ id: annotationId }, [versionId]);

export const findAnnotationByKey = (authorId: string, idempotencyKey: string) =>
  findWhere({ authorId_idempotencyKey: { authorId, idempotencyKey } });

export interface NewAnnotation {
  readonly documentId: string;
  readonly versionId: string;
  readonly positionId: string | null;
  readonly authorId: string;
  readonly body: NoteDocument;
  readonly bodyText: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly tags: readonly string[];
  readonly stance: string | null;
  readonly isPrivate: boolean;
  readonly idempotencyKey: string;
}

/** Tags with their keys beside them. */
export const tagsToStore = (tags: readonly string[]) => ({ tags: [...tags], tagKeys: tags.map(codeKey) });

export function insertAnnotation(
  viewer: Person,
  workspaceId: string,
  annotation: NewAnnotation,
  /** Who is told of it. */
  told: readonly Told[],
): Promise<AnnotationSubjectRow> {
  return inTransaction(async (transaction) => {
    const row = await transaction.annotation.create({
      data: { ...annotation, ...tagsToStore(annotation.tags), body: noteCodec.encode(annotation.body) },
      select: withSubject,
    });
    await auditAnnotation(transaction, viewer, workspaceId, "annotation.created", row.id);
    await insertNotices(transaction, viewer, { workspaceId, annotationId: row.id }, told);
    return decode(row);
  });
}

/** What an act upon a note writes; what it said before is kept as a revision. */
export interface AnnotationChange {
  readonly kind: NoteChange;
  readonly body?: NoteDocument;
  readonly bodyText?: string;
  readonly tags?: readonly string[];
  readonly stance?: string | null;
  readonly assigned?: { readonly assigneeId: string | null; readonly dueOn: string | null };
  /** Who is told of it. */
  readonly told?: readonly Told[];
}

const ACTS = {
  edited: () => ({ editedAt: new Date() }),
  tagged: () => ({}),
  assigned: () => ({}),
  deleted: () => ({ deletedAt: new Date() }),
  restored: () => ({ deletedAt: null }),
  resolved: (byId: string) => ({ resolvedAt: new Date(), resolvedById: byId }),
  reopened: () => ({ resolvedAt: null, resolvedById: null }),
  shared: () => ({ isPrivate: false }),
} as const satisfies Record<
  AnnotationChange["kind"],
  (byId: string) => Prisma.AnnotationUncheckedUpdateManyInput
>;

/** `null` where somebody else wrote since `before` was read: nothing is changed then. */
export function updateAnnotation(
  viewer: Person,
  before: AnnotationSubjectRow,
  { kind, body, bodyText, tags, stance, assigned, told = [] }: AnnotationChange,
): Promise<AnnotationSubjectRow | null> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.annotation.updateMany({
      where: { id: before.id, revision: before.revision },
      data: {
        ...(body === undefined ? {} : { body: noteCodec.encode(body) }),
        ...(bodyText === undefined ? {} : { bodyText }),
        ...(tags === undefined ? {} : tagsToStore(tags)),
        ...(stance === undefined ? {} : { stance }),
        ...assigned,
        ...ACTS[kind](viewer.userId),
        revision: { increment: 1 },
      },
    });
    if (count === 0) return null;
    await transaction.annotationRevision.create({
      data: {
        annotationId: before.id,
        revision: before.revision,
        body: noteCodec.encode(before.body),
        bodyText: before.bodyText,
        tags: before.tags,
        stance: before.stance,
        assigneeId: before.assignee?.id ?? null,
        dueOn: before.dueOn,
        change: kind,
        byId: viewer.userId,
      },
      select: { annotationId: true },
    });
    await auditAnnotation(transaction, viewer, before.document.workspaceId, `annotation.${kind}`, before.id);
    await insertNotices(
      transaction,
      viewer,
      { workspaceId: before.document.workspaceId, annotationId: before.id },
      told,
    );
    const row = await transaction.annotation.findUnique({ where: { id: before.id }, select: withSubject });
    return row && decode(row);
  });
}

function auditAnnotation(
  transaction: Transaction,
  viewer: Viewer,
  workspaceId: string,
  action: string,
  id: string,
) {
  return insertAudit(transaction, {
    workspaceId,
    actor: actorOf(viewer),
    action,
    subject: `annotation:${id}`,
  });
}
