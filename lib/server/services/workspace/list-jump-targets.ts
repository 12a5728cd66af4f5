import "server-only";
import type { JumpTargetView } from "@/lib/contracts/jump-target-view";
import { readableWorkspaces } from "@/lib/core/permissions/readable-workspaces";
import { type Action, can } from "@/lib/core/permissions/rules";
import { shownWorkspaces } from "@/lib/core/permissions/shown-workspaces";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { wordsOf } from "@/lib/server/db/containing";
import { listDocumentsNamed } from "@/lib/server/db/document-list";
import { listBriefingsNamed, listPositionsNamed, listTopicsNamed } from "@/lib/server/db/jump-places";
import { listSavedViewsNamed } from "@/lib/server/db/saved-views";
import { listWorkspaceNames } from "@/lib/server/db/workspaces";
import { presentJumpTargets } from "@/lib/server/presenters/present-jump-targets";

/** Documents that are looked at for one asking. */
const DOCUMENTS = 8;
/** Positions that are looked at, of which the best are shown. */
const POSITIONS = 60;
/** Topics, briefings and saved views that are looked at, of which the best are shown. */
const NAMED = 60;

/**
 * Where the palette can lead in the workspace the person works in for what they typed: documents, positions of newest versions, neighbouring
 * versions, topics, briefings, saved views of all notes, actions; and to another workspace. Nothing typed: the documents that were changed last.
 */
export async function listJumpTargets(viewer: Viewer, typed: string): Promise<readonly JumpTargetView[]> {
  const mine = readableWorkspaces(viewer);
  const open = shownWorkspaces(viewer);
  const words = wordsOf(typed);
  const [documents, positions, topics, briefings, views, workspaces] = await Promise.all([
    listDocumentsNamed(open, typed, "current", DOCUMENTS),
    listPositionsNamed(open, words, POSITIONS),
    listTopicsNamed(open, words, NAMED),
    listBriefingsNamed(open, words, NAMED),
    viewer.kind === "person" ? listSavedViewsNamed(viewer, open, words, NAMED) : [],
    mine.length > 1 ? listWorkspaceNames(mine.filter((workspaceId) => !open.includes(workspaceId))) : [],
  ]);
  const may = (action: Action) => open.some((workspaceId) => can(viewer, action, { workspaceId }));
  return presentJumpTargets(
    viewer,
    words,
    { documents, positions, topics, briefings, views, workspaces },
    may,
  );
}
