import "server-only";
import { can } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { independentJudgement } from "@/lib/core/reviews/independent-judgement";
import type { ChangeAssignmentRow } from "@/lib/server/db/change-assignment";
import {
  findDocumentReviews,
  listReviewHistory,
  type ReadingRow,
  type ReviewRow,
} from "@/lib/server/db/reviews";
import type { SecondReadingRow } from "@/lib/server/db/second-readings";
import type { SignOffRow } from "@/lib/server/db/sign-offs";

type Said = Pick<ReviewRow, "significance" | "direction" | "note" | "reviewed">;

/** What one reader said of a change without knowing what the others did. */
export interface IndependentJudgement extends Said {
  readonly reading: "first" | "second";
  readonly byId: string | null;
  readonly byName: string;
}

/** Judgements of a document's changes as far as one viewer may know of them. */
export interface ReadReviews {
  /** The first reading; for who reads blind, what they say themselves. */
  readonly reviews: readonly ReviewRow[];
  /** The reading that the viewer has begun in this document and not finished, of this comparison or of another. */
  readonly open: SecondReadingRow | null;
  /** Finished second readings of this comparison. */
  readonly finished: readonly ReadingRow[];
  /** Independent judgements, by change: the first reader's, where they had judged it, then those of the second ones. */
  readonly independent: ReadonlyMap<string, readonly IndependentJudgement[]>;
  /** Judgements of second readers that are not shown until the first reader is done with the change. */
  readonly waiting: number;
  /** Sign-offs of this comparison, the latest first. */
  readonly signOffs: readonly SignOffRow[];
  /** Who is to see to which change of the document; to who reads blind, those that are theirs. */
  readonly assignments: readonly ChangeAssignmentRow[];
}

interface Versions {
  readonly older: { readonly id: string };
  readonly newer: { readonly id: string; readonly documentId: string } & Parameters<typeof subjectOf>[0];
}

/**
 * The one place that decides who knows of whose judgements (docs/decisions/0108): who reads blind learns of nobody else's in the
 * whole document, and nobody of theirs. `null` for those who may know of none.
 */
export async function readReviews(viewer: Viewer, { older, newer }: Versions): Promise<ReadReviews | null> {
  if (viewer.kind !== "person" || !can(viewer, "review.read", subjectOf(newer))) return null;
  const { reviews, secondReadings, signOffs, changeAssignments } = await findDocumentReviews(
    newer.documentId,
  );
  const open = secondReadings.find((each) => each.readerId === viewer.userId && each.finishedAt === null);
  if (!can(viewer, "review.read-of-others", { ...subjectOf(newer), readsBlind: open !== undefined }))
    return {
      reviews: open && isOf(open, older.id, newer.id) ? open.reviews : [],
      open: open ?? null,
      finished: [],
      independent: new Map(),
      waiting: 0,
      signOffs: [],
      assignments: changeAssignments.filter(({ assigneeId }) => assigneeId === viewer.userId),
    };
  const finished = secondReadings.filter(
    (each) => each.finishedAt !== null && isOf(each, older.id, newer.id),
  );
  return {
    reviews,
    open: null,
    finished,
    assignments: changeAssignments,
    signOffs: signOffs.filter((each) => isOf(each, older.id, newer.id)),
    ...(await compareReadings(viewer.userId, newer.documentId, reviews, finished)),
  };
}

const isOf = (
  reading: Pick<SecondReadingRow, "olderVersionId" | "newerVersionId">,
  olderId: string,
  newerId: string,
): boolean => reading.olderVersionId === olderId && reading.newerVersionId === newerId;

async function compareReadings(
  viewerId: string,
  documentId: string,
  reviews: readonly ReviewRow[],
  finished: readonly ReadingRow[],
): Promise<Pick<ReadReviews, "independent" | "waiting">> {
  const opened = new Map<string, string>();
  for (const { finishedAt, reviews: said } of finished)
    for (const { changeKey } of said) {
      const at = finishedAt?.toISOString() ?? "";
      const before = opened.get(changeKey);
      opened.set(changeKey, before !== undefined && before < at ? before : at);
    }
  const first = await firstJudgements(documentId, reviews, opened);
  const independent = new Map<string, IndependentJudgement[]>();
  let waiting = 0;
  for (const { readerId, reader, reviews: said } of finished)
    for (const { changeKey, significance, direction, note, reviewed } of said) {
      const one = first.get(changeKey);
      if (!one && readerId !== viewerId) {
        waiting++;
        continue;
      }
      const all = independent.get(changeKey) ?? (one ? [one] : []);
      const second = { reading: "second" as const, byId: readerId, byName: reader.name };
      // Nobody is independent of themselves: what they said blind counts.
      const others = all.filter(({ byId }) => byId !== readerId);
      independent.set(changeKey, [...others, { ...second, significance, direction, note, reviewed }]);
    }
  return { independent, waiting };
}

/** What the first reading said of each change when it could not yet know of a second one. */
async function firstJudgements(
  documentId: string,
  reviews: readonly ReviewRow[],
  opened: ReadonlyMap<string, string>,
): Promise<Map<string, IndependentJudgement>> {
  const rows = reviews.filter(({ changeKey }) => opened.has(changeKey));
  if (rows.length === 0) return new Map();
  type State = Omit<IndependentJudgement, "reading"> & { readonly until: string | null };
  const states = new Map(rows.map(({ changeKey }) => [changeKey, [] as State[]]));
  const history = await listReviewHistory(documentId, [...states.keys()]);
  for (const { changeKey, said, until } of history)
    states.get(changeKey)?.push({ ...said, until: until.toISOString() });
  return new Map(
    rows.flatMap((row) => {
      const now = { ...row, byId: row.reviewerId, byName: row.reviewer.name, until: null };
      const all = [...(states.get(row.changeKey) ?? []), now];
      const found = independentJudgement(all, opened.get(row.changeKey) ?? "");
      if (!found) return [];
      const { significance, direction, note, reviewed, byId, byName } = found;
      return [[row.changeKey, { reading: "first", significance, direction, note, reviewed, byId, byName }]];
    }),
  );
}
