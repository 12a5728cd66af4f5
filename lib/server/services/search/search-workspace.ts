import "server-only";
import { listPlaceOf, readListPlace } from "@/lib/contracts/list-place";
import { SEARCH_KINDS, type SearchInput } from "@/lib/contracts/search-input";
import type { SearchView } from "@/lib/contracts/search-view";
import { AppError } from "@/lib/core/errors";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { workspacesOf } from "@/lib/core/permissions/workspaces-of";
import { parseSearch } from "@/lib/core/search/parse-search";
import { searchExpression } from "@/lib/core/search/search-vector";
import { stemLanguage } from "@/lib/core/search/stem-word";
import { listFound, listLanguages, listSameWords } from "@/lib/server/db/search";
import { catchUp } from "@/lib/server/derived/search/catch-up";
import { presentHits } from "@/lib/server/presenters/present-search";

const PAGE = 20;
const DAY_MS = 86_400_000;
const UNLESS_ASKED = SEARCH_KINDS.filter((kind) => kind !== "navigation");

/** Where the words stand in a workspace: texts, notes, replies, names of documents. `typing`: the last word may be only begun. */
export async function searchWorkspace(
  viewer: Viewer,
  input: SearchInput,
  { typing = false, take = PAGE }: { readonly typing?: boolean; readonly take?: number } = {},
): Promise<SearchView> {
  const workspaceId = input.workspaceId ?? workspacesOf(viewer)[0];
  if (!workspaceId) throw new AppError("not-found", "There is nothing here, or it is not open to you.");
  assertPersonCan(viewer, "workspace.read", { workspaceId });
  const langs = await listLanguages(workspaceId);
  // Notes may be in English beside any text.
  const stems = new Set(["en", ...langs].flatMap((lang) => stemLanguage(lang) ?? []));
  const sought = parseSearch(input.q, [...stems], typing);
  if (!sought) return { hits: [], next: null, asked: false, waiting: 0 };
  const waiting = await catchUp();
  const rows = await listFound(searchExpression(sought), {
    ...input,
    workspaceId,
    viewerId: viewer.userId,
    // Who names a document means it.
    archived: input.archived === "yes" || input.documentId !== undefined,
    from: input.from ? new Date(input.from) : undefined,
    before: input.to ? new Date(Date.parse(input.to) + DAY_MS) : undefined,
    kinds: input.kinds ?? UNLESS_ASKED,
    after: readListPlace(input.after),
    take: take + 1,
  });
  const shown = rows.slice(0, take);
  const last = shown.at(-1);
  return {
    hits: presentHits(shown, await listSameWords(shown), sought),
    next: last && rows.length > take ? listPlaceOf(last) : null,
    asked: true,
    waiting,
  };
}
