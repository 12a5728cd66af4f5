import "server-only";
import { type LiveEvent, MOST_NAMED_NOTES } from "@/lib/contracts/live-event";
import { shownWorkspaces } from "@/lib/core/permissions/shown-workspaces";
import type { Person } from "@/lib/core/permissions/viewer";
import { countUnread } from "@/lib/server/db/inbox";
import { listNotesToTell } from "@/lib/server/db/live";
import type { WriteNotice } from "@/lib/server/db/write-notices";
import { hearWrites } from "./hear-writes";
import { Presence } from "./presence";

/** Who follows something, and the documents it is of. */
export interface Follower {
  readonly viewer: Person;
  readonly documentIds: readonly string[];
}

interface Followed<Reader extends Follower> {
  /** Names it among processes: "version 0196…". */
  readonly thing: string;
  /** Who it is now and what they may read; throws where they may not. */
  readonly admit: () => Promise<Reader>;
  /** What the page does not have yet when it begins to listen. */
  readonly missed: (reader: Reader) => Promise<readonly LiveEvent[]>;
  /** What is to be looked at after notices were lost. */
  readonly anything: readonly LiveEvent[];
  /** What else than notes is news to this reader, of the readings in which judgements were written. */
  readonly judged?: (reader: Reader, readings: ReadonlySet<string>) => Promise<boolean>;
}

/** What says nothing of who the reader is and may read. */
const NO_CHANGE_OF_READER: ReadonlySet<WriteNotice["kind"]> = new Set(["document", "here", "inbox"]);

/**
 * What changes of something while somebody has it open, as far as they may read it, who else has it open, and how much of their inbox is unread: only who may read it
 * comes so far. They are admitted anew whenever something
 * of their account was written, and from time to time: what `admit` throws ends it.
 */
export async function* follow<Reader extends Follower>(
  { thing, admit, missed, anything, judged }: Followed<Reader>,
  signal: AbortSignal,
): AsyncGenerator<LiveEvent> {
  const presence = new Presence(thing);
  let reader: Reader | null = null;
  let named = "";
  let unread: number | null = null;
  const concerns = (notice: WriteNotice) =>
    !reader ||
    ("documentId" in notice && reader.documentIds.includes(notice.documentId)) ||
    (notice.kind === "here" && notice.thing === thing) ||
    ((notice.kind === "person" || notice.kind === "inbox") && notice.userId === reader.viewer.userId);
  try {
    for await (const batch of hearWrites(signal, concerns)) {
      const isFirst = reader === null;
      for (const notice of batch) if (notice.kind === "here" && notice.thing === thing) presence.hear(notice);
      if (!reader || batch.length === 0 || batch.some(({ kind }) => !NO_CHANGE_OF_READER.has(kind)))
        reader = await admit();
      presence.enter(reader.viewer);
      if (isFirst) {
        yield { kind: "listening" };
        yield* await missed(reader);
      } else if (batch.some(({ kind }) => kind === "gap")) {
        presence.ask();
        yield* anything;
      } else if (batch.length === 0) presence.tellAgain();
      else yield* await newsOf(reader, batch, judged);
      if (isFirst || batch.some(({ kind }) => kind === "inbox" || kind === "gap")) {
        const count = await countUnread(reader.viewer, shownWorkspaces(reader.viewer));
        if (count !== unread) yield { kind: "unread", count };
        unread = count;
      }
      const people = presence.others(reader.viewer.userId);
      if (people.join("\n") === named) continue;
      named = people.join("\n");
      yield { kind: "present", people };
    }
  } finally {
    presence.leave();
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
