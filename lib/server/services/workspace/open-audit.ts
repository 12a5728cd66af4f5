import "server-only";
import type { AuditQuery } from "@/lib/contracts/audit-input";
import type { AuditView } from "@/lib/contracts/audit-view";
import { listPlaceOf, readListPlace } from "@/lib/contracts/list-place";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { endOfDay, startOfDay } from "@/lib/core/time/start-of-day";
import { type AuditEventRow, listAuditEvents, namesOf } from "@/lib/server/db/audit-events";
import { listMembers } from "@/lib/server/db/members";
import { documentsReadBlind } from "@/lib/server/db/second-readings";
import { presentAuditEvent } from "@/lib/server/presenters/present-audit-event";

const A_PAGE = 50;

/** A page of what was done in a workspace, of the one the person works in unless told, and by its members with their accounts. @param timeZone in which the days asked for are; unless told, UTC */
export async function openAudit(
  viewer: Viewer,
  asked: AuditQuery,
  workspace?: string,
  timeZone: string | null = null,
): Promise<AuditView> {
  const workspaceId = required(workspace ?? currentWorkspace(viewer));
  assertPersonCan(viewer, "audit.read", { workspaceId });
  const filter = {
    actorId: asked.by,
    about: asked.about,
    from: asked.from ? startOfDay(timeZone, asked.from) : undefined,
    before: asked.to ? endOfDay(timeZone, asked.to) : undefined,
    after: readListPlace(asked.after),
  };
  // One more than is shown says whether there is another page.
  const rows = await listAuditEvents(viewer, workspaceId, filter, A_PAGE + 1);
  const shown = rows.slice(0, A_PAGE);
  const [names, members, blind] = await Promise.all([
    namesOf(
      workspaceId,
      shown.flatMap(({ actor, subject }) => [actor, subject]),
    ),
    listMembers(workspaceId),
    documentsReadBlind(viewer.userId),
  ]);
  // What others judged is closed to a second reader here too.
  const isClosed = ({ action, actor, subject }: AuditEventRow) =>
    action.startsWith("change.") &&
    actor !== `user:${viewer.userId}` &&
    blind.has(subject.replace("document:", ""));
  const last = rows.length > A_PAGE ? shown.at(-1) : undefined;
  return {
    events: shown.map((row) => presentAuditEvent(isClosed(row) ? { ...row, details: {} } : row, names)),
    people: members.map(({ user }) => ({ id: user.id, name: user.name })),
    next: last ? listPlaceOf(last) : null,
  };
}
