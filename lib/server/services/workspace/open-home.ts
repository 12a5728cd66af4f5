import "server-only";
import { DocumentListInput } from "@/lib/contracts/document-list";
import type { HomeView } from "@/lib/contracts/document-view";
import { codebookOf } from "@/lib/core/codebook/codebook";
import { AppError } from "@/lib/core/errors";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { assertPersonCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listCodesOfDocuments } from "@/lib/server/db/codebook";
import { findEmptyWorkspace, listDocumentPage } from "@/lib/server/db/document-list";
import { listLatestNotes } from "@/lib/server/db/latest-notes";
import { countOfDocuments } from "@/lib/server/db/note-counts";
import { headlinesOf } from "@/lib/server/derived/facts/headlines-of";
import { presentHome } from "@/lib/server/presenters/present-home";

const LATEST_NOTES = 8;

/** A page of the documents of a workspace, of the one the person works in unless told; and what was noted last beside the first page. */
export async function openHome(
  viewer: Viewer,
  asked?: string,
  list: DocumentListInput = DocumentListInput.parse({}),
): Promise<HomeView> {
  const workspaceId = asked ?? currentWorkspace(viewer);
  if (!workspaceId)
    throw new AppError("not-found", "You are not a member of a workspace yet. Ask an administrator.");
  assertPersonCan(viewer, "workspace.read", { workspaceId });
  const isFirst = !list.after && !list.q && !list.archived && list.tag === undefined;
  const codes = await listCodesOfDocuments(workspaceId);
  const codebook = codebookOf(codes);
  const tag = list.tag === undefined ? null : codebook.ofTag(list.tag);
  const [page, latest] = await Promise.all([
    listDocumentPage(workspaceId, list, list.tag === undefined ? null : tag ? codebook.idsOf(tag.id) : []),
    isFirst ? listLatestNotes(viewer, workspaceId, LATEST_NOTES) : [],
  ]);
  const ids = page.rows.map(({ id }) => id);
  const [counts, empty] = await Promise.all([
    ids.length > 0 ? countOfDocuments(viewer, ids) : [],
    // Its name is said where there is nothing else to say.
    ids.length === 0 && isFirst ? findEmptyWorkspace(workspaceId) : null,
  ]);
  const read = new Set(counts.flatMap((each) => each.read));
  const headlines = await headlinesOf(page.rows, read);
  return presentHome(
    { id: workspaceId, empty },
    { ...page, list, codebook, used: codes.flatMap((code) => (code.used ? code.id : [])) },
    counts,
    latest,
    headlines,
    {
      addDocument: can(viewer, "document.create", { workspaceId }),
      archive: can(viewer, "document.archive", { workspaceId }),
    },
  );
}
