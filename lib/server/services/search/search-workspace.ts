import "server-only";
import { listPlaceOf, readListPlace } from "@/lib/contracts/list-place";
import { SEARCH_KINDS, type SearchInput } from "@/lib/contracts/search-input";
import type { FoundCodeView, SearchView } from "@/lib/contracts/search-view";
import { type Codebook, codebookOf, keysOfTag } from "@/lib/core/codebook/codebook";
import { AppError } from "@/lib/core/errors";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findCodes } from "@/lib/core/search/find-codes";
import { parseSearch, type SearchQuery } from "@/lib/core/search/parse-search";
import { searchExpression } from "@/lib/core/search/search-vector";
import { stemLanguage } from "@/lib/core/search/stem-word";
import { endOfDay, startOfDay } from "@/lib/core/time/start-of-day";
import { listCodes } from "@/lib/server/db/codebook";
import { listFound, listLanguages, listSameWords, type SearchSpan } from "@/lib/server/db/search";
import { catchUp } from "@/lib/server/derived/search/catch-up";
import { presentFoundCodes, presentHits } from "@/lib/server/presenters/present-search";

const PAGE = 20;
const CODES = 8;
const UNLESS_ASKED = SEARCH_KINDS.filter((kind) => kind !== "navigation");

/**
 * Where the words stand in a workspace: texts, facts, notes, replies, names of documents and codes. `typing`: the last word may be only begun. `timeZone`:
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
  const [langs, codes] = await Promise.all([listLanguages(workspaceId), listCodes(workspaceId)]);
  // Notes may be in English beside any text.
  const stems = new Set(["en", ...langs].flatMap((lang) => stemLanguage(lang) ?? []));
  const sought = parseSearch(input.q, [...stems], typing);
  if (!sought) return { codes: [], hits: [], next: null, asked: false, waiting: 0 };
  const codebook = codebookOf(codes);
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
    tagged: input.tag === undefined ? null : taggedWith(input.tag, codebook),
    after: readListPlace(input.after),
    take: take + 1,
  });
  const shown = rows.slice(0, take);
  const last = shown.at(-1);
  return {
    codes: codesFor(input, codebook, sought),
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

function taggedWith(tag: string, codebook: Codebook) {
  const code = codebook.ofTag(tag);
  return { keys: keysOfTag(codebook, tag) ?? [], codeIds: code ? codebook.idsOf(code.id) : [] };
}

/** A code belongs to no document, day or person, and stands before all that does. */
function codesFor(input: SearchInput, codebook: Codebook, sought: SearchQuery): readonly FoundCodeView[] {
  const { documentId, office, authorId, from, to, topic, tag, after, kinds } = input;
  const isNarrowed = [documentId, office, authorId, from, to, topic, tag, after].some(Boolean);
  if (isNarrowed || (kinds && !kinds.includes("code"))) return [];
  return presentFoundCodes(findCodes(codebook, sought).slice(0, CODES), sought);
}
