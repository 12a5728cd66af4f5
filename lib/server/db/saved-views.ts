import "server-only";
import type { NotesQuestion } from "@/lib/contracts/notes-input";
import { codeKey } from "@/lib/core/codebook/code";
import { AppError } from "@/lib/core/errors";
import type { Person } from "@/lib/core/permissions/viewer";
import { notesQuestionCodec } from "@/lib/server/db/codecs/notes-question";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import { containing } from "./containing";
import type { Decoded } from "./decoded";
import { inTransaction, query, type Transaction } from "./query";

const columns = {
  id: true,
  workspaceId: true,
  ownerId: true,
  owner: { select: { name: true } },
  name: true,
  asked: true,
  shared: true,
  revision: true,
  deletedAt: true,
} as const satisfies Prisma.SavedViewSelect;
type Stored = Prisma.SavedViewGetPayload<{ select: typeof columns }>;
export type SavedViewRow = Decoded<Stored, { readonly asked: NotesQuestion }>;

/** What a person says of a view. */
interface StatedView {
  readonly name: string;
  readonly asked: NotesQuestion;
  readonly shared: boolean;
}

/** Of one person in a workspace: more are no choice any longer. */
const MOST_OF_ONE = 100;
/** Of everybody together, as a page lists them. */
const MOST_LISTED = 500;
/** How long a deleted view can be brought back; the message that offers it is gone after seconds. Milliseconds. */
const RESTORABLE_MS = 24 * 3_600_000;

const decoded = (row: Stored): SavedViewRow => ({ ...row, asked: notesQuestionCodec.decode(row.asked) });

/** Those of others that they keep to themselves are nobody else's to know of. */
const thereFor = ({ userId }: Person) =>
  ({ deletedAt: null, OR: [{ ownerId: userId }, { shared: true }] }) satisfies Prisma.SavedViewWhereInput;

/** The person's own views in a workspace and those that are shared there, in no order. */
export async function listSavedViews(viewer: Person, workspaceId: string): Promise<readonly SavedViewRow[]> {
  const rows = await query((prisma) =>
    prisma.savedView.findMany({
      where: { workspaceId, ...thereFor(viewer) },
      select: columns,
      orderBy: { id: "asc" },
      take: MOST_LISTED,
      relationLoadStrategy: "join",
    }),
  );
  return rows.map(decoded);
}

/** The same of several workspaces, where the name holds every word. */
export function listSavedViewsNamed(
  viewer: Person,
  workspaceIds: readonly string[],
  words: readonly string[],
  take: number,
) {
  return query((prisma) =>
    prisma.savedView.findMany({
      where: {
        workspaceId: { in: [...workspaceIds] },
        ...thereFor(viewer),
        AND: containing(words).map((name) => ({ name })),
      },
      select: { id: true, name: true, ownerId: true, owner: { select: { name: true } } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take,
      relationLoadStrategy: "join",
    }),
  );
}

export async function findSavedView(id: string): Promise<SavedViewRow | null> {
  const row = await query((prisma) =>
    prisma.savedView.findUnique({ where: { id }, select: columns, relationLoadStrategy: "join" }),
  );
  return row && decoded(row);
}

const written = ({ name, asked, shared }: StatedView) => ({
  name,
  nameKey: codeKey(name),
  asked: notesQuestionCodec.encode(asked),
  shared,
});

/** @throws AppError "conflict" where the person has one of that name, "too-large" where they have a hundred */
export function insertSavedView(viewer: Person, workspaceId: string, stated: StatedView): Promise<string> {
  return inTransaction(async (transaction) => {
    const { userId } = viewer;
    const many = await transaction.savedView.count({
      where: { workspaceId, ownerId: userId, deletedAt: null },
    });
    if (many >= MOST_OF_ONE)
      throw new AppError(
        "too-large",
        `You have ${MOST_OF_ONE} saved views, which is as many as there may be. Delete one, then save this.`,
      );
    const { id } = await transaction.savedView.create({
      data: { workspaceId, ownerId: userId, ...written(stated) },
      select: { id: true },
    });
    await audit(transaction, viewer, { id, workspaceId, ...stated }, "created");
    return id;
  });
}

/**
 * Writes what a person says over the given revision. False where somebody wrote since; nothing is changed then.
 * @throws AppError "conflict" where its owner has another one of that name
 */
export function updateSavedView(
  viewer: Person,
  { id, workspaceId, ...before }: SavedViewRow,
  revision: number,
  stated: StatedView,
): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.savedView.updateMany({
      where: { id, revision, deletedAt: null },
      data: { ...written(stated), revision: { increment: 1 } },
    });
    if (count === 0) return false;
    const act = stated.shared === before.shared ? "edited" : stated.shared ? "shared" : "unshared";
    const named = stated.shared ? stated : before;
    await audit(transaction, viewer, { id, workspaceId, name: named.name, shared: named.shared }, act);
    return true;
  });
}

/**
 * Takes a view out of sight, or brings it back; doing it twice is no error. Those the person deleted a day ago are gone by then.
 * @throws AppError "conflict" where its owner has another one of its name by now
 */
export function setSavedViewDeleted(viewer: Person, row: SavedViewRow, deleted: boolean): Promise<void> {
  return inTransaction(async (transaction) => {
    const { id, ownerId, name } = row;
    const now = new Date();
    const { count } = await transaction.savedView.updateMany({
      where: { id, deletedAt: deleted ? null : { not: null } },
      data: { deletedAt: deleted ? now : null, nameKey: deleted ? null : codeKey(name) },
    });
    if (count > 0) await audit(transaction, viewer, row, deleted ? "deleted" : "restored");
    await transaction.savedView.deleteMany({
      where: { ownerId, deletedAt: { lt: new Date(now.getTime() - RESTORABLE_MS) } },
    });
  });
}

/** What somebody calls what they keep to themselves is in no log. */
async function audit(
  transaction: Transaction,
  viewer: Person,
  view: Pick<SavedViewRow, "id" | "workspaceId" | "name" | "shared">,
  act: string,
): Promise<void> {
  await insertAudit(transaction, {
    workspaceId: view.workspaceId,
    actor: actorOf(viewer),
    action: `saved-view.${act}`,
    subject: `saved-view:${view.id}`,
    ...(view.shared ? { details: { name: view.name } } : {}),
  });
}
