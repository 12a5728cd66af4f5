import "server-only";
import type { FeedEntryView, FeedView, OpenFeedView } from "@/lib/contracts/feed-view";
import { beginningOf } from "@/lib/core/text/beginning-of";
import type { listFeedEntries } from "@/lib/server/db/feed-entries";
import type { listFeeds } from "@/lib/server/db/feeds";

/** UTF-16 units of a quote in a title. */
const QUOTE = 60;

type FeedRow = Awaited<ReturnType<typeof listFeeds>>[number];
type Entries = Awaited<ReturnType<typeof listFeedEntries>>;
type NoteRow = Entries["replies"][number]["annotation"];

export const presentFeed = (row: FeedRow): FeedView => ({
  id: row.id,
  of: row.document?.title ?? row.workspace.name,
  documentId: row.documentId,
  createdAt: row.createdAt.toISOString(),
  lastReadAt: row.lastReadAt?.toISOString() ?? null,
});

/** What is new of all kinds as one list, the newest first. @param most entries of it */
export function presentOpenFeed(
  feed: FeedRow,
  { versions, notes, replies }: Entries,
  most: number,
): OpenFeedView {
  const entries: FeedEntryView[] = [
    ...versions.map(({ id, ordinal, createdAt, document, ...version }) => {
      const older = document.versions[document.versions.findIndex((each) => each.id === id) - 1];
      return {
        id: `version:${id}`,
        // What changed is what a new version is news of; the comparison leads to its text.
        path: older ? `/compare/${older.id}/${id}` : `/versions/${id}`,
        title: `${document.title}: ${ordinal === 1 ? "first version" : "new version"} ${labelOf(version)}`,
        text: older ? `What changed since ${older.label}.` : "",
        authorName: null,
        at: createdAt.toISOString(),
      };
    }),
    ...notes.map((note) => said("Note on", note, note, `note:${note.id}`)),
    ...replies.map((reply) => said("Reply to the note on", reply.annotation, reply, `reply:${reply.id}`)),
  ]
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1))
    .slice(0, most);
  return {
    id: feed.id,
    title: feed.document?.title ?? feed.workspace.name,
    path: feed.documentId ? `/documents/${feed.documentId}` : "/",
    entries,
    at: entries[0]?.at ?? feed.createdAt.toISOString(),
  };
}

/** "27 September 2013, inferred": a label that is a date is not taken for one the text states. */
function labelOf({
  label,
  dateIso,
  dateBasis,
}: Pick<Entries["versions"][number], "label" | "dateIso" | "dateBasis">): string {
  const isDate = dateIso !== null && label.includes(dateIso.slice(0, 4)) && !label.includes(`${dateBasis}`);
  return isDate && (dateBasis === "inferred" || dateBasis === "captured") ? `${label}, ${dateBasis}` : label;
}

function said(
  what: string,
  { id, versionId, quote, document, position }: NoteRow,
  { bodyText, createdAt, sourceCreator, author }: Omit<Entries["replies"][number], "id" | "annotation">,
  name: string,
): FeedEntryView {
  return {
    id: name,
    path: `/versions/${versionId}#note-${id}`,
    title: `${document.title}: ${what} ${position ? `position ${position.label}` : `“${beginningOf(quote, QUOTE)}”`}`,
    text: bodyText,
    authorName: sourceCreator ?? author.name,
    at: createdAt.toISOString(),
  };
}
