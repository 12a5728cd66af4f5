import "server-only";
import { listPlaceOf, readListPlace } from "@/lib/contracts/list-place";
import { SEARCH_KINDS, type SearchInput } from "@/lib/contracts/search-input";
import type { SearchView } from "@/lib/contracts/search-view";
import { AppError } from "@/lib/core/errors";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { parseSearch } from "@/lib/core/search/parse-search";
import { searchExpression } from "@/lib/core/search/search-vector";
import { stemLanguage } from "@/lib/core/search/stem-word";
import { endOfDay, startOfDay } from "@/lib/core/time/start-of-day";
import { listFound, listLanguages, listSameWords, type SearchSpan } from "@/lib/server/db/search";
import { catchUp } from "@/lib/server/derived/search/catch-up";
import { presentHits } from "@/lib/server/presenters/present-search";

const PAGE = 20;
const UNLESS_ASKED = SEARCH_KINDS.filter((kind) => kind !== "navigation");

/**
 * Where the words stand in a workspace: texts, notes, replies, names of documents. `typing`: the last word may be only begun. `timeZone`:
 * in which the days asked for are, of what was written here; unless told, UTC. Days of texts are those of the calendar.
 */
export async function searchWorkspace(
  viewer: Viewer,
  input: SearchInput,
  {
    typing = false,
    take = PAGE,
    timeZone = null,
  }: { readonly typing?: boolean; readonly take?: number; readonly timeZone?: string | null } = {},
): Promise<SearchView> {
  const workspaceId = input.workspaceId ?? currentWorkspace(viewer);
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
    textDays: spanOf(input, null),
    noteDays: spanOf(input, timeZone),
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

const spanOf = ({ from, to }: SearchInput, timeZone: string | null): SearchSpan => ({
  from: from ? startOfDay(timeZone, from) : undefined,
  before: to ? endOfDay(timeZone, to) : undefined,
});
