import "server-only";
import type { InboxInput } from "@/lib/contracts/inbox-input";
import type { InboxView } from "@/lib/contracts/inbox-view";
import { listPlaceOf, readListPlace } from "@/lib/contracts/list-place";
import { readableWorkspaces } from "@/lib/core/permissions/readable-workspaces";
import { required } from "@/lib/core/permissions/required";
import { shownWorkspaces } from "@/lib/core/permissions/shown-workspaces";
import type { Person, Viewer } from "@/lib/core/permissions/viewer";
import { countUnread, countUnreadOf, listNotices, type NoticeRow } from "@/lib/server/db/inbox";
import { listWorkspaceNames } from "@/lib/server/db/workspaces";
import { withoutWordsOnChanges } from "@/lib/server/derived/reviews/without-words-on-changes";
import { presentNotice } from "@/lib/server/presenters/present-notice";

const PAGE = 50;

/** What concerns the person in the workspace they work in, a page at a time: what is unread, unless all is asked for. */
export async function openInbox(viewer: Viewer, { show, after }: InboxInput): Promise<InboxView> {
  const person = required(viewer.kind === "person" ? viewer : null);
  const open = shownWorkspaces(person);
  const [rows, unread] = await Promise.all([
    listNotices(person, open, show !== "all", readListPlace(after), PAGE + 1),
    countUnread(person, open),
  ]);
  const shown = rows.slice(0, PAGE);
  const everTold = rows.length > 0 || (await listNotices(person, open, false, null, 1)).length > 0;
  const last = shown.at(-1);
  const comments = shown.flatMap(({ guestComment }) => (guestComment ? [guestComment] : []));
  const readable = new Set<NoticeRow["guestComment"]>([
    null,
    ...(await withoutWordsOnChanges(person, comments)),
  ]);
  return {
    workspaceId: open[0] ?? "",
    elsewhere: await unreadElsewhere(person, open),
    unread,
    everTold,
    rows: shown.flatMap((row) => presentNotice(readable.has(row.guestComment) ? row : withoutWords(row))),
    next: last && rows.length > PAGE ? listPlaceOf(last) : null,
  };
}

/** Whoever judges changes blind is told that a guest commented on one, and not what (0026). */
function withoutWords(row: NoticeRow): NoticeRow {
  return row.guestComment ? { ...row, guestComment: { ...row.guestComment, body: "" } } : row;
}

async function unreadElsewhere(person: Person, shown: readonly string[]): Promise<InboxView["elsewhere"]> {
  const others = readableWorkspaces(person).filter((workspaceId) => !shown.includes(workspaceId));
  if (others.length === 0) return [];
  const unread = new Map(
    (await countUnreadOf(person, others)).map((each) => [each.workspaceId, each.unread]),
  );
  if (unread.size === 0) return [];
  const named = await listWorkspaceNames([...unread.keys()]);
  return named.map(({ id, name }) => ({ id, name, unread: unread.get(id) ?? 0 }));
}
