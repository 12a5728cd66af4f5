import "server-only";
import type { PlaceInList } from "@/lib/contracts/list-place";
import type { Person } from "@/lib/core/permissions/viewer";
import { purgedDraftsAmong } from "./purged-drafts";
import { query } from "./query";

export interface AuditFilter {
  /** The id of the person who acted. */
  readonly actorId?: string | undefined;
  /** The first part of an action: "share-link", "person" … */
  readonly about?: string | undefined;
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
  /** Goes on behind this event. */
  readonly after: PlaceInList | null;
}

/** The ids of subjects of one kind: "annotation:<id>" … */
const idsIn = (subjects: readonly string[], kind: string): string[] =>
  [...new Set(subjects)].flatMap((subject) =>
    subject.startsWith(`${kind}:`) ? [subject.slice(kind.length + 1)] : [],
  );

/** Those of some subjects that are drafts of others, or replies to them. */
async function draftsAmong(viewer: Person, subjects: readonly string[]): Promise<ReadonlySet<string>> {
  const draft = { isPrivate: true, authorId: { not: viewer.userId } };
  const select = { id: true } as const;
  const [notes, replies] = [idsIn(subjects, "annotation"), idsIn(subjects, "reply")];
  const [drafts, toDrafts, purged] = await Promise.all([
    notes.length > 0
      ? query((prisma) => prisma.annotation.findMany({ where: { id: { in: notes }, ...draft }, select }))
      : [],
    replies.length > 0
      ? query((prisma) =>
          prisma.reply.findMany({ where: { id: { in: replies }, annotation: draft }, select }),
        )
      : [],
    notes.length + replies.length > 0 ? purgedDraftsAmong(viewer, subjects) : [],
  ]);
  return new Set([
    ...drafts.map(({ id }) => `annotation:${id}`),
    ...toDrafts.map(({ id }) => `reply:${id}`),
    ...purged,
  ]);
}

/**
 * Events of a workspace, and what its members did with their own accounts, newest first; that somebody else works on a draft is told
 * when it is shared. A page begins behind the last event of the one before it, so that nothing is shown twice or left out while
 * the log grows.
 */
export async function listAuditEvents(
  viewer: Person,
  workspaceId: string,
  filter: AuditFilter,
  most: number,
): Promise<readonly AuditEventRow[]> {
  const members = await query((prisma) =>
    prisma.membership.findMany({ where: { workspaceId }, select: { userId: true } }),
  );
  const accounts = members.map(({ userId }) => `user:${userId}`);
  const told: AuditEventRow[] = [];
  // What is left out is looked up for the events of a page, however many drafts there are; then the page is filled up.
  for (let after = filter.after; ; ) {
    const rows = await findEvents(workspaceId, accounts, { ...filter, after }, most);
    const drafts = await draftsAmong(
      viewer,
      rows.map(({ subject }) => subject),
    );
    told.push(...rows.filter(({ subject }) => !drafts.has(subject)));
    after = rows.at(-1) ?? null;
    if (told.length >= most || rows.length < most) return told.slice(0, most);
  }
}

function findEvents(
  workspaceId: string,
  accounts: readonly string[],
  { actorId, about, from, before, after }: AuditFilter,
  most: number,
) {
  return query((prisma) =>
    prisma.auditEvent.findMany({
      where: {
        AND: [
          { OR: [{ workspaceId }, { workspaceId: null, subject: { in: [...accounts] } }] },
          actorId ? { actor: `user:${actorId}` } : {},
          about ? { action: { startsWith: `${about}.` } } : {},
          from ? { at: { gte: from } } : {},
          before ? { at: { lt: before } } : {},
          after ? { OR: [{ at: { lt: after.at } }, { at: after.at, id: { lt: after.id } }] } : {},
        ],
      },
      select: { id: true, at: true, actor: true, action: true, subject: true, details: true },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: most,
    }),
  );
}

export type AuditEventRow = Awaited<ReturnType<typeof findEvents>>[number];

/**
 * What the log's "user:<id>", "document:<id>", "version:<id>", "annotation:<id>", "code:<id>" and "statement:<id>" are called: names,
 * titles, the title a note stands in, the topic of a passage. As far as they are there still.
 */
export async function namesOf(
  workspaceId: string,
  things: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = (kind: string) => idsIn(things, kind);
  const [users, documents, versions, annotations, codes, statements] = await Promise.all([
    query((prisma) =>
      prisma.user.findMany({ where: { id: { in: ids("user") } }, select: { id: true, name: true } }),
    ),
    query((prisma) =>
      prisma.document.findMany({
        where: { workspaceId, id: { in: ids("document") } },
        select: { id: true, title: true },
      }),
    ),
    query((prisma) =>
      prisma.version.findMany({
        where: { id: { in: ids("version") }, document: { workspaceId } },
        select: { id: true, label: true, document: { select: { title: true } } },
        relationLoadStrategy: "join",
      }),
    ),
    query((prisma) =>
      prisma.annotation.findMany({
        where: { id: { in: ids("annotation") }, document: { workspaceId } },
        select: { id: true, document: { select: { title: true } } },
        relationLoadStrategy: "join",
      }),
    ),
    query((prisma) =>
      prisma.code.findMany({
        where: { id: { in: ids("code") }, workspaceId },
        select: { id: true, name: true },
      }),
    ),
    query((prisma) =>
      prisma.statement.findMany({
        where: { id: { in: ids("statement") }, code: { workspaceId } },
        select: { id: true, code: { select: { name: true } } },
        relationLoadStrategy: "join",
      }),
    ),
  ]);
  return new Map([
    ...users.map(({ id, name }) => [`user:${id}`, name] as const),
    ...documents.map(({ id, title }) => [`document:${id}`, title] as const),
    ...versions.map(({ id, label, document }) => [`version:${id}`, `${document.title}, ${label}`] as const),
    ...annotations.map(({ id, document }) => [`annotation:${id}`, document.title] as const),
    ...codes.map(({ id, name }) => [`code:${id}`, name] as const),
    ...statements.map(({ id, code }) => [`statement:${id}`, code.name] as const),
  ]);
}
