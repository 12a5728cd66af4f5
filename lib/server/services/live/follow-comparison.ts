import "server-only";
import type { LiveEvent } from "@/lib/contracts/live-event";
import { noteMark } from "@/lib/core/notes/note-mark";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { digestOf } from "@/lib/core/text/digest-of";
import type { listVersionSubjects } from "@/lib/server/db/documents";
import { listNoteMarks } from "@/lib/server/db/live";
import { type Follower, follow } from "@/lib/server/derived/live/follow";
import { digestsOfReviews } from "@/lib/server/derived/reviews/digests-of-reviews";
import { mayKnowOf } from "@/lib/server/derived/reviews/may-know-of";
import { readReviews } from "@/lib/server/derived/reviews/read-reviews";
import { assertMayCompare } from "@/lib/server/permissions/may-compare";

type Version = Awaited<ReturnType<typeof listVersionSubjects>>[number];

interface Reader extends Follower {
  readonly older: Version;
  readonly newer: Version;
}

interface Followed {
  readonly older: string;
  readonly newer: string;
  /** Digests of what the page holds: of the notes on the newer text, of the judgements, and of what stands above them. */
  readonly known: { readonly notes: string; readonly judgements: string; readonly standing: string };
}

/**
 * That judgements or notes of a comparison changed, while somebody has it open. Who reads blind is told of their own reading alone.
 * @throws AppError "not-found", "forbidden": at the beginning, and as soon as they may not read it any longer
 */
export function followComparison(
  who: () => Promise<Viewer>,
  { older: olderId, newer: newerId, known }: Followed,
  signal: AbortSignal,
): AsyncGenerator<LiveEvent> {
  const admit = async (): Promise<Reader> => {
    const viewer = await who();
    const [older, newer] = (await assertMayCompare(viewer, [olderId, newerId])).map(required);
    const both = { older: required(older), newer: required(newer) };
    assertPersonCan(viewer, "comparison.read", subjectOf(both.newer));
    return { viewer, ...both, documentIds: [both.older.documentId, both.newer.documentId] };
  };
  const missed = async ({ viewer, older, newer }: Reader) => {
    const [marks, said] = await Promise.all([
      listNoteMarks(viewer, newerId),
      readReviews(viewer, { older, newer }),
    ]);
    const now = digestsOfReviews(said);
    const isJudged = now.judgements !== known.judgements || now.standing !== known.standing;
    return [
      ...(digestOf(marks.map(noteMark)) === known.notes ? [] : [{ kind: "notes" as const, ids: null }]),
      ...(isJudged ? [{ kind: "judgements" as const }] : []),
    ];
  };
  return follow<Reader>(
    {
      thing: `comparison ${olderId} ${newerId}`,
      admit,
      missed,
      anything: [{ kind: "notes", ids: null }, { kind: "judgements" }],
      judged: ({ viewer, newer }, readings) => mayKnowOf(viewer, subjectOf(newer), readings),
    },
    signal,
  );
}
