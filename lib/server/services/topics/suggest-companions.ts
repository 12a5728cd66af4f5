import "server-only";
import type { SuggestCompanionsInput } from "@/lib/contracts/topic-input";
import type { FoundPassagesView } from "@/lib/contracts/topic-view";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { suggestCompanions as suggest } from "@/lib/core/topics/suggest-companions";
import { listStatements } from "@/lib/server/db/topics";
import { topicOf } from "@/lib/server/derived/topics/topic-of";
import { workspacePassages } from "@/lib/server/derived/topics/workspace-passages";
import { presentPassages } from "@/lib/server/presenters/present-topic";

const MOST = 8;
/** More are asked for, because headings are left out afterwards and sentences of one position are one. */
const ASKED = 3 * MOST;

/** Passages that share terms with a topic. Suggestions: nobody has said that they belong to it. */
export async function suggestCompanions(
  viewer: Viewer,
  { topicId }: SuggestCompanionsInput,
): Promise<FoundPassagesView> {
  const { workspaceId, code, codeIds } = await topicOf(viewer, "topic.edit", topicId);
  const [statements, { passages, index, papers, unread }] = await Promise.all([
    listStatements(codeIds),
    workspacePassages(workspaceId),
  ]);
  const quotes = statements
    .filter(({ quote }) => quote !== "")
    .map(({ version, start, end, quote }) => ({ textId: version.id, range: { start, end }, quote }));
  const companions = suggest({ name: code.name, definition: code.definition, quotes }, index, ASKED);
  // What is no passage (a heading) is not offered. A sentence of a position brings the whole position, and two of one bring it once.
  const found = new Map(
    companions.flatMap(({ textId, range, words }) => {
      const around = passages.filter(
        (each) => each.textId === textId && each.range.start <= range.start && range.end <= each.range.end,
      );
      const passage = around.find(({ kind }) => kind === "position") ?? around.at(-1);
      return passage ? [[`${textId} ${passage.range.start}`, { ...passage, words }] as const] : [];
    }),
  );
  return { passages: presentPassages([...found.values()].slice(0, MOST), papers), unread };
}
