import "server-only";
import type { DocumentCursor, DocumentListInput, DocumentOrder } from "@/lib/contracts/document-list";
import type { Prisma } from "@/lib/server/db/generated/client";
import { containing, wordsOf } from "./containing";
import { documentRef, versionRef } from "./documents";
import { query } from "./query";

/** Documents of one page. */
const PAGE = 30;

const card = {
  ...documentRef,
  codeIds: true,
  newestDate: true,
  changedAt: true,
  sortTitle: true,
  versions: {
    select: {
      ...versionRef,
      revision: true,
      factDecisions: { select: { factKey: true, revision: true }, orderBy: { factKey: "asc" } },
    },
    orderBy: { ordinal: "asc" },
  },
} as const satisfies Prisma.DocumentSelect;
export type DocumentCardRow = Prisma.DocumentGetPayload<{ select: typeof card }>;

/** Each order with its column, its direction, what a cursor holds of a row, and how it is compared. */
const ORDERS = {
  title: {
    column: "sortTitle",
    direction: "asc",
    keyOf: ({ sortTitle }) => sortTitle,
    columnValue: (key) => key,
  },
  newest: {
    column: "newestDate",
    direction: "desc",
    keyOf: ({ newestDate }) => newestDate,
    columnValue: (key) => key,
  },
  changed: {
    column: "changedAt",
    direction: "desc",
    keyOf: ({ changedAt }) => changedAt.toISOString(),
    columnValue: (key) => new Date(Number.isNaN(Date.parse(key)) ? 0 : key),
  },
} as const satisfies Record<
  DocumentOrder,
  {
    column: keyof DocumentCardRow;
    direction: Prisma.SortOrder;
    keyOf: (row: DocumentCardRow) => string;
    columnValue: (key: string) => string | Date;
  }
>;

/** Which documents a list shows of those that are not in the trash. */
type Shown = "current" | "archived" | "all";
const ARCHIVED = {
  current: { archivedAt: null },
  archived: { archivedAt: { not: null } },
  all: {},
} as const satisfies Record<Shown, Prisma.DocumentWhereInput>;

/** Documents of workspaces that have every word in their names. */
const shownIn = (workspaceIds: readonly string[], q: string, shown: Shown): Prisma.DocumentWhereInput => ({
  workspaceId: { in: [...workspaceIds] },
  deletedAt: null,
  ...ARCHIVED[shown],
  AND: containing(wordsOf(q)).map((names) => ({ names })),
});

/**
 * One page of the documents of a workspace, read from an index at where the last page ended: the hundredth page costs what
 * the first one does.
 * @param codeIds the documents are tagged with one of these; `null` for all
 */
export async function listDocumentPage(
  workspaceId: string,
  { q, sort, archived, after }: DocumentListInput,
  codeIds: readonly string[] | null,
): Promise<{ readonly rows: readonly DocumentCardRow[]; readonly next: DocumentCursor | null }> {
  const { column, direction, keyOf, columnValue } = ORDERS[sort];
  const found = await query((prisma) =>
    prisma.document.findMany({
      where: {
        ...shownIn([workspaceId], q, archived ? "archived" : "current"),
        ...(codeIds ? { codeIds: { hasSome: [...codeIds] } } : {}),
        ...(after ? behind(column, direction, columnValue(after.key), after.id) : {}),
      },
      select: card,
      orderBy: [{ [column]: direction }, { id: direction }],
      take: PAGE + 1,
      relationLoadStrategy: "join",
    }),
  );
  const rows = found.slice(0, PAGE);
  const last = rows.at(-1);
  return { rows, next: found.length > PAGE && last ? { key: keyOf(last), id: last.id } : null };
}

/** Behind a place of the order: the first condition is where an index begins, the second leaves out what stands on the place itself. */
function behind(
  column: "sortTitle" | "newestDate" | "changedAt",
  direction: "asc" | "desc",
  value: string | Date,
  id: string,
): Prisma.DocumentWhereInput {
  const past = direction === "asc" ? "gt" : "lt";
  return {
    [column]: { [`${past}e`]: value },
    OR: [{ [column]: { [past]: value } }, { [column]: value, id: { [past]: id } }],
  };
}

/** Documents with these words in their names, by their versions; the last changed first. */
export function listDocumentsNamed(workspaceIds: readonly string[], q: string, shown: Shown, take: number) {
  return query((prisma) =>
    prisma.document.findMany({
      where: shownIn(workspaceIds, q, shown),
      select: {
        id: true,
        title: true,
        office: true,
        versions: { select: { id: true, label: true, dateIso: true }, orderBy: { ordinal: "asc" } },
      },
      orderBy: [{ changedAt: "desc" }, { id: "desc" }],
      take,
      relationLoadStrategy: "join",
    }),
  );
}

/** Ids and titles of all documents of a workspace: for a terminal and for the examples, never for a page. */
export function listTitles(workspaceId: string) {
  return query((prisma) =>
    prisma.document.findMany({
      where: { workspaceId, deletedAt: null },
      select: { id: true, title: true },
      orderBy: [{ title: "asc" }, { id: "asc" }],
    }),
  );
}

/** The name of a workspace, and whether documents are archived in it. */
export function findEmptyWorkspace(workspaceId: string) {
  return query((prisma) =>
    prisma.workspace.findUnique({
      where: { id: workspaceId },
      select: {
        name: true,
        documents: { where: { deletedAt: null, archivedAt: { not: null } }, select: { id: true }, take: 1 },
      },
      relationLoadStrategy: "join",
    }),
  );
}
