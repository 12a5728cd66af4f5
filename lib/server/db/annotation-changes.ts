import "server-only";
import type { NoteChange } from "@/lib/contracts/annotation-view";
import { codeKey } from "@/lib/core/codebook/code";
import type { NoteDocument } from "@/lib/core/notes/note-document";
import type { Told } from "@/lib/core/notes/whom-to-tell";
import type { Person, Viewer } from "@/lib/core/permissions/viewer";
import { noteCodec } from "@/lib/server/db/codecs/note";
import type { Prisma } from "@/lib/server/db/generated/client";
import { type AnnotationSubjectRow, annotationWithSubject, decodeThread } from "./annotations";
import { actorOf, insertAudit } from "./audit";
import { insertNotices } from "./notices";
import { inTransaction, type Transaction } from "./query";

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
  /** What is done with it at once. */
  changes: readonly AnnotationChange[] = [],
): Promise<AnnotationSubjectRow> {
  return inTransaction(async (transaction) => {
    const row = await transaction.annotation.create({
      data: { ...annotation, ...tagsToStore(annotation.tags), body: noteCodec.encode(annotation.body) },
      select: annotationWithSubject,
    });
    await auditAnnotation(transaction, viewer, workspaceId, "annotation.created", row.id);
    await insertNotices(transaction, viewer, { workspaceId, annotationId: row.id }, told);
    return (await changeAnnotation(transaction, viewer, decodeThread(row), changes)) ?? decodeThread(row);
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

/**
 * Does with a note what is asked, one thing after the other, all of it or nothing. `null` where somebody else wrote since `before` was
 * read: nothing is changed then.
 */
export function updateAnnotation(
  viewer: Person,
  before: AnnotationSubjectRow,
  ...changes: readonly [AnnotationChange, ...AnnotationChange[]]
): Promise<AnnotationSubjectRow | null> {
  return inTransaction((transaction) => changeAnnotation(transaction, viewer, before, changes));
}

async function changeAnnotation(
  transaction: Transaction,
  viewer: Person,
  before: AnnotationSubjectRow,
  [change, ...rest]: readonly AnnotationChange[],
): Promise<AnnotationSubjectRow | null> {
  if (!change) return before;
  const { kind, body, bodyText, tags, stance, assigned, told = [] } = change;
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
  const { workspaceId } = before.document;
  await auditAnnotation(transaction, viewer, workspaceId, `annotation.${kind}`, before.id);
  await insertNotices(transaction, viewer, { workspaceId, annotationId: before.id }, told);
  const row = await transaction.annotation.findUnique({
    where: { id: before.id },
    select: annotationWithSubject,
  });
  return row && changeAnnotation(transaction, viewer, decodeThread(row), rest);
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
