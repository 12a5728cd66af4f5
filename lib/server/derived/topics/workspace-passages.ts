import "server-only";
import { indexSentences, type SentenceIndex } from "@/lib/core/facts/wording/sentence-index";
import { type ListedPassage, listPassage } from "@/lib/core/topics/find-passages";
import { passagesOf } from "@/lib/core/topics/passages-of";
import { listReadableVersions } from "@/lib/server/db/documents";
import { listPapers, type PaperRow } from "@/lib/server/db/topics";
import { cachedResult } from "@/lib/server/derived/cached-result";
import { canonicalOf } from "@/lib/server/derived/canonical-of";

/** So many words of a workspace are read through, the versions added last first. */
const MOST_WORDS = 300_000;

interface WorkspacePassages {
  readonly passages: readonly ListedPassage[];
  readonly index: SentenceIndex;
}

export interface ReadPapers extends WorkspacePassages {
  readonly papers: ReadonlyMap<string, PaperRow>;
  /** Versions beyond the limit, which were not read. */
  readonly unread: number;
}

/** What can be put under a topic in a workspace, and the index that suggestions are asked of. Kept until a version comes, goes or is corrected. */
export async function workspacePassages(workspaceId: string): Promise<ReadPapers> {
  const papers = await listPapers(workspaceId);
  let room = MOST_WORDS;
  const within = papers.filter(({ words }) => {
    room -= words;
    return room > 0;
  });
  const name = `passages ${within.map(({ id, revision }) => `${id}.${revision}`).join(" ")}`;
  const read = await cachedResult(name, async (): Promise<WorkspacePassages> => {
    const rows = await listReadableVersions(within.map(({ id }) => id));
    const texts = rows.map((row) => ({ id: row.id, document: canonicalOf(row) }));
    return {
      passages: texts.flatMap(({ id, document }) =>
        passagesOf(document).map((passage) => listPassage(id, passage, document.text)),
      ),
      index: indexSentences(texts),
    };
  });
  return {
    ...read,
    papers: new Map(papers.map((paper) => [paper.id, paper])),
    unread: papers.length - within.length,
  };
}
