import "server-only";
import { type LiveEvent, MOST_NAMED_NOTES } from "@/lib/contracts/live-event";
import type { Person } from "@/lib/core/permissions/viewer";
import { listNotesToTell } from "@/lib/server/db/live";
import type { WriteNotice } from "@/lib/server/db/write-notices";
import { hearWrites } from "./hear-writes";

/** Who follows something, and the documents it is of. */
export interface Follower {
  readonly viewer: Person;
  readonly documentIds: readonly string[];
}

interface Followed<Reader extends Follower> {
  /** Who it is now and what they may read; throws where they may not. */
  readonly admit: () => Promise<Reader>;
  /** What the page does not have yet when it begins to listen. */
  readonly missed: (reader: Reader) => Promise<readonly LiveEvent[]>;
  /** What is to be looked at after notices were lost. */
  readonly anything: readonly LiveEvent[];
  /** What else than notes is news to this reader, of the readings in which judgements were written. */
  readonly judged?: (reader: Reader, readings: ReadonlySet<string>) => Promise<boolean>;
}

/**
 * What changes of something while somebody has it open, as far as they may read it. They are admitted anew whenever something
 * of their account was written, and from time to time: what `admit` throws ends it.
 */
export async function* follow<Reader extends Follower>(
  { admit, missed, anything, judged }: Followed<Reader>,
  signal: AbortSignal,
): AsyncGenerator<LiveEvent> {
  let reader: Reader | null = null;
  const concerns = (notice: WriteNotice) =>
    !reader ||
    ("documentId" in notice && reader.documentIds.includes(notice.documentId)) ||
    (notice.kind === "person" && notice.userId === reader.viewer.userId);
  for await (const batch of hearWrites(signal, concerns)) {
    const isFirst = reader === null;
    if (!reader || batch.some(({ kind }) => kind !== "document") || batch.length === 0)
      reader = await admit();
    if (isFirst) {
      yield { kind: "listening" };
      yield* await missed(reader);
    } else if (batch.some(({ kind }) => kind === "gap")) yield* anything;
    else yield* await newsOf(reader, batch, judged);
  }
}

/** Nothing where all that was written is closed to the reader: a private draft, a judgement they must not know of. */
async function newsOf<Reader extends Follower>(
  reader: Reader,
  batch: readonly WriteNotice[],
  judged: Followed<Reader>["judged"],
): Promise<readonly LiveEvent[]> {
  const ids = new Set<string>();
  const readings = new Set<string>();
  for (const notice of batch) {
    if (notice.kind !== "document" || !reader.documentIds.includes(notice.documentId)) continue;
    for (const id of notice.notes) ids.add(id);
    for (const id of notice.readings) readings.add(id);
  }
  const [told, isJudged] = await Promise.all([
    ids.size > 0 ? listNotesToTell(reader.viewer, [...ids]) : [],
    readings.size > 0 && judged ? judged(reader, readings) : false,
  ]);
  return [
    ...(told.length > 0
      ? [{ kind: "notes" as const, ids: told.length > MOST_NAMED_NOTES ? null : [...told] }]
      : []),
    ...(isJudged ? [{ kind: "judgements" as const }] : []),
  ];
}
