import "server-only";
import type { NoteDocument } from "@/lib/core/notes/note-document";
import type { Person, Viewer } from "@/lib/core/permissions/viewer";
import { noteCodec } from "@/lib/server/db/codecs/note";
import type { Prisma } from "@/lib/server/db/generated/client";
import { tagsToStore } from "./annotation-changes";
import { notesThereFor } from "./annotations";
import { actorOf, insertAudit } from "./audit";
import type { Decoded } from "./decoded";
import { inTransaction, query } from "./query";

const entry = {
  id: true,
  sourceId: true,
  sourceCreator: true,
  body: true,
  createdAt: true,
  editedAt: true,
  author: { select: { name: true } },
} as const;

const exchanged = {
  ...entry,
  versionId: true,
  start: true,
  end: true,
  quote: true,
  prefix: true,
  suffix: true,
  tags: true,
  version: {
    select: { sourceUrl: true, dateIso: true, datePrecision: true, capturedAt: true, createdAt: true },
  },
  replies: { where: { deletedAt: null }, select: entry, orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
} as const satisfies Prisma.AnnotationSelect;

type StoredAnnotation = Prisma.AnnotationGetPayload<{ select: typeof exchanged }>;
type WithNote<Row> = Decoded<Row, { readonly body: NoteDocument }>;
export type ExchangedRow = Decoded<
  WithNote<StoredAnnotation>,
  { readonly replies: readonly WithNote<StoredAnnotation["replies"][number]>[] }
>;

const withNote = <Row extends { readonly body: unknown }>(row: Row): WithNote<Row> => ({
  ...row,
  body: noteCodec.decode(row.body),
});

const decode = <Row extends StoredAnnotation>(row: Row) => ({
  ...withNote(row),
  replies: row.replies.map(withNote),
});

/**
 * Every annotation of a document with its thread, in an order that stays the same. No drafts, whoever asks: what is taken away is
 * handed on, and read back it would be a note for everybody.
 */
export async function listExchangedAnnotations(documentId: string): Promise<ExchangedRow[]> {
  const rows = await query((prisma) =>
    prisma.annotation.findMany({
      where: { documentId, deletedAt: null, isPrivate: false },
      select: exchanged,
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      relationLoadStrategy: "join",
    }),
  );
  return rows.map(decode);
}

/** The thread that an annotation or a reply belongs to; nothing where it is deleted or unknown. */
export async function findExchangedThread(viewer: Viewer, id: string) {
  const row = await query((prisma) =>
    prisma.annotation.findFirst({
      where: {
        AND: [notesThereFor(viewer), { OR: [{ id }, { replies: { some: { id, deletedAt: null } } }] }],
      },
      select: {
        ...exchanged,
        documentId: true,
        document: { select: { workspaceId: true, deletedAt: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
  return row && decode(row);
}

/** The address under which an annotation or a reply of our own goes out: it ends in the id it has here. */
const OWN = /\/annotations\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const ownId = (sourceId: string): string | undefined => OWN.exec(sourceId)?.[1];

/** A note that a document has already, and what it has of its thread. */
export interface KnownThread {
  readonly id: string;
  /** What is answered in it now can be added: it is not deleted, and no draft. */
  readonly isOpen: boolean;
  /** Is a reply of this outside id in it, or was it once? */
  readonly hasReply: (sourceId: string) => boolean;
}

/**
 * Which of these outside ids the document knows already, deleted ones too: what was deleted here stays deleted. Its own
 * annotations and replies are known by their address, whatever host it names: a file may have been exported before the host changed.
 */
export async function listKnownThreads(
  documentId: string,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, KnownThread>> {
  const own = new Map(
    sourceIds.flatMap((sourceId) => (ownId(sourceId) ? [[ownId(sourceId), sourceId]] : [])),
  );
  const ids = [...own.keys()].filter((id) => id !== undefined);
  const rows = await query((prisma) =>
    prisma.annotation.findMany({
      where: { documentId, OR: [{ sourceId: { in: [...sourceIds] } }, { id: { in: ids } }] },
      select: {
        id: true,
        sourceId: true,
        deletedAt: true,
        isPrivate: true,
        replies: { select: { id: true, sourceId: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
  return new Map(
    rows.flatMap(({ id, sourceId, deletedAt, isPrivate, replies }) => {
      const there = new Set(replies.flatMap((reply) => [reply.id, reply.sourceId ?? []].flat()));
      const thread: KnownThread = {
        id,
        isOpen: deletedAt === null && !isPrivate,
        hasReply: (reply) => there.has(reply) || there.has(ownId(reply) ?? ""),
      };
      return [sourceId, own.get(id)].flatMap((each) => (each ? [[each, thread] as const] : []));
    }),
  );
}

export interface ImportedEntry {
  readonly sourceId: string;
  readonly sourceCreator: string | null;
  readonly body: NoteDocument;
  readonly bodyText: string;
  readonly createdAt: Date;
}

export interface ImportedAnnotation extends ImportedEntry {
  readonly versionId: string;
  readonly positionId: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly tags: readonly string[];
  readonly replies: readonly ImportedEntry[];
}

/** A reply to a note that was there already. */
export interface ImportedReply {
  readonly annotationId: string;
  readonly reply: ImportedEntry;
}

/** All of them or none. */
export function insertImportedAnnotations(
  viewer: Person,
  workspaceId: string,
  documentId: string,
  annotations: readonly ImportedAnnotation[],
  later: readonly ImportedReply[],
): Promise<void> {
  return inTransaction(async (transaction) => {
    const rows = annotations.map((annotation) => ({ id: crypto.randomUUID(), annotation }));
    const stored = ({ body, ...each }: ImportedEntry) => ({
      ...each,
      body: noteCodec.encode(body),
      authorId: viewer.userId,
      idempotencyKey: crypto.randomUUID(),
    });
    await transaction.annotation.createMany({
      data: rows.map(({ id, annotation: { replies: _replies, tags, ...annotation } }) => ({
        ...annotation,
        ...stored(annotation),
        id,
        documentId,
        ...tagsToStore(tags),
      })),
    });
    const replies = rows.flatMap(({ id, annotation }) =>
      annotation.replies.map((reply) => ({ annotationId: id, reply })),
    );
    await transaction.reply.createMany({
      data: [...replies, ...later].map(({ annotationId, reply }) => ({ ...stored(reply), annotationId })),
      // Of two who bring the same file in at once.
      skipDuplicates: true,
    });
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "annotations.imported",
      subject: `document:${documentId}`,
      details: { count: rows.length, replies: replies.length + later.length },
    });
  });
}
