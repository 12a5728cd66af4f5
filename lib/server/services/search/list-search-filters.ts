import "server-only";
import type { SearchFiltersView } from "@/lib/contracts/search-view";
import { nameApart } from "@/lib/core/documents/name-apart";
import { AppError } from "@/lib/core/errors";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findSearchFilters } from "@/lib/server/db/search";

/** Documents, offices, people and codes that a search of the workspace can be narrowed to; of the one the person works in unless told. */
export async function listSearchFilters(viewer: Viewer, asked?: string): Promise<SearchFiltersView> {
  const workspaceId = asked ?? currentWorkspace(viewer);
  if (!workspaceId) throw new AppError("not-found", "There is nothing here, or it is not open to you.");
  assertCan(viewer, "workspace.read", { workspaceId });
  const { documents, memberships, codes } = required(await findSearchFilters(workspaceId));
  return {
    documents: [...nameApart(documents)].map(([id, name]) => ({ id, name })),
    offices: [...new Set(documents.flatMap(({ office }) => office ?? []))].sort((a, b) => a.localeCompare(b)),
    authors: memberships.map(({ user }) => user).sort((a, b) => a.name.localeCompare(b.name)),
    tags: codes.map(({ name }) => name),
  };
}
